import { expect, test } from 'vitest'
import type { Design, Element } from '@/lib/design/element'
import { applyPatch, invert, setProps } from '@/lib/design/patch'
import { definitionOf, isKind } from '@/lib/elements'
import { aroundOf } from '@/lib/elements/around'
import { lineOfInterface } from '@/lib/elements/private-virtual-interface/line'
import { createChecker } from '../engine'
import { designOf, make } from '../example'
import { quotasRules } from './index'
import { grant, ungrant } from './grant'
import { headRoom } from './head-room'
import { quotas } from './list'

const limits = quotas.flatMap((quota) => quota.limits)

test('every limit has a name of its own and says what it counts', () => {
  const keys = limits.map(({ key }) => key)
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  const { pattern } = definitionOf('quota')!.fields.limit as { pattern?: RegExp }
  for (const { key, label, noun, scope, instead, value, most = Infinity, fixed } of limits) {
    expect(key).toMatch(pattern!)
    expect(label, key).toMatch(/^[A-Z].*[^.]$/)
    for (const words of [noun, scope, instead]) expect(words, key).toMatch(/^\S.*[^.\s]$/)
    expect(most, key).toBeGreaterThan(value)
    expect(fixed && most !== Infinity, key).toBeFalsy()
  }
})

test('rules are those of the table, and each has a limit', () => {
  for (const quota of quotas) expect(quota.limits.length, quota.id).toBeGreaterThan(0)
  expect(quotasRules.rules.map(({ id }) => id)).toEqual(quotas.map(({ id }) => id))
})

const region = (id: string, code: 'eu-west-1' | 'ap-northeast-1') => make('region', id, { code })
const addresses = (place: string, count: number, read = 0) =>
  Array.from({ length: count }, (_, at) => ({
    ...make('elastic-ip', `${place}-${at}`, { in: place }),
    ...(at < read && { awsId: `eipalloc-${place}-${at}` }),
  }))
const quota = (value: number, place?: string) =>
  make('quota', `grant-${place ?? 'all'}`, {
    limit: 'addresses-per-region',
    value,
    ...(place !== undefined && { region: place }),
  })

const IRELAND = region('ireland', 'eu-west-1')
const TOKYO = region('tokyo', 'ap-northeast-1')

const told = (design: Design) =>
  createChecker(quotasRules.rules)
    .check(design)
    .map(({ message }) => message)

const ASK = 'Ask AWS for more, and enter what you have under Quotas; or share NAT gateways.'

test.each<[string, Element[], string[]]>([
  ['five are within the default', [IRELAND, ...addresses('ireland', 5)], []],
  [
    'six are not',
    [IRELAND, ...addresses('ireland', 6)],
    [`ireland has 6 Elastic IPs; AWS allows 5 for a Region by default. ${ASK}`],
  ],
  ['six that were read were granted', [IRELAND, ...addresses('ireland', 6, 6)], []],
  [
    'one more than was read is not known to be',
    [IRELAND, ...addresses('ireland', 7, 6)],
    [`ireland has 7 Elastic IPs; AWS allows 5 for a Region by default. ${ASK}`],
  ],
  ['a grant holds everywhere', [IRELAND, ...addresses('ireland', 6), quota(20)], []],
  [
    'a grant may be used up',
    [IRELAND, ...addresses('ireland', 21), quota(20)],
    [`ireland has 21 Elastic IPs; your quota is 20 for a Region. ${ASK}`],
  ],
  [
    'a grant of one Region is none of another',
    [IRELAND, TOKYO, ...addresses('ireland', 6), ...addresses('tokyo', 6), quota(20, 'ireland')],
    [`tokyo has 6 Elastic IPs; AWS allows 5 for a Region by default. ${ASK}`],
  ],
  [
    'the grant of a Region beats that of all',
    [IRELAND, ...addresses('ireland', 6), quota(20), quota(5, 'ireland')],
    [`ireland has 6 Elastic IPs; your quota is 5 for a Region. ${ASK}`],
  ],
])('%s', (_, elements, messages) => expect(told(designOf(...elements))).toEqual(messages))

test('a rule runs again when what was granted changes', () => {
  const { check } = createChecker(quotasRules.rules)
  const before = designOf(IRELAND, ...addresses('ireland', 6))
  expect(check(before)).toHaveLength(1)
  const [room] = headRoom(before)
  const granted = applyPatch(before, grant(before, room!, 20))
  expect(check(granted)).toEqual([])
  const [now] = headRoom(granted)
  expect(now).toMatchObject({ used: 6, allowed: 20, isExceeded: false })
  const raised = applyPatch(granted, grant(granted, now!, 21))
  expect(Object.keys(raised.elements)).toEqual(Object.keys(granted.elements))
  expect(applyPatch(granted, ungrant(granted, now!))).toEqual(before)
  expect(check(before)).toHaveLength(1)
})

test('with several Regions a grant is for one, and what holds for all stays', () => {
  const before = designOf(IRELAND, TOKYO, ...addresses('ireland', 6), ...addresses('tokyo', 7), quota(9))
  const room = headRoom(before).find(({ element }) => element === 'ireland')!
  const patch = grant(before, room, 20)
  const after = applyPatch(before, patch)
  expect(headRoom(after).map(({ element, allowed }) => [element, allowed])).toEqual([
    ['tokyo', 9],
    ['ireland', 20],
  ])
  expect(applyPatch(after, invert(patch))).toEqual(before)
})

test('internet gateways rise with VPCs', () => {
  const doors = Array.from({ length: 6 }, (_, at) =>
    make('internet-gateway', `door-${at}`, { in: 'ireland' }),
  )
  const vpcs = Array.from({ length: 6 }, (_, at) => make('vpc', `net-${at}`, { in: 'ireland' }))
  const grant = make('quota', 'grant', { limit: 'vpcs-per-region', value: 6 })
  expect(told(designOf(IRELAND, ...doors))[0]).toContain('6 internet gateways')
  // The one number that both hang on is told once.
  expect(told(designOf(IRELAND, ...doors, ...vpcs))).toHaveLength(1)
  expect(told(designOf(IRELAND, ...doors, ...vpcs, grant))).toEqual([])
})

test('the fullest comes first, and only what is used', () => {
  const net = make('vpc', 'net', { in: 'ireland', cidrBlock: '10.0.0.0/16' })
  const rooms = headRoom(designOf(IRELAND, net, ...addresses('ireland', 4)))
  expect(rooms.map(({ limit, used }) => [limit.key, used])).toEqual([
    ['addresses-per-region', 4],
    ['vpcs-per-region', 1],
    ['ipv4-blocks-per-vpc', 1],
  ])
})

test('a line carries as many prefixes as were granted', () => {
  const prefixes = Array.from({ length: 160 }, (_, at) => `192.168.${at}.0/24`)
  const line = [
    make('direct-connect-connection', 'line', { in: 'ireland', location: 'EqDC2', bandwidth: '10Gbps' }),
    make('transit-virtual-interface', 'vif', {
      in: 'ireland',
      connection: 'line',
      vlan: 100,
      bgpPeers: [{ addressFamily: 'ipv4', asn: '65010' }],
    }),
    make('on-premises-site', 'site', {}),
    make('on-premises-router', 'router', {
      in: 'site',
      links: ['line'],
      asn: 65010,
      advertisedPrefixes: prefixes,
    }),
  ]
  const faultIn = (design: Design) => {
    const vif = design.elements.vif!
    return isKind(vif, 'transit-virtual-interface')
      ? lineOfInterface(vif, aroundOf(design)).fault?.refuse
      : 'none'
  }
  const before = designOf(IRELAND, ...line)
  expect(told(before)[0]).toContain('vif has 160 prefixes announced to it for IPv4; AWS allows 100')
  expect(faultIn(before)).toBe('X_DX_PREFIX_LIMIT')
  const grant = make('quota', 'grant', { limit: 'prefixes-over-direct-connect', value: 200 })
  const after = designOf(IRELAND, ...line, grant)
  expect(told(after)).toEqual([])
  expect(faultIn(after)).toBeUndefined()
})

test('what AWS never grants is a slip', () => {
  const wish = make('quota', 'wish', { limit: 'entries-per-acl', value: 50 })
  expect(told(designOf(wish))).toEqual([
    'wish says 50 rules for a direction; AWS gives 40 at most. Enter what Service Quotas shows.',
  ])
  expect(told(designOf(setProps(wish, { value: 40 }).wish![1]!))).toEqual([])
})

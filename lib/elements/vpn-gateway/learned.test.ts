import { describe, expect, it } from 'vitest'
import type { Element } from '@/lib/design/element'
import { formatPrefix, parsePrefix } from '@/lib/net/prefix'
import { aroundOf } from '../around'
import type { ElementOf } from '../index'
import { learnedPrefixes, learnedRoutes } from './learned'

const put = (kind: string, id: string, props: Element['props'] = {}, parent?: string): Element => ({
  id,
  kind,
  name: id,
  props,
  ...(parent !== undefined && { parent }),
})

const BASE = [
  put('vpc', 'net', { cidrBlock: '10.0.0.0/16' }),
  put('vpn-gateway', 'vgw', {}, 'net'),
  put('customer-gateway', 'cgw', { ipAddress: '203.0.113.1', bgpAsn: 65000 }),
  put('direct-connect-connection', 'line', { location: 'EqDC2', bandwidth: '1Gbps' }),
  put('on-premises-site', 'office', { ranges: ['192.168.0.0/16'], asn: 65000 }),
  put('on-premises-router', 'router', { links: ['cgw', 'line'], firewall: 'open' }, 'office'),
]
const VPN = put('vpn-connection', 'vpn', { customerGateway: 'cgw', gateway: 'vgw' })
const FIXED = put('vpn-connection', 'fixed', {
  customerGateway: 'cgw',
  gateway: 'vgw',
  staticRoutesOnly: true,
  staticRoutes: [{ destinationCidrBlock: '192.168.0.0/16' }, { destinationCidrBlock: '172.16.0.0/16' }],
})
const vif = (more: Element['props'] = {}) =>
  put('private-virtual-interface', 'vif', {
    connection: 'line',
    gateway: 'vgw',
    vlan: 101,
    bgpPeers: [{ addressFamily: 'ipv4', asn: '65000' }],
    ...more,
  })

const aroundAnd = (...more: readonly Element[]) => {
  const around = aroundOf({ elements: Object.fromEntries([...BASE, ...more].map((one) => [one.id, one])) })
  return [around.get('vgw') as ElementOf<'vpn-gateway'>, around] as const
}

describe('what a virtual private gateway learns', () => {
  it.each([
    ['nothing without a line', [], []],
    ['the ranges of the site by BGP', [VPN], ['192.168.0.0/16 5 vpn']],
    ['static routes', [FIXED], ['192.168.0.0/16 4 fixed', '172.16.0.0/16 4 fixed']],
    [
      'Direct Connect first, then static routes, then BGP',
      [VPN, FIXED, vif()],
      ['192.168.0.0/16 3 vif', '172.16.0.0/16 4 fixed'],
    ],
    [
      'nothing from a line that is down while another works',
      [VPN, vif({ state: 'down' })],
      ['192.168.0.0/16 5 vpn'],
    ],
    [
      'the line that is down as the reason, where none works',
      [vif({ state: 'down' })],
      ['192.168.0.0/16 3 vif down'],
    ],
  ] as const)('%s', (_what, lines, expected) => {
    const learned = learnedPrefixes(...aroundAnd(...lines)).map(
      ({ prefix, rank, line, fault }) =>
        `${formatPrefix(prefix)} ${rank} ${line.by.name}${fault ? ' down' : ''}`,
    )
    expect(learned).toEqual(expected)
  })

  it('stands for what nobody knows where no router is drawn', () => {
    const routes = learnedRoutes(...aroundAnd(VPN, put('on-premises-router', 'router', {}, 'office')))
    expect(routes.length).toBeGreaterThan(0)
    expect(routes.every(({ target }) => 'unknown' in target)).toBe(true)
  })

  it('leaves a broken line out of tables that have another route', () => {
    const [gateway, around] = aroundAnd(vif({ state: 'down' }))
    expect(learnedRoutes(gateway, around)).toHaveLength(1)
    expect(learnedRoutes(gateway, around, [parsePrefix('192.168.0.0/16')!])).toEqual([])
  })
})

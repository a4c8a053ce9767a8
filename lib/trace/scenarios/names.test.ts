import { describe, expect, it } from 'vitest'
import type { Element } from '@/lib/design/element'
import type { Trace } from '../answer'
import { traceWithFixes } from '../fix'
import { trace } from '../trace'
import { ask, board, host, put, WEB } from './board'
import type { Records } from './zones'
import { a, firstCode, get, WWW, zone } from './zones'

describe('a public name', () => {
  it.each<readonly [string, Trace['verdict'], string | undefined, Records]>([
    ['an address', 'REACHABLE', undefined, [WWW]],
    ['an address in other letters', 'REACHABLE', undefined, [a('WWW.Example.com.', '198.51.100.10')]],
    [
      'an Elastic IP',
      'REACHABLE',
      undefined,
      [{ name: 'www.example.com', type: 'A', ttl: 60, elasticIp: 'web-ip' }],
    ],
    [
      'another name',
      'REACHABLE',
      undefined,
      [
        { name: 'www.example.com', type: 'CNAME', ttl: 60, resourceRecords: ['web.example.com'] },
        a('web.example.com', '198.51.100.10'),
      ],
    ],
    [
      'an alias of a record',
      'REACHABLE',
      undefined,
      [
        { name: 'www.example.com', type: 'A', aliasName: 'web.example.com', aliasZone: 'zone' },
        a('web.example.com', '198.51.100.10'),
      ],
    ],
    ['a star', 'REACHABLE', undefined, [a('*.example.com', '198.51.100.10')]],
    ['a private address', 'NOT_REACHABLE', 'X_DNS_PRIVATE_ANSWER', [a('www.example.com', '10.0.1.10')]],
    [
      'an instance by its private address',
      'NOT_REACHABLE',
      'X_DNS_PRIVATE_ANSWER',
      [{ name: 'www.example.com', type: 'A', ttl: 60, instance: 'web' }],
    ],
    ['nothing', 'NOT_REACHABLE', 'X_DNS_NXDOMAIN', []],
    [
      'a star beside a name below',
      'NOT_REACHABLE',
      'X_DNS_NXDOMAIN',
      [a('*.example.com', '198.51.100.10'), a('api.www.example.com', '198.51.100.10')],
    ],
    [
      'a text only',
      'NOT_REACHABLE',
      'X_DNS_NO_ANSWER',
      [{ name: 'www.example.com', type: 'TXT', ttl: 60, resourceRecords: ['"x"'] }],
    ],
    [
      'a circle',
      'NOT_REACHABLE',
      'X_DNS_NO_ANSWER',
      [{ name: 'www.example.com', type: 'CNAME', ttl: 60, resourceRecords: ['www.example.com'] }],
    ],
    [
      'another zone that is not drawn',
      'UNKNOWN',
      'UNKNOWN_RESOURCE',
      [{ name: 'www.example.com', type: 'NS', ttl: 60, resourceRecords: ['ns.example.net'] }],
    ],
    [
      'what nobody knows',
      'UNKNOWN',
      'UNKNOWN_RESOURCE',
      [
        {
          name: 'www.example.com',
          type: 'A',
          ttl: 60,
          resourceRecords: [{ expression: { Ref: 'Address' } }],
        },
      ],
    ],
  ])('is %s: %s', (_, verdict, code, records) => {
    const answer = get('internet', 'www.example.com', 'tcp 443', WEB, zone(records))
    expect(answer.verdict).toBe(verdict)
    expect(answer.codes[0]).toBe(code)
  })

  it('stands in a group of records as well', () => {
    const grouped = zone([], { recordGroups: [{ recordSets: [WWW] }] })
    expect(get('internet', 'www.example.com', 'tcp 443', WEB, grouped).verdict).toBe('REACHABLE')
  })

  it('has IPv4 addresses or IPv6 ones', () => {
    const design = board(WEB, zone([WWW]))
    expect(trace(design, { ...ask('internet', 'www.example.com', 'tcp 443'), family: 6 }).codes).toContain(
      'X_DNS_NO_ANSWER',
    )
  })
})

describe('delegation', () => {
  const servers = ['ns-1.awsdns-01.com', 'ns-2.awsdns-02.net']
  const domain = (props: Readonly<Record<string, unknown>>) =>
    put('registered-domain', 'domain', { domainName: 'example.com', ...props })
  const code = (...elements: readonly Element[]) =>
    firstCode('internet', 'www.example.com', 'tcp 443', WEB, elements)

  it.each<readonly [string, string | undefined, readonly Element[]]>([
    ['to the zone', undefined, [domain({ hostedZone: 'zone' }), zone([WWW])]],
    ['that nobody drew', undefined, [zone([WWW])]],
    [
      'to the name servers of the zone',
      undefined,
      [domain({ nameServers: [...servers].reverse() }), zone([WWW], { nameServers: servers })],
    ],
    [
      'to those of an older zone',
      'X_DNS_NOT_DELEGATED',
      [domain({ nameServers: ['ns-9.awsdns-09.org'] }), zone([WWW], { nameServers: servers })],
    ],
    [
      'to another zone of the name',
      'X_DNS_NXDOMAIN',
      [domain({ hostedZone: 'other' }), zone([WWW]), zone([], {}, 'other')],
    ],
    [
      'to a zone of another name',
      'X_DNS_NOT_DELEGATED',
      [domain({ hostedZone: 'other' }), zone([WWW]), zone([], { name: 'example.net' }, 'other')],
    ],
    ['to nothing', 'X_DNS_NOT_DELEGATED', [domain({})]],
    ['to servers elsewhere', 'UNKNOWN_DESTINATION', [domain({ nameServers: servers })]],
    [
      'to a part by its zone',
      undefined,
      [
        zone([{ name: 'www.example.com', type: 'NS', ttl: 60, resourceRecords: servers }]),
        zone([WWW], { name: 'www.example.com' }, 'part'),
      ],
    ],
    [
      'to a part that the zone does not hand on',
      'X_DNS_NOT_DELEGATED',
      [zone([]), zone([WWW], { name: 'www.example.com' }, 'part')],
    ],
  ])('%s: %s', (_, expected, elements) => {
    expect(code(...elements)).toBe(expected)
  })
})

describe('fixes', () => {
  const fixes = (...elements: readonly (Element | readonly Element[])[]) =>
    traceWithFixes(board(...elements), ask('internet', 'www.example.com', 'tcp 443')).blockers.flatMap(
      (one) => one.fixes.map(({ label, verdict }) => `${label}: ${verdict}`),
    )

  it('delegate the domain', () => {
    const servers = ['ns-1.awsdns-01.com']
    const domain = put('registered-domain', 'domain', {
      domainName: 'example.com',
      nameServers: ['ns-9.awsdns-09.org'],
    })
    expect(fixes(WEB, domain, zone([WWW], { nameServers: servers }))).toEqual([
      'Delegate domain to zone: REACHABLE',
    ])
  })

  it('switch DNS on', () => {
    const vpc = put('vpc', 'net', { in: 'tokyo', cidrBlock: '10.0.0.0/16', enableDnsSupport: false })
    const design = board(
      WEB,
      vpc,
      host('app', 'a', '10.0.1.20', 'web-sg'),
      zone([a('www.example.com', '10.0.1.10')]),
    )
    const { blockers } = traceWithFixes(design, ask('app', 'www.example.com', 'tcp 443'))
    expect(blockers.flatMap((one) => one.fixes.map(({ label }) => label))).toEqual(['Switch DNS on in net'])
  })
})

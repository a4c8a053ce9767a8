import { describe, expect, it } from 'vitest'
import { trace } from '../trace'
import { WEB, ask, board, put, without } from './board'
import type { Case } from './far'
import { answerOf, farRegion, https, line, overLine, vgw, vpcOf, vpn } from './far'

const answers = (cases: readonly Case[]) =>
  it.each(cases)('%s', (_what, design, query, answer) => {
    expect(answerOf(design, query)).toBe(answer)
  })

const noPropagation = put('vpn-gateway', 'vgw', { in: 'a' })
const router = (more: object) =>
  put('on-premises-router', 'router', { in: 'office', links: ['cgw'], firewall: 'open', ...more })
const lineRouter = (more: object) => router({ links: ['line'], ...more })

const BACKUP = [vpn('vgw'), lineRouter({ links: ['line', 'cgw'] })].flat()

describe('Direct Connect to one VPC', () => {
  answers([
    ['the site reaches the VPC', overLine(), https('desk', 'a-host'), 'REACHABLE'],
    ['the VPC reaches the site', overLine(), https('a-host', 'desk'), 'REACHABLE'],
    [
      'without propagation',
      overLine(noPropagation),
      https('desk', 'a-host'),
      'NOT_REACHABLE NO_ROUTE_TO_DESTINATION (return)',
    ],
    [
      'an interface that is down',
      overLine(line('vgw', { state: 'down' })),
      https('desk', 'a-host'),
      'NOT_REACHABLE X_DX_VIF_DOWN',
    ],
    [
      'seen from AWS',
      overLine(line('vgw', { state: 'down' })),
      https('a-host', 'desk'),
      'NOT_REACHABLE X_DX_VIF_DOWN',
    ],
    [
      'a line that is down',
      overLine(
        put('direct-connect-connection', 'line', {
          in: 'tokyo',
          location: 'EqTY2',
          bandwidth: '1Gbps',
          state: 'down',
        }),
      ),
      https('a-host', 'desk'),
      'NOT_REACHABLE X_DX_VIF_DOWN',
    ],
    [
      'no BGP session',
      overLine(line('vgw', { bgpPeers: [] })),
      https('desk', 'a-host'),
      'NOT_REACHABLE X_DX_VIF_DOWN',
    ],
    [
      'another number in BGP',
      overLine(lineRouter({ asn: 65010 })),
      https('desk', 'a-host'),
      'NOT_REACHABLE X_DX_VIF_DOWN',
    ],
    [
      'too many prefixes',
      overLine(
        lineRouter({ advertisedPrefixes: Array.from({ length: 101 }, (_, at) => `192.168.${at}.0/24`) }),
      ),
      https('a-host', 'desk'),
      'NOT_REACHABLE X_DX_PREFIX_LIMIT',
    ],
    [
      'a hundred prefixes',
      overLine(
        lineRouter({ advertisedPrefixes: Array.from({ length: 100 }, (_, at) => `192.168.${at}.0/24`) }),
      ),
      https('a-host', 'desk'),
      'REACHABLE',
    ],
    [
      'a route by hand to a range that is not announced',
      overLine(
        lineRouter({ advertisedPrefixes: ['192.168.99.0/24'] }),
        put('route-table', 'a-table', {
          in: 'a',
          routes: [{ destination: '192.168.0.0/16', target: 'vgw' }],
        }),
      ),
      https('a-host', 'desk'),
      'NOT_REACHABLE X_DX_ROUTE_NOT_ADVERTISED',
    ],
    [
      'a LAG instead of a line',
      overLine(bundle(), lineRouter({ links: ['lag'] })),
      https('desk', 'a-host'),
      'REACHABLE',
    ],
    ['a LAG whose line the router names', overLine(bundle()), https('desk', 'a-host'), 'REACHABLE'],
    [
      'a LAG that needs more lines than work',
      overLine(bundle({ minimumLinks: 2 })),
      https('desk', 'a-host'),
      'NOT_REACHABLE X_DX_VIF_DOWN',
    ],
    [
      'a VPN steps in for a line that is down',
      overLine(BACKUP, line('vgw', { state: 'down' })),
      https('desk', 'a-host'),
      'REACHABLE',
    ],
    ['both ways', overLine(BACKUP, line('vgw', { state: 'down' })), https('a-host', 'desk'), 'REACHABLE'],
  ])

  it.each([
    ['the line while it works', overLine(BACKUP), 'vif'],
    ['the VPN while it does not', overLine(BACKUP, line('vgw', { state: 'down' })), 'vpn'],
  ] as const)('takes %s', (_what, design, element) => {
    const { hops } = trace(design, https('desk', 'a-host'))
    const taken = hops.flatMap((hop) =>
      hop.element === 'vif' || hop.element === 'vpn' ? [`${hop.phase} ${hop.element}`] : [],
    )
    expect(taken).toEqual([`forward ${element}`, `return ${element}`])
  })
})

function bundle(more: object = {}) {
  return [
    put('direct-connect-lag', 'lag', { in: 'tokyo', location: 'EqTY2', bandwidth: '1Gbps', ...more }),
    ...line('vgw').map((one) => ({
      ...one,
      props: { ...one.props, ...(one.id === 'vif' ? { connection: 'lag' } : { lag: 'lag' }) },
    })),
  ]
}

describe('Direct Connect gateway', () => {
  answers([
    [
      'Tokyo to Oregon (scenario 35)',
      farRegion(['10.8.0.0/16']),
      https('192.168.1.5', '10.8.1.10'),
      'REACHABLE',
    ],
    ['and back', farRegion(['10.8.0.0/16']), https('w-host', 'desk'), 'REACHABLE'],
    ['all blocks are allowed where none is said', farRegion(undefined), https('desk', 'w-host'), 'REACHABLE'],
    ['a wider prefix allows the block', farRegion(['10.0.0.0/8']), https('desk', 'w-host'), 'REACHABLE'],
    [
      'a narrower prefix does not (scenario 35)',
      farRegion(['10.8.1.0/28']),
      https('192.168.1.5', '10.8.1.10'),
      'NOT_REACHABLE X_DX_PREFIX_NOT_ALLOWED',
    ],
    [
      'which also loses answers',
      farRegion(['10.8.1.0/28']),
      https('w-host', 'desk'),
      'NOT_REACHABLE X_DX_PREFIX_NOT_ALLOWED (return)',
    ],
    [
      'an association that is not yet there',
      farRegion(
        ['10.8.0.0/16'],
        put('direct-connect-association', 'assoc', {
          in: 'tokyo',
          directConnectGateway: 'dxgw',
          gateway: 'vgw-w',
          state: 'associating',
        }),
      ),
      https('desk', 'w-host'),
      'NOT_REACHABLE BAD_STATE_ATTACHMENT',
    ],
    [
      'leads from no VPC to another',
      farRegion(
        ['10.8.0.0/16'],
        ...vpcOf('a', 1, [{ destination: '10.8.0.0/16', target: 'vgw' }]),
        vgw(),
        put('direct-connect-association', 'assoc-a', {
          in: 'tokyo',
          directConnectGateway: 'dxgw',
          gateway: 'vgw',
        }),
      ),
      https('a-host', 'w-host'),
      'NOT_REACHABLE DISCONNECTED_VPCS',
    ],
    [
      'a gateway that only its id is known of',
      without(farRegion(['10.8.0.0/16']), 'vgw-w'),
      https('desk', 'w-host'),
      'UNKNOWN UNKNOWN_RESOURCE',
    ],
  ])
})

const published = (more: object = {}) =>
  board(
    WEB,
    line('none').slice(0, 1),
    put('public-virtual-interface', 'public-vif', {
      in: 'tokyo',
      connection: 'line',
      vlan: 102,
      bgpPeers: [{ addressFamily: 'ipv4', asn: '65000' }],
      routeFilterPrefixes: ['203.0.113.0/24'],
      ...more,
    }),
    put('on-premises-site', 'office', { ranges: ['192.168.0.0/16', '203.0.113.0/24'], asn: 65000 }),
    lineRouter({}),
  )

describe('a public virtual interface', () => {
  answers([
    ['reaches public addresses of AWS', published(), https('203.0.113.7', 'web'), 'REACHABLE'],
    ['by the address itself', published(), https('203.0.113.7', '198.51.100.10'), 'REACHABLE'],
    [
      'a port that the group does not admit',
      published(),
      ask('203.0.113.7', '198.51.100.10', 'tcp 22'),
      'NOT_REACHABLE ENI_SG_RULES_MISMATCH',
    ],
    [
      'no private addresses',
      published(),
      https('203.0.113.7', '10.0.1.10'),
      'NOT_REACHABLE NO_ROUTE_TO_DESTINATION',
    ],
    [
      'nobody knows whose address',
      published(),
      https('203.0.113.7', '8.8.8.8'),
      'UNKNOWN UNKNOWN_DESTINATION',
    ],
    [
      'nobody knows what a private host becomes',
      published(),
      https('192.168.1.5', '198.51.100.10'),
      'UNKNOWN UNKNOWN_RESOURCE',
    ],
    [
      'that is down',
      published({ state: 'down' }),
      https('203.0.113.7', '198.51.100.10'),
      'NOT_REACHABLE X_DX_VIF_DOWN',
    ],
  ])
})

describe('a drill', () => {
  answers([
    ['a line without another', overLine(), drill('vif'), 'NOT_REACHABLE BAD_STATE'],
    ['a line that a VPN stands in for', overLine(BACKUP), drill('vif'), 'REACHABLE'],
    ['its connection', overLine(BACKUP), drill('line'), 'REACHABLE'],
    ['the VPN behind it', overLine(BACKUP), drill('vpn'), 'REACHABLE'],
    ['both', overLine(BACKUP), drill('vpn', 'line'), 'NOT_REACHABLE X_DX_VIF_DOWN'],
  ])
})

function drill(...down: readonly string[]) {
  return { ...https('desk', 'a-host'), down: new Set(down) }
}

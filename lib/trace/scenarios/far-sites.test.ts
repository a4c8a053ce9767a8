import { describe, expect, it } from 'vitest'
import type { Element } from '@/lib/design/element'
import { board, put, without } from './board'
import type { Case, Parts } from './far'
import { TOKYO, answerOf, attachment, https, line, office, overVpn, vgw, vpcOf, vpn } from './far'

const answers = (cases: readonly Case[]) =>
  it.each(cases)('%s', (_what, design, query, answer) => {
    expect(answerOf(design, query)).toBe(answer)
  })

/** A second site 172.16.0.0/16 with `box` at 172.16.0.9. */
const lab = (links: readonly string[], more: object = {}): readonly Element[] => [
  put('on-premises-site', 'lab', { ranges: ['172.16.0.0/16'], asn: 65099 }),
  put('on-premises-router', 'lab-router', { in: 'lab', links, firewall: 'open', ...more }),
  put('on-premises-host', 'box', {
    in: 'lab',
    address: '172.16.0.9',
    services: [{ protocol: 'TCP', port: 443 }],
  }),
]
const labVpn = (gateway: string): readonly Element[] => [
  put('customer-gateway', 'lab-cgw', { in: 'tokyo', ipAddress: '203.0.113.9', bgpAsn: 65099 }),
  put('vpn-connection', 'lab-vpn', { in: 'tokyo', customerGateway: 'lab-cgw', gateway }),
]
const labLine = (more: object = {}): readonly Element[] => [
  put('direct-connect-connection', 'lab-line', { in: 'tokyo', location: 'EqOS1', bandwidth: '1Gbps' }),
  put('private-virtual-interface', 'lab-vif', {
    in: 'tokyo',
    connection: 'lab-line',
    gateway: 'dxgw',
    vlan: 103,
    bgpPeers: [{ addressFamily: 'ipv4', asn: '65099' }],
    ...more,
  }),
]
const dxgw = put('direct-connect-gateway', 'dxgw', { in: 'tokyo' })
const siteLink = (here: boolean, there: boolean, ...more: Parts) =>
  board(
    TOKYO,
    dxgw,
    line('dxgw', { enableSiteLink: here }),
    labLine({ enableSiteLink: there }),
    office(['line']),
    lab(['lab-line']),
    ...more,
  )
const onHub = (...more: Parts) =>
  board(
    TOKYO,
    put('transit-gateway', 'tgw', { in: 'tokyo' }),
    vpcOf('a', 1, [{ destination: '0.0.0.0/0', target: 'tgw' }]),
    attachment('a'),
    vpn('tgw'),
    office(['cgw']),
    labVpn('tgw'),
    lab(['lab-cgw']),
    ...more,
  )

describe('from one site to another', () => {
  answers([
    [
      'over VPNs of one virtual private gateway',
      overVpn(labVpn('vgw'), lab(['lab-cgw'])),
      https('desk', 'box'),
      'REACHABLE',
    ],
    ['over VPNs of a transit gateway', onHub(), https('desk', 'box'), 'REACHABLE'],
    ['over SiteLink', siteLink(true, true), https('desk', 'box'), 'REACHABLE'],
    [
      'not where one side has none',
      siteLink(true, false),
      https('desk', 'box'),
      'NOT_REACHABLE NO_ROUTE_TO_DESTINATION',
    ],
    [
      'not by a Direct Connect gateway alone',
      siteLink(false, false),
      https('desk', 'box'),
      'NOT_REACHABLE NO_ROUTE_TO_DESTINATION',
    ],
    [
      'within one',
      overVpn(put('on-premises-host', 'pc', { in: 'office', address: '192.168.9.9' })),
      https('pc', 'desk'),
      'REACHABLE',
    ],
    [
      'within one that has no router',
      without(overVpn(put('on-premises-host', 'pc', { in: 'office', address: '192.168.9.9' })), 'router'),
      https('pc', 'desk'),
      'REACHABLE',
    ],
  ])
})

describe('two routers of a site', () => {
  const second = (more: object = {}) => [
    put('on-premises-router', 'spare', {
      in: 'office',
      links: ['lab-cgw'],
      firewall: 'open',
      asn: 65099,
      ...more,
    }),
    ...labVpn('vgw'),
  ]
  answers([
    [
      'one of which is linked to nothing',
      overVpn(put('on-premises-router', 'spare', { in: 'office' })),
      https('desk', 'a-host'),
      'REACHABLE',
    ],
    ['each with a VPN', overVpn(second()), https('desk', 'a-host'), 'REACHABLE'],
    [
      'of which the first is down',
      overVpn(second(), vpn('vgw', { state: 'down' })),
      https('desk', 'a-host'),
      'REACHABLE',
    ],
    [
      'both of them',
      overVpn(second(), vpn('vgw', { state: 'down' })),
      { ...https('desk', 'a-host'), down: new Set(['lab-vpn']) },
      'NOT_REACHABLE BAD_STATE_VPN',
    ],
    [
      'whose firewalls see one half of the connection each',
      overVpn(
        second({
          firewall: 'rules',
          firewallRules: [{ direction: 'in' }, { direction: 'out' }],
          advertisedPrefixes: ['192.168.1.0/24'],
        }),
      ),
      https('desk', 'a-host'),
      'NOT_REACHABLE X_ASYMMETRIC_PATH (return)',
    ],
  ])
})

describe('values that only a template knows', () => {
  const open = { expression: { Ref: 'Some' } } as never
  answers([
    [
      'static routes of a router',
      overVpn(
        vpn('vgw', { staticRoutesOnly: true, staticRoutes: [{ destinationCidrBlock: '192.168.0.0/16' }] }),
        put('on-premises-router', 'router', {
          in: 'office',
          links: ['cgw'],
          firewall: 'open',
          staticRoutes: open,
        }),
      ),
      https('desk', 'a-host'),
      'UNKNOWN UNKNOWN_RESOURCE',
    ],
    [
      'prefixes that it announces',
      overVpn(
        put('on-premises-router', 'router', {
          in: 'office',
          links: ['cgw'],
          firewall: 'open',
          advertisedPrefixes: open,
        }),
      ),
      https('a-host', 'desk'),
      'UNKNOWN UNKNOWN_RESOURCE',
    ],
    [
      'whether a VPN has BGP',
      overVpn(vpn('vgw', { staticRoutesOnly: open })),
      https('desk', 'a-host'),
      'UNKNOWN UNKNOWN_RESOURCE',
    ],
    [
      'the block of a VPC',
      overVpn(
        put('vpc', 'a', { in: 'tokyo', cidrBlock: open }),
        put('subnet', 'a-1', {
          in: 'a',
          cidrBlock: open,
          availabilityZone: 'ap-northeast-1a',
          routeTable: 'a-table',
        }),
      ),
      https('desk', 'a-host'),
      'UNKNOWN UNKNOWN_RESOURCE',
    ],
    [
      'subnets of an attachment',
      onHub(attachment('a', { subnets: open })),
      https('desk', 'a-host'),
      'UNKNOWN UNKNOWN_RESOURCE',
    ],
    [
      'routes of a table',
      onHub(
        put('transit-gateway-route-table', 'rt', {
          in: 'tokyo',
          transitGateway: 'tgw',
          defaultAssociation: true,
          defaultPropagation: true,
          routes: [{ destination: open, attachment: 'vpn' }],
        }),
      ),
      https('a-host', '203.0.113.7'),
      'UNKNOWN TGW_RTB_ROUTES_ARE_UNKNOWN',
    ],
    [
      'a firewall rule',
      overVpn(
        put('on-premises-router', 'router', {
          in: 'office',
          links: ['cgw'],
          firewall: 'rules',
          firewallRules: [{ direction: 'in', source: open }],
        }),
      ),
      https('a-host', 'desk'),
      'UNKNOWN UNKNOWN_RESOURCE',
    ],
    [
      'the BGP sessions of an interface',
      board(TOKYO, vpcOf('a', 1), vgw(), line('vgw', { bgpPeers: open }), office(['line'])),
      https('desk', 'a-host'),
      'UNKNOWN UNKNOWN_RESOURCE',
    ],
    [
      'a port of a host',
      overVpn(
        put('on-premises-host', 'desk', {
          in: 'office',
          address: '192.168.1.5',
          services: [{ protocol: 'TCP', port: open }],
        }),
      ),
      https('a-host', 'desk'),
      'UNKNOWN UNKNOWN_RESOURCE',
    ],
  ])
})

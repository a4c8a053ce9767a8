import { describe, expect, it } from 'vitest'
import type { Design } from '@/lib/design/element'
import type { Query } from '../query'
import { trace } from '../trace'
import { ask, board, host, put, without } from './board'
import { OREGON, TOKYO, attachment, farRegion, line, office, overLine, overVpn, vgw, vpcOf, vpn } from './far'

type Case = readonly [what: string, design: Design, query: Query, answer: string]

/** The verdict, and the code and phase of the first blocker; a certain one where nothing passes. */
function answerOf(design: Design, query: Query): string {
  const { verdict, blockers } = trace(design, query)
  const first = blockers.find((one) => verdict === 'UNKNOWN' || !one.unknown)
  return [verdict, first?.code, first?.phase === 'return' ? '(return)' : undefined]
    .filter((word) => word !== undefined)
    .join(' ')
}

const answers = (cases: readonly Case[]) =>
  it.each(cases)('%s', (_what, design, query, answer) => {
    expect(answerOf(design, query)).toBe(answer)
  })

const https = (from: string, to: string) => ask(from, to, 'tcp 443')
const noPropagation = put('vpn-gateway', 'vgw', { in: 'a' })
const router = (more: object) => put('on-premises-router', 'router', { in: 'office', links: ['cgw'], firewall: 'open', ...more })
const lineRouter = (more: object) => router({ links: ['line'], ...more })
const peer = [
  put('route-table', 'a-table', { in: 'a', routes: [{ destination: '10.2.0.0/16', target: 'pcx' }] }),
  vpcOf('b', 2, [{ destination: '10.1.0.0/16', target: 'pcx' }, { destination: '192.168.0.0/16', target: 'pcx' }]),
  put('vpc-peering', 'pcx', { in: 'tokyo', vpc: 'a', peerVpc: 'b' }),
].flat()

describe('VPN by BGP', () => {
  answers([
    ['a host of the site reaches the VPC', overVpn(), https('desk', 'a-host'), 'REACHABLE'],
    ['an address of the site does', overVpn(), https('192.168.7.7', 'a-host'), 'REACHABLE'],
    ['the VPC reaches a host', overVpn(), https('a-host', 'desk'), 'REACHABLE'],
    ['and an address that is not drawn', overVpn(), ask('a-host', '192.168.7.7', 'tcp 22'), 'REACHABLE'],
    ['a port that the host does not listen on', overVpn(), ask('a-host', 'desk', 'tcp 22'), 'NOT_REACHABLE NO_POSSIBLE_DESTINATION'],
    ['without propagation', overVpn(noPropagation), https('a-host', 'desk'), 'NOT_REACHABLE NO_ROUTE_TO_DESTINATION'],
    ['without propagation the answer is lost', overVpn(noPropagation), https('desk', 'a-host'), 'NOT_REACHABLE NO_ROUTE_TO_DESTINATION (return)'],
    [
      'a route by hand instead',
      overVpn(noPropagation, put('route-table', 'a-table', { in: 'a', routes: [{ destination: '192.168.0.0/16', target: 'vgw' }] })),
      https('desk', 'a-host'),
      'REACHABLE',
    ],
    ['a range that the router does not announce', overVpn(router({ advertisedPrefixes: ['192.168.0.0/24'] })), https('a-host', 'desk'), 'NOT_REACHABLE NO_ROUTE_TO_DESTINATION'],
    [
      'a route by hand to a range that it does not announce',
      overVpn(
        router({ advertisedPrefixes: ['192.168.0.0/24'] }),
        put('route-table', 'a-table', { in: 'a', routes: [{ destination: '192.168.0.0/16', target: 'vgw' }] }),
      ),
      https('a-host', 'desk'),
      'NOT_REACHABLE X_VPN_ROUTE_NOT_ADVERTISED',
    ],
    ['a gateway that is attached to no VPC', overVpn(put('vpn-gateway', 'vgw', { in: 'tokyo' })), https('desk', 'a-host'), 'NOT_REACHABLE NO_ROUTE_TO_DESTINATION'],
    ['another number in BGP', overVpn(router({ asn: 65001 })), https('desk', 'a-host'), 'NOT_REACHABLE BAD_STATE_VPN'],
    [
      'tunnels that are limited to another range',
      overVpn(vpn('vgw', { remoteIpv4NetworkCidr: '10.9.0.0/16' })),
      https('desk', 'a-host'),
      'NOT_REACHABLE X_VPN_ROUTE_NOT_ADVERTISED',
    ],
  ])
})

describe('what a design does not say', () => {
  answers([
    ['the router', without(overVpn(), 'router'), https('desk', 'a-host'), 'UNKNOWN UNKNOWN_RESOURCE'],
    ['the router, seen from AWS', without(overVpn(), 'router'), https('a-host', '192.168.1.5'), 'UNKNOWN UNKNOWN_RESOURCE'],
    ['all of the site', without(overVpn(), 'router', 'office', 'desk'), https('a-host', '192.168.1.5'), 'UNKNOWN UNKNOWN_RESOURCE'],
    ['its links', overVpn(router({ links: undefined })), https('desk', 'a-host'), 'UNKNOWN UNKNOWN_RESOURCE'],
    ['its firewall', overVpn(router({ firewall: undefined })), https('desk', 'a-host'), 'UNKNOWN UNKNOWN_RESOURCE'],
    ['its firewall, though a group refuses anyway', overVpn(router({ firewall: 'unknown' })), ask('desk', 'a-host', 'tcp 22'), 'NOT_REACHABLE ENI_SG_RULES_MISMATCH'],
    ['the ranges of the site', overVpn(put('on-premises-site', 'office')), https('a-host', '192.168.7.7'), 'UNKNOWN UNKNOWN_RESOURCE'],
    ['the far VPN gateway', without(overVpn(), 'vgw'), https('desk', 'a-host'), 'UNKNOWN UNKNOWN_RESOURCE'],
    ['how the site reaches the internet', overVpn(), https('desk', '8.8.8.8'), 'UNKNOWN UNKNOWN_RESOURCE'],
    ['where a host stands', overVpn(put('on-premises-host', 'desk', { in: 'office' })), https('desk', 'a-host'), 'REACHABLE'],
  ])
})

const STATIC = { staticRoutesOnly: true, staticRoutes: [{ destinationCidrBlock: '192.168.0.0/16' }] }
const overStatic = (more: object, ...rest: readonly ReturnType<typeof put>[]) =>
  overVpn(vpn('vgw', STATIC), router(more), ...rest)

describe('VPN without BGP', () => {
  answers([
    ['with routes on both sides', overStatic({ staticRoutes: ['10.1.0.0/16'] }), https('desk', 'a-host'), 'REACHABLE'],
    ['the other way', overStatic({ staticRoutes: ['10.1.0.0/16'] }), https('a-host', 'desk'), 'REACHABLE'],
    ['what the router sends is not said', overStatic({}), https('desk', 'a-host'), 'UNKNOWN UNKNOWN_RESOURCE'],
    ['the router sends something else', overStatic({ staticRoutes: ['10.9.0.0/16'] }), https('desk', 'a-host'), 'NOT_REACHABLE X_VPN_ROUTE_NOT_ADVERTISED'],
    ['the way back is not said', overStatic({}), https('a-host', 'desk'), 'UNKNOWN UNKNOWN_RESOURCE (return)'],
    [
      'AWS knows no range of the site',
      overVpn(vpn('vgw', { staticRoutesOnly: true }), router({ staticRoutes: ['10.1.0.0/16'] })),
      https('a-host', 'desk'),
      'NOT_REACHABLE NO_ROUTE_TO_DESTINATION',
    ],
  ])
})

describe('a virtual private gateway', () => {
  answers([
    [
      'leads to no peer of its VPC (scenario 15)',
      overVpn(peer, router({ staticRoutes: ['10.2.0.0/16'] })),
      https('192.168.1.5', '10.2.1.10'),
      'NOT_REACHABLE VGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS',
    ],
    ['tells the site of no peer', overVpn(peer), https('desk', 'b-host'), 'NOT_REACHABLE NO_ROUTE_TO_DESTINATION'],
    [
      'serves no peer',
      overVpn(peer),
      https('b-host', 'desk'),
      'NOT_REACHABLE PCX_REQUIRES_ADDRESS_IN_VPC_CIDR',
    ],
    [
      'does not beat the local route (scenario 17)',
      overVpn(
        put('on-premises-site', 'office', { ranges: ['10.1.5.0/24'], asn: 65000 }),
        put('on-premises-host', 'desk', { in: 'office', address: '10.1.5.20' }),
      ),
      https('a-host', '10.1.5.20'),
      'NOT_REACHABLE NO_POSSIBLE_DESTINATION',
    ],
    [
      'routes what comes in by its own table',
      overVpn(
        put('vpn-gateway', 'vgw', { in: 'a', routePropagations: [{ routeTables: ['a-table'] }], routeTable: 'inward' }),
        put('route-table', 'inward', { in: 'a', routes: [{ destination: '10.1.1.0/24', target: 'wall' }] }),
        put('network-interface', 'wall', { in: 'a-1', privateIpAddress: '10.1.1.99', securityGroups: ['a-sg'] }),
      ),
      https('desk', 'a-host'),
      'NOT_REACHABLE ENI_SOURCE_DEST_CHECK_RESTRICTION',
    ],
    [
      'leads to no VPC of another gateway',
      board(
        TOKYO,
        vpcOf('a', 1, [{ destination: '10.8.0.0/16', target: 'vgw' }]),
        vgw(),
        line('vgw'),
        office(['line']),
        vpcOf('b', 8),
        vgw('b'),
      ),
      https('a-host', 'b-host'),
      'NOT_REACHABLE DISCONNECTED_VPCS',
    ],
  ])
})

const BACKUP = [vpn('vgw'), lineRouter({ links: ['line', 'cgw'] })].flat()

describe('Direct Connect to one VPC', () => {
  answers([
    ['the site reaches the VPC', overLine(), https('desk', 'a-host'), 'REACHABLE'],
    ['the VPC reaches the site', overLine(), https('a-host', 'desk'), 'REACHABLE'],
    ['without propagation', overLine(noPropagation), https('desk', 'a-host'), 'NOT_REACHABLE NO_ROUTE_TO_DESTINATION (return)'],
    ['an interface that is down', overLine(line('vgw', { state: 'down' })), https('desk', 'a-host'), 'NOT_REACHABLE X_DX_VIF_DOWN'],
    ['seen from AWS', overLine(line('vgw', { state: 'down' })), https('a-host', 'desk'), 'NOT_REACHABLE X_DX_VIF_DOWN'],
    [
      'a line that is down',
      overLine(put('direct-connect-connection', 'line', { in: 'tokyo', location: 'EqTY2', bandwidth: '1Gbps', state: 'down' })),
      https('a-host', 'desk'),
      'NOT_REACHABLE X_DX_VIF_DOWN',
    ],
    ['no BGP session', overLine(line('vgw', { bgpPeers: [] })), https('desk', 'a-host'), 'NOT_REACHABLE X_DX_VIF_DOWN'],
    ['another number in BGP', overLine(lineRouter({ asn: 65010 })), https('desk', 'a-host'), 'NOT_REACHABLE X_DX_VIF_DOWN'],
    [
      'too many prefixes',
      overLine(lineRouter({ advertisedPrefixes: Array.from({ length: 101 }, (_, at) => `192.168.${at}.0/24`) })),
      https('a-host', 'desk'),
      'NOT_REACHABLE X_DX_PREFIX_LIMIT',
    ],
    [
      'a hundred prefixes',
      overLine(lineRouter({ advertisedPrefixes: Array.from({ length: 100 }, (_, at) => `192.168.${at}.0/24`) })),
      https('a-host', 'desk'),
      'REACHABLE',
    ],
    [
      'a route by hand to a range that is not announced',
      overLine(
        lineRouter({ advertisedPrefixes: ['192.168.99.0/24'] }),
        put('route-table', 'a-table', { in: 'a', routes: [{ destination: '192.168.0.0/16', target: 'vgw' }] }),
      ),
      https('a-host', 'desk'),
      'NOT_REACHABLE X_DX_ROUTE_NOT_ADVERTISED',
    ],
    ['a LAG instead of a line', overLine(bundle(), lineRouter({ links: ['lag'] })), https('desk', 'a-host'), 'REACHABLE'],
    ['a LAG whose line the router names', overLine(bundle()), https('desk', 'a-host'), 'REACHABLE'],
    ['a LAG that needs more lines than work', overLine(bundle({ minimumLinks: 2 })), https('desk', 'a-host'), 'NOT_REACHABLE X_DX_VIF_DOWN'],
    ['a VPN steps in for a line that is down', overLine(BACKUP, line('vgw', { state: 'down' })), https('desk', 'a-host'), 'REACHABLE'],
    ['both ways', overLine(BACKUP, line('vgw', { state: 'down' })), https('a-host', 'desk'), 'REACHABLE'],
  ])

  it.each([
    ['the line while it works', overLine(BACKUP), 'vif'],
    ['the VPN while it does not', overLine(BACKUP, line('vgw', { state: 'down' })), 'vpn'],
  ] as const)('takes %s', (_what, design, element) => {
    const { hops } = trace(design, https('desk', 'a-host'))
    const taken = hops.flatMap((hop) => (hop.element === 'vif' || hop.element === 'vpn' ? [`${hop.phase} ${hop.element}`] : []))
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
    ['Tokyo to Oregon (scenario 35)', farRegion(['10.8.0.0/16']), https('192.168.1.5', '10.8.1.10'), 'REACHABLE'],
    ['and back', farRegion(['10.8.0.0/16']), https('w-host', 'desk'), 'REACHABLE'],
    ['all blocks are allowed where none is said', farRegion(undefined), https('desk', 'w-host'), 'REACHABLE'],
    ['a wider prefix allows the block', farRegion(['10.0.0.0/8']), https('desk', 'w-host'), 'REACHABLE'],
    ['a narrower prefix does not (scenario 35)', farRegion(['10.8.1.0/28']), https('192.168.1.5', '10.8.1.10'), 'NOT_REACHABLE X_DX_PREFIX_NOT_ALLOWED'],
    ['which also loses answers', farRegion(['10.8.1.0/28']), https('w-host', 'desk'), 'NOT_REACHABLE X_DX_PREFIX_NOT_ALLOWED (return)'],
    [
      'an association that is not yet there',
      farRegion(['10.8.0.0/16'], put('direct-connect-association', 'assoc', { in: 'tokyo', directConnectGateway: 'dxgw', gateway: 'vgw-w', state: 'associating' })),
      https('desk', 'w-host'),
      'NOT_REACHABLE BAD_STATE_ATTACHMENT',
    ],
    [
      'leads from no VPC to another',
      farRegion(
        ['10.8.0.0/16'],
        ...vpcOf('a', 1, [{ destination: '10.8.0.0/16', target: 'vgw' }]),
        vgw(),
        put('direct-connect-association', 'assoc-a', { in: 'tokyo', directConnectGateway: 'dxgw', gateway: 'vgw' }),
      ),
      https('a-host', 'w-host'),
      'NOT_REACHABLE DISCONNECTED_VPCS',
    ],
    ['a gateway that only its id is known of', without(farRegion(['10.8.0.0/16']), 'vgw-w'), https('desk', 'w-host'), 'UNKNOWN UNKNOWN_RESOURCE'],
  ])
})

const onHub = (...more: Parameters<typeof board>) =>
  board(
    TOKYO,
    put('transit-gateway', 'tgw', { in: 'tokyo' }),
    vpcOf('a', 1, [{ destination: '192.168.0.0/16', target: 'tgw' }]),
    attachment('a'),
    ...more,
  )
const vpnOnHub = (...more: Parameters<typeof board>) => onHub(vpn('tgw'), office(['cgw']), ...more)
const lineOnHub = (allowed: readonly string[], ...more: Parameters<typeof board>) =>
  onHub(
    put('direct-connect-gateway', 'dxgw', { in: 'tokyo' }),
    put('direct-connect-association', 'assoc', { in: 'tokyo', directConnectGateway: 'dxgw', gateway: 'tgw', allowedPrefixes: allowed }),
    line('dxgw', {}, 'transit-virtual-interface'),
    office(['line']),
    ...more,
  )
const fixedTable = (more: object) =>
  put('transit-gateway-route-table', 'rt', { in: 'tokyo', transitGateway: 'tgw', defaultAssociation: true, defaultPropagation: true, ...more })

describe('sites on a transit gateway', () => {
  answers([
    ['by VPN', vpnOnHub(), https('desk', 'a-host'), 'REACHABLE'],
    ['by VPN, the other way', vpnOnHub(), https('a-host', 'desk'), 'REACHABLE'],
    [
      'a VPN without BGP needs routes in the table',
      vpnOnHub(vpn('tgw', { staticRoutesOnly: true }), router({ staticRoutes: ['10.1.0.0/16'] })),
      https('a-host', 'desk'),
      'NOT_REACHABLE TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT',
    ],
    [
      'and works with them',
      vpnOnHub(
        vpn('tgw', { staticRoutesOnly: true }),
        router({ staticRoutes: ['10.1.0.0/16'] }),
        fixedTable({ routes: [{ destination: '192.168.0.0/16', attachment: 'vpn' }] }),
      ),
      https('a-host', 'desk'),
      'REACHABLE',
    ],
    [
      'a table that does not know the VPC',
      vpnOnHub(
        put('transit-gateway', 'tgw', { in: 'tokyo', defaultRouteTableAssociation: 'disable', defaultRouteTablePropagation: 'disable' }),
        put('transit-gateway-route-table', 'rt', {
          in: 'tokyo',
          transitGateway: 'tgw',
          associations: [{ attachment: 'vpn' }, { attachment: 'a-att' }],
          propagations: [{ attachment: 'vpn' }],
        }),
      ),
      https('desk', 'a-host'),
      'NOT_REACHABLE X_VPN_ROUTE_NOT_ADVERTISED',
    ],
    ['another number in BGP', vpnOnHub(router({ asn: 65001 })), https('a-host', 'desk'), 'NOT_REACHABLE TGW_BAD_STATE_VPN'],
    ['by Direct Connect', lineOnHub(['10.1.0.0/16']), https('desk', 'a-host'), 'REACHABLE'],
    ['by Direct Connect, the other way', lineOnHub(['10.1.0.0/16']), https('a-host', 'desk'), 'REACHABLE'],
    ['what is allowed is told as it is written', lineOnHub(['10.0.0.0/8']), https('desk', 'a-host'), 'REACHABLE'],
    ['a block that is not allowed', lineOnHub(['10.9.0.0/16']), https('desk', 'a-host'), 'NOT_REACHABLE X_DX_PREFIX_NOT_ALLOWED'],
    [
      'a block that is allowed and not there',
      lineOnHub(['10.0.0.0/8']),
      https('desk', '10.7.0.1'),
      'NOT_REACHABLE TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT',
    ],
    [
      'the line goes before the VPN',
      lineOnHub(['10.1.0.0/16'], vpn('tgw'), lineRouter({ links: ['line', 'cgw'] })),
      https('a-host', 'desk'),
      'REACHABLE',
    ],
    [
      'and the VPN steps in',
      lineOnHub(['10.1.0.0/16'], vpn('tgw'), lineRouter({ links: ['line', 'cgw'] }), line('dxgw', { state: 'down' }, 'transit-virtual-interface')),
      https('a-host', 'desk'),
      'REACHABLE',
    ],
  ])
})

const rule = (more: object) => ({ direction: 'in', action: 'allow', protocol: 'tcp', ...more })
const walled = (...firewallRules: readonly object[]) => overVpn(router({ firewall: 'rules', firewallRules }))

describe('the firewall of a site', () => {
  answers([
    ['admits what a rule names', walled(rule({ fromPort: 443 })), https('a-host', 'desk'), 'REACHABLE'],
    ['answers pass', walled(rule({ direction: 'out', fromPort: 443 })), https('desk', 'a-host'), 'REACHABLE'],
    ['drops what none names', walled(rule({ fromPort: 80 })), https('a-host', 'desk'), 'NOT_REACHABLE FIREWALL_RULES_RESTRICTION'],
    ['keeps to the direction', walled(rule({ fromPort: 443 })), https('desk', 'a-host'), 'NOT_REACHABLE FIREWALL_RULES_RESTRICTION'],
    [
      'the first that fits decides',
      walled(rule({ action: 'deny', source: '10.1.1.0/24' }), rule({ fromPort: 443 })),
      https('a-host', 'desk'),
      'NOT_REACHABLE FIREWALL_RULES_RESTRICTION',
    ],
    ['a range of ports', walled(rule({ fromPort: 400, toPort: 500 })), https('a-host', 'desk'), 'REACHABLE'],
    ['another source', walled(rule({ source: '10.9.0.0/16' })), https('a-host', 'desk'), 'NOT_REACHABLE FIREWALL_RULES_RESTRICTION'],
    ['no rules at all', walled(), https('a-host', 'desk'), 'NOT_REACHABLE FIREWALL_RULES_RESTRICTION'],
  ])
})

const balancer = (more: object = {}) =>
  put('on-premises-load-balancer', 'front', {
    in: 'office',
    address: '192.168.10.20',
    hosts: ['desk'],
    certificateNames: ['orders.office'],
    certificateIssuer: 'self-signed',
    names: ['orders.office'],
    ...more,
  } as never)
const client = put('on-premises-host', 'client', { in: 'office', address: '192.168.2.2' })

describe('a load balancer of a site', () => {
  answers([
    ['serves by its hosts', overVpn(balancer()), https('a-host', 'front'), 'REACHABLE'],
    ['on its own port only', overVpn(balancer()), ask('a-host', 'front', 'tcp 80'), 'NOT_REACHABLE ELBV2_LISTENERS_MISMATCH'],
    ['at a port of theirs', overVpn(balancer({ hostPort: 8443 })), https('a-host', 'front'), 'NOT_REACHABLE NO_POSSIBLE_DESTINATION'],
    ['alone, where no host is drawn', overVpn(balancer({ hosts: undefined })), https('a-host', '192.168.10.20'), 'REACHABLE'],
    ['for clients of the site too', overVpn(balancer(), client), https('client', 'front'), 'REACHABLE'],
    ['nobody trusts what it signed itself', overVpn(balancer(), client), ask('client', 'https://orders.office/'), 'NOT_REACHABLE X_TLS_UNTRUSTED_CA'],
    ['a public certificate of the name', overVpn(balancer({ certificateIssuer: 'public' }), client), ask('client', 'https://orders.office/'), 'UNKNOWN UNKNOWN_RESOURCE'],
    [
      'a public certificate, and hosts that speak plain text',
      overVpn(
        balancer({ certificateIssuer: 'public', hostPort: 80 }),
        client,
        put('on-premises-host', 'desk', { in: 'office', address: '192.168.1.5', services: [{ protocol: 'HTTP', port: 80 }] }),
      ),
      ask('client', 'https://orders.office/'),
      'REACHABLE',
    ],
  ])
})

describe('IPv6', () => {
  const six = { cidrBlocks: [{ cidrBlock: '2001:db8:1::/56' }] }
  const dual = (families: readonly ('ipv4' | 'ipv6')[]) =>
    board(
      TOKYO,
      vpcOf('a', 1),
      put('vpc', 'a', { in: 'tokyo', cidrBlock: '10.1.0.0/16', ...six }),
      put('subnet', 'a-1', {
        in: 'a',
        cidrBlock: '10.1.1.0/24',
        ipv6CidrBlock: '2001:db8:1::/64',
        availabilityZone: 'ap-northeast-1a',
        routeTable: 'a-table',
      }),
      put('security-group', 'a-sg', {
        in: 'a',
        groupDescription: 'six',
        securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidr: '::/0' }],
      }),
      put('instance', 'a-host', {
        in: 'a-1',
        privateIpAddress: '10.1.1.10',
        ipv6Addresses: [{ ipv6Address: '2001:db8:1::10' }],
        securityGroups: ['a-sg'],
      }),
      vgw(),
      line('vgw', { bgpPeers: families.map((addressFamily) => ({ addressFamily, asn: '65000' })) }),
      office(['line']),
      put('on-premises-site', 'office', { ranges: ['192.168.0.0/16', '2001:db8:99::/48'], asn: 65000 }),
    )
  answers([
    ['over a session of its own', dual(['ipv4', 'ipv6']), https('2001:db8:99::5', '2001:db8:1::10'), 'REACHABLE'],
    ['and none without', dual(['ipv4']), https('2001:db8:99::5', '2001:db8:1::10'), 'UNKNOWN UNKNOWN_RESOURCE'],
  ])
})

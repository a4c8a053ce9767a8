import { describe, expect, it } from 'vitest'
import { ask, board, put, without } from './board'
import type { Case } from './far'
import { TOKYO, answerOf, https, line, office, overVpn, vgw, vpcOf, vpn } from './far'

const answers = (cases: readonly Case[]) =>
  it.each(cases)('%s', (_what, design, query, answer) => {
    expect(answerOf(design, query)).toBe(answer)
  })

const noPropagation = put('vpn-gateway', 'vgw', { in: 'a' })
const router = (more: object) =>
  put('on-premises-router', 'router', { in: 'office', links: ['cgw'], firewall: 'open', ...more })
const peer = [
  put('route-table', 'a-table', { in: 'a', routes: [{ destination: '10.2.0.0/16', target: 'pcx' }] }),
  vpcOf('b', 2, [
    { destination: '10.1.0.0/16', target: 'pcx' },
    { destination: '192.168.0.0/16', target: 'pcx' },
  ]),
  put('vpc-peering', 'pcx', { in: 'tokyo', vpc: 'a', peerVpc: 'b' }),
].flat()

describe('VPN by BGP', () => {
  answers([
    ['a host of the site reaches the VPC', overVpn(), https('desk', 'a-host'), 'REACHABLE'],
    ['an address of the site does', overVpn(), https('192.168.7.7', 'a-host'), 'REACHABLE'],
    ['the VPC reaches a host', overVpn(), https('a-host', 'desk'), 'REACHABLE'],
    ['and an address that is not drawn', overVpn(), ask('a-host', '192.168.7.7', 'tcp 22'), 'REACHABLE'],
    [
      'a port that the host does not listen on',
      overVpn(),
      ask('a-host', 'desk', 'tcp 22'),
      'NOT_REACHABLE NO_POSSIBLE_DESTINATION',
    ],
    [
      'without propagation',
      overVpn(noPropagation),
      https('a-host', 'desk'),
      'NOT_REACHABLE NO_ROUTE_TO_DESTINATION',
    ],
    [
      'without propagation the answer is lost',
      overVpn(noPropagation),
      https('desk', 'a-host'),
      'NOT_REACHABLE NO_ROUTE_TO_DESTINATION (return)',
    ],
    [
      'a route by hand instead',
      overVpn(
        noPropagation,
        put('route-table', 'a-table', {
          in: 'a',
          routes: [{ destination: '192.168.0.0/16', target: 'vgw' }],
        }),
      ),
      https('desk', 'a-host'),
      'REACHABLE',
    ],
    [
      'a range that the router does not announce',
      overVpn(router({ advertisedPrefixes: ['192.168.0.0/24'] })),
      https('a-host', 'desk'),
      'NOT_REACHABLE NO_ROUTE_TO_DESTINATION',
    ],
    [
      'a route by hand to a range that it does not announce',
      overVpn(
        router({ advertisedPrefixes: ['192.168.0.0/24'] }),
        put('route-table', 'a-table', {
          in: 'a',
          routes: [{ destination: '192.168.0.0/16', target: 'vgw' }],
        }),
      ),
      https('a-host', 'desk'),
      'NOT_REACHABLE X_VPN_ROUTE_NOT_ADVERTISED',
    ],
    [
      'a gateway that is attached to no VPC',
      overVpn(put('vpn-gateway', 'vgw', { in: 'tokyo' })),
      https('desk', 'a-host'),
      'NOT_REACHABLE NO_ROUTE_TO_DESTINATION',
    ],
    [
      'another number in BGP',
      overVpn(router({ asn: 65001 })),
      https('desk', 'a-host'),
      'NOT_REACHABLE BAD_STATE_VPN',
    ],
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
    [
      'the router, seen from AWS',
      without(overVpn(), 'router'),
      https('a-host', '192.168.1.5'),
      'UNKNOWN UNKNOWN_RESOURCE',
    ],
    [
      'all of the site',
      without(overVpn(), 'router', 'office', 'desk'),
      https('a-host', '192.168.1.5'),
      'UNKNOWN UNKNOWN_RESOURCE',
    ],
    ['its links', overVpn(router({ links: undefined })), https('desk', 'a-host'), 'UNKNOWN UNKNOWN_RESOURCE'],
    [
      'its firewall',
      overVpn(router({ firewall: undefined })),
      https('desk', 'a-host'),
      'UNKNOWN UNKNOWN_RESOURCE',
    ],
    [
      'its firewall, though a group refuses anyway',
      overVpn(router({ firewall: 'unknown' })),
      ask('desk', 'a-host', 'tcp 22'),
      'NOT_REACHABLE ENI_SG_RULES_MISMATCH',
    ],
    [
      'the ranges of the site',
      overVpn(put('on-premises-site', 'office')),
      https('a-host', '192.168.7.7'),
      'UNKNOWN UNKNOWN_RESOURCE',
    ],
    ['the far VPN gateway', without(overVpn(), 'vgw'), https('desk', 'a-host'), 'UNKNOWN UNKNOWN_RESOURCE'],
    ['how the site reaches the internet', overVpn(), https('desk', '8.8.8.8'), 'UNKNOWN UNKNOWN_RESOURCE'],
    [
      'where a host stands',
      overVpn(put('on-premises-host', 'desk', { in: 'office' })),
      https('desk', 'a-host'),
      'REACHABLE',
    ],
  ])
})

const STATIC = { staticRoutesOnly: true, staticRoutes: [{ destinationCidrBlock: '192.168.0.0/16' }] }
const overStatic = (more: object, ...rest: readonly ReturnType<typeof put>[]) =>
  overVpn(vpn('vgw', STATIC), router(more), ...rest)

describe('VPN without BGP', () => {
  answers([
    [
      'with routes on both sides',
      overStatic({ staticRoutes: ['10.1.0.0/16'] }),
      https('desk', 'a-host'),
      'REACHABLE',
    ],
    ['the other way', overStatic({ staticRoutes: ['10.1.0.0/16'] }), https('a-host', 'desk'), 'REACHABLE'],
    [
      'what the router sends is not said',
      overStatic({}),
      https('desk', 'a-host'),
      'UNKNOWN UNKNOWN_RESOURCE',
    ],
    [
      'the router sends something else',
      overStatic({ staticRoutes: ['10.9.0.0/16'] }),
      https('desk', 'a-host'),
      'NOT_REACHABLE X_VPN_ROUTE_NOT_ADVERTISED',
    ],
    [
      'the way back is not said',
      overStatic({}),
      https('a-host', 'desk'),
      'UNKNOWN UNKNOWN_RESOURCE (return)',
    ],
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
    [
      'tells the site of no peer',
      overVpn(peer),
      https('desk', 'b-host'),
      'NOT_REACHABLE NO_ROUTE_TO_DESTINATION',
    ],
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
        put('vpn-gateway', 'vgw', {
          in: 'a',
          routePropagations: [{ routeTables: ['a-table'] }],
          routeTable: 'inward',
        }),
        put('route-table', 'inward', { in: 'a', routes: [{ destination: '10.1.1.0/24', target: 'wall' }] }),
        put('network-interface', 'wall', {
          in: 'a-1',
          privateIpAddress: '10.1.1.99',
          securityGroups: ['a-sg'],
        }),
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

import { describe, expect, it } from 'vitest'
import { trace } from '../trace'
import { ask, board, host, put, without } from './board'
import type { Case } from './far'
import { TOKYO, answerOf, attachment, https, hub, peered, tableHub, vpcOf } from './far'

const answers = (cases: readonly Case[]) =>
  it.each(cases)('%s', (_what, design, query, answer) => {
    expect(answerOf(design, query)).toBe(answer)
  })

describe('peering', () => {
  answers([
    ['a peering with both routes', peered(), https('a-host', 'b-host'), 'REACHABLE'],
    ['the other way', peered(), https('b-host', 'a-host'), 'REACHABLE'],
    [
      'one route only (scenario 12)',
      peered(put('route-table', 'b-table', { in: 'b' })),
      https('a-host', '10.2.1.10'),
      'NOT_REACHABLE NO_ROUTE_TO_DESTINATION (return)',
    ],
    [
      'the NAT gateway of a peer (scenario 14)',
      peered(
        put('route-table', 'b-table', { in: 'b', routes: [{ destination: '0.0.0.0/0', target: 'pcx' }] }),
      ),
      https('b-host', '203.0.113.7'),
      'NOT_REACHABLE PCX_REQUIRES_ADDRESS_IN_VPC_CIDR',
    ],
    [
      'not yet accepted',
      peered(
        put('vpc-peering', 'pcx', { in: 'tokyo', vpc: 'a', peerVpc: 'b', status: 'pending-acceptance' }),
      ),
      https('a-host', 'b-host'),
      'NOT_REACHABLE BAD_STATE',
    ],
    [
      'a peer that is not in the design',
      without(peered(), 'b'),
      https('a-host', '10.2.1.10'),
      'UNKNOWN UNKNOWN_RESOURCE',
    ],
    [
      'a port that the far group does not admit',
      peered(),
      ask('a-host', 'b-host', 'tcp 22'),
      'NOT_REACHABLE ENI_SG_RULES_MISMATCH',
    ],
    [
      'an address of nobody in the peer',
      peered(),
      https('a-host', '10.2.1.99'),
      'NOT_REACHABLE NO_POSSIBLE_DESTINATION',
    ],
  ])
})

const zoneC = [
  put('subnet', 'a-2', {
    in: 'a',
    cidrBlock: '10.1.2.0/24',
    availabilityZone: 'ap-northeast-1c',
    routeTable: 'a-table',
  }),
  host('a-far', 'a-2', '10.1.2.10', 'a-sg'),
]
const own = (more: object = {}) => ({
  associations: [{ attachment: 'a-att' }, { attachment: 'b-att' }],
  ...more,
})
const both = { propagations: [{ attachment: 'a-att' }, { attachment: 'b-att' }] }

describe('transit gateway', () => {
  answers([
    ['with its default table', hub(), https('a-host', 'b-host'), 'REACHABLE'],
    ['with a table of its own', tableHub(own(both)), https('a-host', 'b-host'), 'REACHABLE'],
    [
      'a zone without an interface (scenario 18)',
      hub(zoneC),
      https('a-far', 'b-host'),
      'NOT_REACHABLE TGW_ROUTE_AZ_RESTRICTION',
    ],
    [
      'a zone that the attachment serves',
      hub(zoneC, attachment('a', { subnets: ['a-1', 'a-2'] })),
      https('a-far', 'b-host'),
      'REACHABLE',
    ],
    [
      'a far zone without an interface is served from another',
      hub(zoneC),
      https('b-host', '10.1.2.10'),
      'NOT_REACHABLE TGW_ROUTE_AZ_RESTRICTION (return)',
    ],
    [
      'an attachment without association',
      tableHub({ associations: [{ attachment: 'b-att' }], ...both }),
      https('a-host', 'b-host'),
      'NOT_REACHABLE TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION',
    ],
    [
      'no propagation (scenario 20)',
      tableHub(own({ propagations: [{ attachment: 'a-att' }] })),
      https('a-host', 'b-host'),
      'NOT_REACHABLE TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT',
    ],
    [
      'a blackhole (scenario 21)',
      tableHub(own({ ...both, routes: [{ destination: '10.2.0.0/16', blackhole: true }] })),
      https('a-host', 'b-host'),
      'NOT_REACHABLE TGW_RTB_BAD_STATE_ROUTE',
    ],
    [
      'a wide blackhole takes what nothing else does',
      tableHub(own({ ...both, routes: [{ destination: '10.0.0.0/8', blackhole: true }] })),
      https('a-host', 'b-host'),
      'REACHABLE',
    ],
    [
      'a spoke that forgets the return route (scenario 22)',
      hub(put('route-table', 'b-table', { in: 'b' })),
      https('a-host', 'b-host'),
      'NOT_REACHABLE NO_ROUTE_TO_DESTINATION (return)',
    ],
    [
      'a route whose attachment is gone',
      tableHub(
        own({
          propagations: [{ attachment: 'a-att' }],
          routes: [{ destination: '10.2.0.0/16', attachment: 'gone' }],
        }),
      ),
      https('a-host', 'b-host'),
      'NOT_REACHABLE TGW_RTB_BAD_STATE_ROUTE',
    ],
    [
      'a prefix list',
      tableHub(
        own({
          propagations: [{ attachment: 'a-att' }],
          prefixListReferences: [{ prefixList: 'list', attachment: 'b-att' }],
        }),
        put('prefix-list', 'list', {
          in: 'tokyo',
          addressFamily: 'IPv4',
          entries: [{ cidr: '10.2.0.0/16' }],
        }),
      ),
      https('a-host', 'b-host'),
      'REACHABLE',
    ],
    [
      'a list of which only the id is known',
      tableHub(
        own({
          propagations: [{ attachment: 'a-att' }],
          prefixListReferences: [{ prefixList: 'list', attachment: 'b-att' }],
        }),
        put('other', 'list', { in: 'tokyo', type: 'AWS::EC2::PrefixList' }),
      ),
      https('a-host', 'b-host'),
      'UNKNOWN TGW_RTB_ROUTES_ARE_UNKNOWN',
    ],
    [
      'a VPC that is not attached',
      without(hub(), 'a-att'),
      https('a-host', 'b-host'),
      'NOT_REACHABLE BAD_STATE_ATTACHMENT',
    ],
    [
      'an attachment that waits for acceptance',
      hub(attachment('b', { state: 'pendingAcceptance' })),
      https('a-host', 'b-host'),
      'NOT_REACHABLE BAD_STATE_ATTACHMENT',
    ],
    [
      'two VPCs of the same block',
      hub(vpcOf('c', 2), attachment('c')),
      https('a-host', 'b-host'),
      'UNKNOWN TGW_RTB_ROUTES_ARE_UNKNOWN',
    ],
    [
      'a gateway that is only an id',
      hub(put('other', 'tgw', { in: 'tokyo', type: 'AWS::EC2::TransitGateway' })),
      https('a-host', 'b-host'),
      'UNKNOWN UNKNOWN_RESOURCE',
    ],
  ])

  it('names the propagated route that a blackhole beats', () => {
    const design = tableHub(own({ ...both, routes: [{ destination: '10.2.0.0/16', blackhole: true }] }))
    expect(trace(design, https('a-host', 'b-host')).codes).toEqual([
      'TGW_RTB_BAD_STATE_ROUTE',
      'TGW_RTB_HIGHER_PRIORITY_ROUTE',
    ])
  })
})

const twoRegions = (routesHere: readonly object[], routesThere: readonly object[], peering: object = {}) =>
  board(
    TOKYO,
    put('region', 'oregon', { code: 'us-west-2' }),
    put('transit-gateway', 'tgw', { in: 'tokyo' }),
    put('transit-gateway', 'tgw-w', { in: 'oregon' }),
    vpcOf('a', 1, [{ destination: '10.0.0.0/8', target: 'tgw' }]),
    vpcOf('w', 8, [{ destination: '10.0.0.0/8', target: 'tgw-w' }], 'oregon'),
    attachment('a'),
    attachment('w', { transitGateway: 'tgw-w' }),
    put('transit-gateway-peering', 'tgw-pcx', {
      in: 'tokyo',
      transitGateway: 'tgw',
      peerTransitGateway: 'tgw-w',
      peerAccountId: '111122223333',
      peerRegion: 'us-west-2',
      ...peering,
    }),
    put('transit-gateway-route-table', 'here', {
      in: 'tokyo',
      transitGateway: 'tgw',
      defaultAssociation: true,
      defaultPropagation: true,
      routes: routesHere as never,
    }),
    put('transit-gateway-route-table', 'there', {
      in: 'oregon',
      transitGateway: 'tgw-w',
      defaultAssociation: true,
      defaultPropagation: true,
      routes: routesThere as never,
    }),
  )
const HERE = [{ destination: '10.8.0.0/16', attachment: 'tgw-pcx' }]
const THERE = [{ destination: '10.1.0.0/16', attachment: 'tgw-pcx' }]

describe('peered transit gateways', () => {
  answers([
    ['with static routes in both tables', twoRegions(HERE, THERE), https('a-host', 'w-host'), 'REACHABLE'],
    ['the other way', twoRegions(HERE, THERE), https('w-host', 'a-host'), 'REACHABLE'],
    [
      'exchange no routes',
      twoRegions([], THERE),
      https('a-host', 'w-host'),
      'NOT_REACHABLE TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT',
    ],
    [
      'on the way back neither',
      twoRegions(HERE, []),
      https('a-host', 'w-host'),
      'NOT_REACHABLE TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT (return)',
    ],
    [
      'of which one is not in the design',
      without(twoRegions(HERE, THERE), 'tgw-w'),
      https('a-host', '10.8.1.10'),
      'UNKNOWN UNKNOWN_RESOURCE',
    ],
    [
      'not yet accepted',
      twoRegions(HERE, THERE, { state: 'pendingAcceptance' }),
      https('a-host', 'w-host'),
      'NOT_REACHABLE BAD_STATE_ATTACHMENT',
    ],
  ])
})

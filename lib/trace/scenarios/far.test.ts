import { describe, expect, it } from 'vitest'
import type { Design } from '@/lib/design/element'
import type { Query } from '../query'
import { trace } from '../trace'
import { ask, board, host, put, without } from './board'
import { TOKYO, attachment, farRegion, hub, line, office, overLine, overVpn, peered, tableHub, vgw, vpcOf, vpn } from './far'

type Case = readonly [what: string, design: Design, query: Query, answer: string]

/** The verdict and the primary code in one word each. */
function answerOf(design: Design, query: Query): string {
  const { verdict, codes, blockers } = trace(design, query)
  return [verdict, blockers[0]?.code, blockers[0]?.phase === 'return' ? '(return)' : undefined]
    .filter((word) => word !== undefined)
    .join(' ') + (codes.length > 0 && blockers.length === 0 && verdict === 'REACHABLE_WITH_WARNINGS' ? ` ${codes[0]}` : '')
}

const answers = (cases: readonly Case[]) =>
  it.each(cases.map(([what, design, query, answer]) => ({ what, design, query, answer })))('$what', ({ design, query, answer }) => {
    expect(answerOf(design, query)).toBe(answer)
  })

const https = (from: string, to: string) => ask(from, to, 'tcp 443')

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
      peered(put('route-table', 'b-table', { in: 'b', routes: [{ destination: '0.0.0.0/0', target: 'pcx' }] })),
      https('b-host', '203.0.113.7'),
      'NOT_REACHABLE PCX_REQUIRES_ADDRESS_IN_VPC_CIDR',
    ],
    [
      'not yet accepted',
      peered(put('vpc-peering', 'pcx', { in: 'tokyo', vpc: 'a', peerVpc: 'b', status: 'pending-acceptance' })),
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

const REFERS = put('security-group', 'b-sg', {
  in: 'b',
  groupDescription: 'from a',
  securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, group: 'a-sg' }],
})
const gateway = (more: object) => put('transit-gateway', 'tgw', { in: 'tokyo', ...more })

describe('references to security groups', () => {
  answers([
    ['survive a peering of one Region', peered(REFERS), https('a-host', 'b-host'), 'REACHABLE'],
    [
      'are lost between Regions',
      peered(REFERS, put('region', 'oregon', { code: 'us-west-2' }), put('vpc', 'b', { in: 'oregon', cidrBlock: '10.2.0.0/16' })),
      https('a-host', 'b-host'),
      'NOT_REACHABLE ENI_SG_RULES_MISMATCH',
    ],
    ['are lost at a transit gateway that does not keep them', hub(REFERS), https('a-host', 'b-host'), 'NOT_REACHABLE ENI_SG_RULES_MISMATCH'],
    [
      'survive a transit gateway that keeps them',
      hub(REFERS, gateway({ securityGroupReferencingSupport: 'enable' })),
      https('a-host', 'b-host'),
      'REACHABLE',
    ],
    [
      'are lost at an attachment that does not',
      hub(
        REFERS,
        gateway({ securityGroupReferencingSupport: 'enable' }),
        attachment('b', { securityGroupReferencingSupport: 'disable' }),
      ),
      https('a-host', 'b-host'),
      'NOT_REACHABLE ENI_SG_RULES_MISMATCH',
    ],
  ])

  it.each([
    ['tgw', 'SG_REFERENCES_NOT_PRESERVED', hub(REFERS)],
    [
      'a-att',
      'SG_REFERENCING_SUPPORT',
      hub(
        REFERS,
        gateway({ securityGroupReferencingSupport: 'enable' }),
        attachment('a', { securityGroupReferencingSupport: 'disable' }),
      ),
    ],
  ] as const)('%s is named as what lost them: %s', (_element, code, design) => {
    expect(trace(design, https('a-host', 'b-host')).codes).toContain(code)
  })
})

const zoneC = [
  put('subnet', 'a-2', { in: 'a', cidrBlock: '10.1.2.0/24', availabilityZone: 'ap-northeast-1c', routeTable: 'a-table' }),
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
    ['a zone that the attachment serves', hub(zoneC, attachment('a', { subnets: ['a-1', 'a-2'] })), https('a-far', 'b-host'), 'REACHABLE'],
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
      tableHub(own({ propagations: [{ attachment: 'a-att' }], routes: [{ destination: '10.2.0.0/16', attachment: 'gone' }] })),
      https('a-host', 'b-host'),
      'NOT_REACHABLE TGW_RTB_BAD_STATE_ROUTE',
    ],
    [
      'a prefix list',
      tableHub(
        own({ propagations: [{ attachment: 'a-att' }], prefixListReferences: [{ prefixList: 'list', attachment: 'b-att' }] }),
        put('prefix-list', 'list', { in: 'tokyo', addressFamily: 'IPv4', entries: [{ cidr: '10.2.0.0/16' }] }),
      ),
      https('a-host', 'b-host'),
      'REACHABLE',
    ],
    [
      'a list of which only the id is known',
      tableHub(
        own({ propagations: [{ attachment: 'a-att' }], prefixListReferences: [{ prefixList: 'list', attachment: 'b-att' }] }),
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
    expect(trace(design, https('a-host', 'b-host')).codes).toEqual(['TGW_RTB_BAD_STATE_ROUTE', 'TGW_RTB_HIGHER_PRIORITY_ROUTE'])
  })
})

/** The network ACL of a subnet: entries by direction. */
const acl = (id: string, vpc: string, inbound: string, outbound: string) => {
  const entry = (egress: boolean, cidr: string) =>
    ({ ruleNumber: 100, protocol: '-1', ruleAction: 'allow', egress, cidr }) as const
  return put('network-acl', id, { in: vpc, entries: [entry(false, inbound), entry(true, outbound)] })
}
const apart = (inbound: string, outbound: string) => [
  put('subnet', 'a-tgw', { in: 'a', cidrBlock: '10.1.9.0/28', availabilityZone: 'ap-northeast-1a', routeTable: 'a-own', networkAcl: 'a-acl' }),
  put('route-table', 'a-own', { in: 'a' }),
  attachment('a', { subnets: ['a-tgw'] }),
  acl('a-acl', 'a', inbound, outbound),
]

describe('network ACLs of attachment subnets', () => {
  answers([
    ['judge the source of what instances send', hub(apart('10.1.0.0/16', '10.1.0.0/16')), https('a-host', 'b-host'), 'REACHABLE'],
    ['and refuse it', hub(apart('10.7.0.0/16', '10.1.0.0/16')), https('a-host', 'b-host'), 'NOT_REACHABLE SUBNET_ACL_RESTRICTION'],
    [
      'judge the destination of what comes back',
      hub(apart('10.1.0.0/16', '10.7.0.0/16')),
      https('a-host', 'b-host'),
      'NOT_REACHABLE SUBNET_ACL_RESTRICTION (return)',
    ],
    ['and of what comes first', hub(apart('10.1.0.0/16', '10.7.0.0/16')), https('b-host', 'a-host'), 'NOT_REACHABLE SUBNET_ACL_RESTRICTION'],
    [
      'in the subnet of the instance itself: outbound by destination, inbound by source',
      hub(
        acl('a-acl', 'a', '10.2.0.0/16', '10.2.0.0/16'),
        put('subnet', 'a-1', { in: 'a', cidrBlock: '10.1.1.0/24', availabilityZone: 'ap-northeast-1a', routeTable: 'a-table', networkAcl: 'a-acl' }),
      ),
      https('a-host', 'b-host'),
      'REACHABLE',
    ],
    [
      'there an outbound entry for the instance is not needed, one for the far end is',
      hub(
        acl('a-acl', 'a', '10.2.0.0/16', '10.1.0.0/16'),
        put('subnet', 'a-1', { in: 'a', cidrBlock: '10.1.1.0/24', availabilityZone: 'ap-northeast-1a', routeTable: 'a-table', networkAcl: 'a-acl' }),
      ),
      https('b-host', 'a-host'),
      'NOT_REACHABLE SUBNET_ACL_RESTRICTION (return)',
    ],
  ])
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
    put('transit-gateway-peering', 'tgw-pcx', { in: 'tokyo', transitGateway: 'tgw', peerTransitGateway: 'tgw-w', peerAccountId: '111122223333', peerRegion: 'us-west-2', ...peering }),
    put('transit-gateway-route-table', 'here', { in: 'tokyo', transitGateway: 'tgw', defaultAssociation: true, defaultPropagation: true, routes: routesHere as never }),
    put('transit-gateway-route-table', 'there', { in: 'oregon', transitGateway: 'tgw-w', defaultAssociation: true, defaultPropagation: true, routes: routesThere as never }),
  )
const HERE = [{ destination: '10.8.0.0/16', attachment: 'tgw-pcx' }]
const THERE = [{ destination: '10.1.0.0/16', attachment: 'tgw-pcx' }]

describe('peered transit gateways', () => {
  answers([
    ['with static routes in both tables', twoRegions(HERE, THERE), https('a-host', 'w-host'), 'REACHABLE'],
    ['the other way', twoRegions(HERE, THERE), https('w-host', 'a-host'), 'REACHABLE'],
    ['exchange no routes', twoRegions([], THERE), https('a-host', 'w-host'), 'NOT_REACHABLE TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT'],
    ['on the way back neither', twoRegions(HERE, []), https('a-host', 'w-host'), 'NOT_REACHABLE TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT (return)'],
    ['of which one is not in the design', without(twoRegions(HERE, THERE), 'tgw-w'), https('a-host', '10.8.1.10'), 'UNKNOWN UNKNOWN_RESOURCE'],
    [
      'not yet accepted',
      twoRegions(HERE, THERE, { state: 'pendingAcceptance' }),
      https('a-host', 'w-host'),
      'NOT_REACHABLE BAD_STATE_ATTACHMENT',
    ],
  ])
})

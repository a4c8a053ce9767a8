import { describe, expect, it } from 'vitest'
import { trace } from '../trace'
import { put } from './board'
import type { Case } from './far'
import { answerOf, attachment, https, hub, peered } from './far'

const answers = (cases: readonly Case[]) =>
  it.each(cases)('%s', (_what, design, query, answer) => {
    expect(answerOf(design, query)).toBe(answer)
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
      peered(
        REFERS,
        put('region', 'oregon', { code: 'us-west-2' }),
        put('vpc', 'b', { in: 'oregon', cidrBlock: '10.2.0.0/16' }),
      ),
      https('a-host', 'b-host'),
      'NOT_REACHABLE ENI_SG_RULES_MISMATCH',
    ],
    [
      'are lost at a transit gateway that does not keep them',
      hub(REFERS),
      https('a-host', 'b-host'),
      'NOT_REACHABLE ENI_SG_RULES_MISMATCH',
    ],
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

/** The network ACL of a subnet: entries by direction. */
const acl = (id: string, vpc: string, inbound: string, outbound: string) => {
  const entry = (egress: boolean, cidr: string) =>
    ({ ruleNumber: 100, protocol: '-1', ruleAction: 'allow', egress, cidr }) as const
  return put('network-acl', id, { in: vpc, entries: [entry(false, inbound), entry(true, outbound)] })
}
const apart = (inbound: string, outbound: string) => [
  put('subnet', 'a-tgw', {
    in: 'a',
    cidrBlock: '10.1.9.0/28',
    availabilityZone: 'ap-northeast-1a',
    routeTable: 'a-own',
    networkAcl: 'a-acl',
  }),
  put('route-table', 'a-own', { in: 'a' }),
  attachment('a', { subnets: ['a-tgw'] }),
  acl('a-acl', 'a', inbound, outbound),
]

describe('network ACLs of attachment subnets', () => {
  answers([
    [
      'judge the source of what instances send',
      hub(apart('10.1.0.0/16', '10.1.0.0/16')),
      https('a-host', 'b-host'),
      'REACHABLE',
    ],
    [
      'and refuse it',
      hub(apart('10.7.0.0/16', '10.1.0.0/16')),
      https('a-host', 'b-host'),
      'NOT_REACHABLE SUBNET_ACL_RESTRICTION',
    ],
    [
      'judge the destination of what comes back',
      hub(apart('10.1.0.0/16', '10.7.0.0/16')),
      https('a-host', 'b-host'),
      'NOT_REACHABLE SUBNET_ACL_RESTRICTION (return)',
    ],
    [
      'and of what comes first',
      hub(apart('10.1.0.0/16', '10.7.0.0/16')),
      https('b-host', 'a-host'),
      'NOT_REACHABLE SUBNET_ACL_RESTRICTION',
    ],
    [
      'in the subnet of the instance itself: outbound by destination, inbound by source',
      hub(
        acl('a-acl', 'a', '10.2.0.0/16', '10.2.0.0/16'),
        put('subnet', 'a-1', {
          in: 'a',
          cidrBlock: '10.1.1.0/24',
          availabilityZone: 'ap-northeast-1a',
          routeTable: 'a-table',
          networkAcl: 'a-acl',
        }),
      ),
      https('a-host', 'b-host'),
      'REACHABLE',
    ],
    [
      'there an outbound entry for the instance is not needed, one for the far end is',
      hub(
        acl('a-acl', 'a', '10.2.0.0/16', '10.1.0.0/16'),
        put('subnet', 'a-1', {
          in: 'a',
          cidrBlock: '10.1.1.0/24',
          availabilityZone: 'ap-northeast-1a',
          routeTable: 'a-table',
          networkAcl: 'a-acl',
        }),
      ),
      https('b-host', 'a-host'),
      'NOT_REACHABLE SUBNET_ACL_RESTRICTION (return)',
    ],
  ])
})

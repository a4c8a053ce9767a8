import { remove } from '@/lib/design/patch'
import { usesOf } from '@/lib/elements/elastic-ip/uses'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { mentioned, namedInFunction } from '@/lib/elements/verbatim'

/** The kinds that may have one. */
const USERS = ['nat-gateway', 'network-load-balancer', 'network-interface', 'instance'] as const

export const eipUnassociated = defineRule({
  id: 'eip-unassociated',
  severity: 'warning',
  title: 'An Elastic IP is in use',
  why: 'Every public IPv4 address costs money by the hour, used or not.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-eips.html',
  kind: 'elastic-ip',
  *check(address, around) {
    // One that was read may belong to a load balancer or an interface, which are not drawn.
    const { instance, associations } = address.props
    if (address.awsId !== undefined || instance !== undefined || associations !== undefined) return
    if (around.referrers(address.id).length > 0 || usesOf(address, around).length > 0) return
    if (mentioned(around, address) || namedInFunction(around, address, USERS)) return
    yield {
      message: `${address.name} is used by nothing and costs money all the same. Give it to a NAT gateway or an instance, or remove it.`,
      fix: () => ({ label: `Remove ${address.name}`, patch: remove(address) }),
    }
  },
  examples: {
    good: [
      {
        says: 'A resource kept word for word uses it.',
        design: () =>
          classic(
            { ...make('elastic-ip', 'second', { in: 'ireland' }), logicalId: 'Second' },
            make('other', 'balancer', {
              in: 'ireland',
              type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
              resource: {
                Properties: {
                  SubnetMappings: [{ AllocationId: { 'Fn::GetAtt': ['Second', 'AllocationId'] } }],
                },
              },
            }),
          ),
      },
      {
        says: 'A function may give it to a NAT gateway.',
        design: () =>
          classic(
            { ...make('elastic-ip', 'second', { in: 'ireland' }), logicalId: 'Second' },
            make('nat-gateway', 'nat', {
              in: 'public-a',
              allocation: {
                expression: {
                  'Fn::If': ['New', { 'Fn::GetAtt': ['Second', 'AllocationId'] }, { Ref: 'Old' }],
                },
              },
            }),
            make('elastic-ip', 'address', { in: 'ireland', instance: 'server' }),
            make('instance', 'server', {
              in: 'public-a',
              imageId: 'ami-0123456789abcdef0',
              securityGroups: ['web'],
            }),
          ),
      },
    ],
    bad: [
      { says: 'Nothing uses it.', design: () => classic(make('elastic-ip', 'second', { in: 'ireland' })) },
    ],
  },
})

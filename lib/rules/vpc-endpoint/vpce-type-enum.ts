import { isExpression } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { classic, make, queueEndpoint, storageEndpoint } from '../example'
import { exist } from '../exist'

const WITHOUT_GROUPS: readonly string[] = ['Gateway', 'GatewayLoadBalancer']

export const vpceTypeEnum = defineRule({
  id: 'vpce-type-enum',
  severity: 'info',
  title: 'An endpoint has what its type takes',
  why: 'Of the six types of endpoints all have security groups but Gateway and GatewayLoadBalancer; only Gateway is in route tables.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpoint.html',
  kind: 'vpc-endpoint',
  *check(endpoint) {
    const type = read(endpoint, 'vpcEndpointType')
    if (type === undefined || exist(endpoint)) return
    const surplus = (
      [
        ['securityGroups', 'no security groups', WITHOUT_GROUPS.includes(type)],
        ['routeTables', 'no route tables', type !== 'Gateway'],
        ['subnets', 'no subnets', type === 'Gateway'],
      ] as const
    ).filter(([field, , applies]) => applies && isGiven(endpoint.props[field]))
    for (const [field, words] of surplus)
      yield {
        field,
        message: `${endpoint.name} is of type ${type}, which has ${words}. Take them off, or choose another type.`,
        fix: () => ({ label: 'Take them off', patch: setProps(endpoint, { [field]: undefined }) }),
      }
  },
  examples: {
    good: [
      {
        says: 'A gateway endpoint in a route table.',
        design: () => classic(storageEndpoint('s3', { routeTables: ['inward'] })),
      },
      {
        says: 'An interface endpoint in a subnet.',
        design: () => classic(queueEndpoint('queue', { subnets: ['private-a'] })),
      },
    ],
    bad: [
      {
        says: 'A gateway endpoint has no interface to protect.',
        design: () => classic(storageEndpoint('s3', { routeTables: ['inward'], securityGroups: ['web'] })),
      },
      {
        says: 'An interface endpoint needs no route.',
        design: () =>
          classic(
            make('vpc-endpoint', 'queue', {
              in: 'net',
              vpcEndpointType: 'Interface',
              serviceName: 'com.amazonaws.eu-west-1.sqs',
              subnets: ['private-a'],
              routeTables: ['inward'],
            }),
          ),
      },
    ],
  },
})

const isGiven = (value: unknown): boolean => !isExpression(value) && Array.isArray(value) && value.length > 0

import { known } from '@/lib/design/element'
import { defineRule } from '../define'
import { classic, make } from '../example'

const address = (SubnetId: string) => ({ SubnetId })
const endpoint = (...subnets: readonly string[]) =>
  classic(
    make('other', 'inbound', {
      in: 'net',
      type: 'AWS::Route53Resolver::ResolverEndpoint',
      resource: {
        Properties: {
          Direction: 'INBOUND',
          IpAddresses: subnets.map(address),
          SecurityGroupIds: ['sg-0123456789abcdef0'],
        },
      },
    }),
  )

export const r53ResolverEndpoint = defineRule({
  id: 'r53-resolver-endpoint',
  severity: 'error',
  title: 'A Resolver endpoint has at least two addresses',
  why: 'AWS asks for two addresses at least, best in two zones. The security groups must let TCP and UDP 53 through, and an outbound endpoint forwards only what a rule of the VPC says.',
  source:
    'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-forwarding-inbound-queries.html',
  kind: 'other',
  *check(other) {
    if (known(other.props.type) !== 'AWS::Route53Resolver::ResolverEndpoint') return
    const { Properties: properties } = Object(known(other.props.resource)) as { Properties?: unknown }
    const { IpAddresses: addresses } = Object(properties) as { IpAddresses?: unknown }
    if (!Array.isArray(addresses) || addresses.length >= 2) return
    // A condition stands for any number of entries.
    if (addresses.some((entry) => !Object.hasOwn(Object(entry) as object, 'SubnetId'))) return
    yield {
      field: 'resource',
      message: `${other.name} is a Resolver endpoint with ${addresses.length === 0 ? 'no address' : 'one address'}. Give it two, in subnets of different zones.`,
    }
  },
  examples: {
    good: [{ says: 'Two addresses.', design: () => endpoint('subnet-0a1', 'subnet-0b2') }],
    bad: [{ says: 'One address.', design: () => endpoint('subnet-0a1') }],
  },
})

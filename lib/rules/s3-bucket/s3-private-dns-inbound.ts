import { isKind, ofKind } from '@/lib/elements'
import { ancestor } from '@/lib/elements/ancestor'
import { isOpen, read } from '@/lib/elements/read'
import { gatewayTo } from '@/lib/elements/vpc-endpoint/gateway-to'
import { parseServiceName } from '@/lib/elements/vpc-endpoint/service-name'
import { defineRule } from '../define'
import { classic, make, storageEndpoint } from '../example'
import { exist } from '../exist'

const inbound = make('vpc-endpoint', 'files', {
  in: 'net',
  vpcEndpointType: 'Interface',
  serviceName: 'com.amazonaws.eu-west-1.s3',
  subnets: ['private-a'],
  securityGroups: ['web'],
  privateDnsEnabled: true,
  privateDnsOnlyForInboundResolverEndpoint: 'OnlyInboundResolver',
})

export const s3PrivateDnsInbound = defineRule({
  id: 's3-private-dns-inbound',
  severity: 'error',
  title: 'Private DNS for inbound queries goes with a gateway endpoint for S3',
  why: 'Kept for inbound Resolver queries, the private name of the interface endpoint serves who asks from outside; the VPC itself must then have a gateway endpoint for S3.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html',
  kind: 'vpc-endpoint',
  *check(endpoint, around) {
    const service = parseServiceName(read(endpoint, 'serviceName') ?? '')
    if (service?.service !== 's3' || read(endpoint, 'vpcEndpointType') !== 'Interface' || exist(endpoint))
      return
    if (read(endpoint, 'privateDnsOnlyForInboundResolverEndpoint') !== 'OnlyInboundResolver') return
    const vpc = ancestor(around, endpoint, 'vpc')
    if (!isKind(vpc, 'vpc') || read(endpoint, 'privateDnsEnabled') !== true) return
    const gateways = ofKind(around.children(vpc.id), 'vpc-endpoint').filter(
      (one) => read(one, 'vpcEndpointType') === 'Gateway',
    )
    const mayServe = gateways.some(
      (one) => isOpen(one.props.serviceName) || read(one, 'serviceName') === read(endpoint, 'serviceName'),
    )
    if (mayServe) return
    yield {
      field: 'privateDnsOnlyForInboundResolverEndpoint',
      message: `${endpoint.name} keeps its private name for inbound Resolver queries, and ${vpc.name} has no gateway endpoint for S3. Add one, or answer all resolvers.`,
      fix: () => {
        const tables = ofKind(around.children(vpc.id), 'route-table').map(({ id }) => id)
        return tables.length > 0 ? gatewayTo('s3', service.region, vpc, tables, around) : undefined
      },
    }
  },
  examples: {
    good: [
      {
        says: 'The VPC has a gateway endpoint for S3.',
        design: () => classic(storageEndpoint('storage', { routeTables: ['inward'] }), inbound),
      },
    ],
    bad: [{ says: 'It has none.', design: () => classic(inbound) }],
  },
})

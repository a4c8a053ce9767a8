import { read } from '@/lib/elements/read'
import { parseServiceName } from '@/lib/elements/vpc-endpoint/service-name'
import { defineRule } from '../define'
import { classic, make, storageEndpoint } from '../example'
import { subnetsServed } from './gateway-clients'

export const vpceGatewayIpv4 = defineRule({
  id: 'vpce-gateway-ipv4',
  severity: 'warning',
  title: 'IPv6-only subnets have another way to S3',
  why: 'A gateway endpoint for S3 carries IPv4 unless its address type says otherwise.',
  source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-s3.html',
  kind: 'vpc-endpoint',
  *check(endpoint, around) {
    const service = parseServiceName(read(endpoint, 'serviceName') ?? '')?.service
    const given = endpoint.props.ipAddressType
    if (service !== 's3' || read(endpoint, 'vpcEndpointType') !== 'Gateway') return
    if (given !== undefined && read(endpoint, 'ipAddressType') !== 'ipv4') return
    const subnet = subnetsServed(endpoint, around).find((one) => read(one, 'ipv6Native') === true)
    if (!subnet) return
    yield {
      field: 'ipAddressType',
      message: `${subnet.name} has IPv6 only, and ${endpoint.name} carries IPv4. Use an interface endpoint with IPv6 there, or an address type with IPv6.`,
    }
  },
  examples: {
    good: [
      {
        says: 'Subnets with IPv4.',
        design: () => classic(storageEndpoint('s3', { routeTables: ['inward'] })),
      },
    ],
    bad: [
      {
        says: 'A subnet without IPv4 uses the table.',
        design: () =>
          classic(
            make('subnet', 'six', {
              in: 'net',
              ipv6CidrBlock: '2001:db8:0:1::/64',
              ipv6Native: true,
              availabilityZone: 'eu-west-1a',
              routeTable: 'inward',
            }),
            storageEndpoint('s3', { routeTables: ['inward'] }),
          ),
      },
    ],
  },
})

import { read } from '@/lib/elements/read'
import { hostOf, parseServiceName } from '@/lib/elements/vpc-endpoint/service-name'
import { defineRule } from '../define'
import { classic, make, storageEndpoint } from '../example'
import { HTTPS, subnetsServed } from './gateway-clients'

export const vpceGatewayIpv4 = defineRule({
  id: 'vpce-gateway-ipv4',
  severity: 'warning',
  title: 'IPv6-only subnets have another way to S3',
  why: 'A gateway endpoint for S3 carries IPv4 unless its address type says otherwise.',
  source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-s3.html',
  kind: 'vpc-endpoint',
  *check(endpoint, around, reach) {
    const service = parseServiceName(read(endpoint, 'serviceName') ?? '')
    const given = endpoint.props.ipAddressType
    if (service?.service !== 's3' || read(endpoint, 'vpcEndpointType') !== 'Gateway') return
    if (given !== undefined && read(endpoint, 'ipAddressType') !== 'ipv4') return
    const subnet = subnetsServed(endpoint, around).find((one) => read(one, 'ipv6Native') === true)
    if (!subnet) return
    const way = { from: { element: subnet.id }, to: { name: hostOf(service) }, ...HTTPS, family: 6 } as const
    if (reach(way).verdict !== 'NOT_REACHABLE') return
    yield {
      field: 'ipAddressType',
      message: `${subnet.name} has IPv6 only and no way to S3: ${endpoint.name} carries IPv4. Use an interface endpoint with IPv6 there, or an address type with IPv6.`,
    }
  },
  examples: {
    good: [
      {
        says: 'Subnets with IPv4.',
        design: () => classic(storageEndpoint('s3', { routeTables: ['inward'] })),
      },
      {
        says: 'What has IPv6 only goes out by an egress-only internet gateway.',
        design: () =>
          withSix([
            { destination: '0.0.0.0/0', target: 'nat' },
            { destination: '::/0', target: 'out' },
          ]),
      },
    ],
    bad: [
      {
        says: 'A subnet without IPv4 uses the table.',
        design: () => withSix([{ destination: '0.0.0.0/0', target: 'nat' }]),
      },
    ],
  },
})

const withSix = (routes: readonly { destination: string; target: string }[]) =>
  classic(
    make('vpc', 'net', {
      in: 'ireland',
      cidrBlock: '10.0.0.0/16',
      cidrBlocks: [{ cidrBlock: '2001:db8::/56' }],
      enableDnsSupport: true,
      enableDnsHostnames: true,
    }),
    make('subnet', 'six', {
      in: 'net',
      ipv6CidrBlock: '2001:db8:0:1::/64',
      ipv6Native: true,
      assignIpv6AddressOnCreation: true,
      availabilityZone: 'eu-west-1a',
      routeTable: 'inward',
    }),
    make('egress-only-internet-gateway', 'out', { in: 'net' }),
    make('route-table', 'inward', { in: 'net', routes }),
    storageEndpoint('s3', { routeTables: ['inward'] }),
  )

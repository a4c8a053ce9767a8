import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { isKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { vpcOf } from '../routes'
import { defineRule } from '../define'
import { classic, make, storageEndpoint } from '../example'

export const vpceGatewayDns = defineRule({
  id: 'vpce-gateway-dns',
  severity: 'error',
  title: 'The VPC of a gateway endpoint resolves names',
  why: 'Clients find the service by its public name; without DNS resolution in the VPC they need DNS servers of their own.',
  source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-s3.html',
  kind: 'vpc-endpoint',
  *check(endpoint, around) {
    const vpc = vpcOf(around, endpoint)
    if (!vpc || read(endpoint, 'vpcEndpointType') !== 'Gateway') return
    if (read(vpc, 'enableDnsSupport') !== false || mayHaveServers(vpc, around)) return
    // Hostnames on and resolution off is told at the VPC, and mended there.
    if (read(vpc, 'enableDnsHostnames') === true) return
    yield {
      message: `${endpoint.name} is reached by the name of its service, but ${vpc.name} has DNS resolution off. Turn it on in the VPC.`,
      fix: () => ({
        label: `Turn DNS resolution on in ${vpc.name}`,
        patch: setProps(vpc, { enableDnsSupport: true }),
      }),
    }
  },
  examples: {
    good: [
      {
        says: 'DNS resolution is on.',
        design: () => classic(storageEndpoint('s3', { routeTables: ['inward'] })),
      },
      {
        says: 'The clients have DNS servers of their own.',
        design: () =>
          dark(make('dhcp-options', 'names', { in: 'ireland', domainNameServers: ['192.168.0.2'] }), {
            dhcpOptions: 'names',
          }),
      },
    ],
    bad: [{ says: 'DNS resolution is off.', design: () => dark() }],
  },
})

/** Does the VPC tell its clients of DNS servers of somebody else, as far as anybody knows? */
function mayHaveServers(vpc: ElementOf<'vpc'>, around: Around): boolean {
  if (vpc.props.dhcpOptions === undefined) return false
  const options = around.get(read(vpc, 'dhcpOptions'))
  const servers = isKind(options, 'dhcp-options') ? read(options, 'domainNameServers') : undefined
  return !servers || servers.some((server) => server !== 'AmazonProvidedDNS')
}

const dark = (
  options = make('dhcp-options', 'names', { in: 'ireland', domainNameServers: ['AmazonProvidedDNS'] }),
  props: ElementOf<'vpc'>['props'] = {},
) =>
  classic(
    make('vpc', 'net', { in: 'ireland', cidrBlock: '10.0.0.0/16', enableDnsSupport: false, ...props }),
    storageEndpoint('s3', { routeTables: ['inward'] }),
    options,
  )

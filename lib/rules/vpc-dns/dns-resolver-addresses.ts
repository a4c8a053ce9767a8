import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { formatAddress } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { blockOf } from '../ranges'
import { resolverOfBlock } from './resolver-address'

const lab = (server: string) => [
  make('dhcp-options', 'names', { in: 'ireland', domainNameServers: [server] }),
  make('vpc', 'lab', { in: 'ireland', cidrBlock: '10.1.0.0/16', dhcpOptions: 'names' }),
  make('subnet', 'lab-b', { in: 'lab', cidrBlock: '10.1.2.0/24' }),
]

export const dnsResolverAddresses = defineRule({
  id: 'dns-resolver-addresses',
  severity: 'info',
  title: 'The DNS server of a VPC is at the base of its first block plus two',
  why: 'AWS keeps the base plus two of every subnet, but the server answers only at that of the primary block, at 169.254.169.253 and at fd00:ec2::253.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html',
  kind: 'vpc',
  *check(vpc, around) {
    const options = around.get(read(vpc, 'dhcpOptions'))
    const own = resolverOfBlock(vpc)
    if (!isKind(options, 'dhcp-options') || own === undefined) return
    const servers: readonly unknown[] = read(options, 'domainNameServers') ?? []
    if (servers.length === 0) return
    const idle = ofKind(around.children(vpc.id), 'subnet').find((subnet) => {
      const server = keptIn(subnet)
      return server !== undefined && server !== own && servers.includes(server)
    })
    const server = idle && keptIn(idle)
    if (!idle || server === undefined) return
    yield {
      field: 'dhcpOptions',
      message: `${vpc.name} asks ${server} by ${options.name}: AWS keeps that address of ${idle.name}, and no server answers there. Use AmazonProvidedDNS or ${own}.`,
      fix: () => ({
        label: 'Use AmazonProvidedDNS',
        patch: setProps(options, {
          domainNameServers: servers.map((one) => (one === server ? 'AmazonProvidedDNS' : one)),
        }),
      }),
    }
  },
  examples: {
    good: [{ says: 'The base of the primary block plus two.', design: () => classic(...lab('10.1.0.2')) }],
    bad: [{ says: 'The same place in a subnet.', design: () => classic(...lab('10.1.2.2')) }],
  },
})

/** The address of a subnet that AWS keeps for DNS. */
function keptIn(subnet: ElementOf<'subnet'>): string | undefined {
  const block = blockOf(subnet)
  return block?.family === 4 ? formatAddress(4, block.first + 2n) : undefined
}

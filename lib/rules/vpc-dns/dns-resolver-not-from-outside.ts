import type { ElementOf } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { resolverOfBlock } from './resolver-address'
import { holds, parsePrefix } from '@/lib/net/prefix'
import { blocksOf } from '@/lib/elements/vpc/blocks'
import { defineRule } from '../define'
import { classic, make } from '../example'

/** Addresses at which every instance meets the resolver of its own VPC. */
const LINK_LOCAL = ['169.254.169.253', 'fd00:ec2::253']

const site = (dnsServer: string) =>
  make('on-premises-site', 'office', { ranges: ['192.168.0.0/16'], dnsServers: [dnsServer] })

export const dnsResolverNotFromOutside = defineRule({
  id: 'dns-resolver-not-from-outside',
  severity: 'error',
  title: 'The resolver of a VPC is asked from inside it only',
  why: 'It answers nobody on a site, in a peered VPC or behind a VPN: they need an inbound endpoint of Route 53 Resolver.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html',
  kind: ['on-premises-site', 'vpc'],
  *check(element, around) {
    for (const [server, from] of serversOf(element, around)) {
      const asked = askedBy(element, server, around)
      if (asked === undefined) continue
      yield {
        ...(element.kind === 'vpc' ? { field: 'dhcpOptions' } : { field: 'dnsServers' }),
        message: `${element.name} asks ${server}${from}, the resolver of ${asked}, which answers only inside. Ask an inbound endpoint of Route 53 Resolver instead.`,
      }
    }
  },
  examples: {
    good: [
      { says: 'The site asks a server of its own.', design: () => classic(site('192.168.0.53')) },
      { says: 'The site asks an endpoint in a subnet.', design: () => classic(site('10.0.1.53')) },
    ],
    bad: [
      { says: 'The site asks the resolver of the VPC.', design: () => classic(site('10.0.0.2')) },
      {
        says: 'Another VPC asks it, by its DHCP options.',
        design: () =>
          classic(
            make('dhcp-options', 'names', { in: 'ireland', domainNameServers: ['10.0.0.2'] }),
            make('vpc', 'lab', { in: 'ireland', cidrBlock: '10.1.0.0/16', dhcpOptions: 'names' }),
          ),
      },
    ],
  },
})

type Asker = ElementOf<'on-premises-site'> | ElementOf<'vpc'>

/** The servers that an element asks, each with where it says so. */
function serversOf(element: Asker, around: Around): readonly (readonly [string, string])[] {
  if (element.kind === 'on-premises-site')
    return (read(element, 'dnsServers') ?? []).flatMap((one) =>
      typeof one === 'string' ? [[one, ''] as const] : [],
    )
  const options = around.get(read(element, 'dhcpOptions'))
  if (options?.kind !== 'dhcp-options') return []
  const servers = read(options as ElementOf<'dhcp-options'>, 'domainNameServers') ?? []
  return servers.flatMap((one) => (typeof one === 'string' ? [[one, ` by ${options.name}`] as const] : []))
}

/** Whose resolver an address is, where that is not the asker's own and nobody else may have the address. */
function askedBy(element: Asker, server: string, around: Around): string | undefined {
  if (element.kind === 'on-premises-site') {
    if (LINK_LOCAL.includes(server)) return 'every VPC'
    const ranges = (read(element, 'ranges') ?? []).map((one) => parsePrefix(String(one)))
    if (ranges.some((range) => range && holds(range, server))) return undefined
  }
  const owners = ofKind(around.all('vpc'), 'vpc').filter((vpc) =>
    blocksOf(vpc).some(({ block }) => holds(block, server)),
  )
  const [owner] = owners
  return owners.length === 1 && owner && owner.id !== element.id && resolverOfBlock(owner) === server
    ? owner.name
    : undefined
}

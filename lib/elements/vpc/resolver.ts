import type { Element } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import type { Names } from '@/lib/net/fact'
import type { Answer } from '@/lib/net/world'
import { readAddresses } from '@/lib/net/flow'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isOpen, read } from '../read'

type Vpc = ElementOf<'vpc'>

const isVpc = (element: Element | undefined): element is Vpc => element?.kind === 'vpc'

/**
 * Do private zones and private names of endpoints answer in this VPC? Both DNS attributes must be on.
 * Fails: undefined when one of them is not known.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html
 */
export function usesPrivateNames(vpc: Element | undefined): boolean | undefined {
  if (!isVpc(vpc)) return false
  const both = [read(vpc, 'enableDnsSupport'), read(vpc, 'enableDnsHostnames')]
  const open = isOpen(vpc.props.enableDnsSupport) || isOpen(vpc.props.enableDnsHostnames)
  return both.includes(false) ? false : open ? undefined : both.every((one) => one === true)
}

/** How a VPC asks for names: of the resolver of Amazon, of servers of its own, or not at all. */
export function* resolverOf(self: Vpc, around: Around): Iterable<Names> {
  const names = { fact: 'names', element: self.id, networks: [self.id] } as const
  const obstacle = obstacleOf(self, around)
  if (obstacle) yield { ...names, suffix: '', first: true, answer: () => obstacle }
  for (const rule of rulesOf(around)) yield { ...names, ...rule, first: true }
}

/** The resolver that Amazon runs for a VPC, by its name and its addresses. */
const AMAZON: readonly string[] = ['AmazonProvidedDNS', '169.254.169.253', 'fd00:ec2::253']

function obstacleOf(self: Vpc, around: Around): Answer | undefined {
  if (isOpen(self.props.enableDnsSupport))
    return unknown(self.id, `Whether ${self.name} has DNS is not known.`)
  const options = around.get(known(self.props.dhcpOptions) as string | undefined)
  const servers = options && (options as ElementOf<'dhcp-options'>).props.domainNameServers
  const given = options && read(options as ElementOf<'dhcp-options'>, 'domainNameServers')
  const own = given?.filter((server) => isOpen(server) || !isAmazon(server, self))
  if (options && isOpen(servers))
    return unknown(options.id, `Which DNS servers ${options.name} names is not known.`)
  if (options && own && own.length > 0 && own.length === given?.length)
    return unknown(
      options.id,
      `${self.name} asks the DNS servers of ${options.name}, and what ${own.join(', ')} answers is not known.`,
    )
  if (read(self, 'enableDnsSupport') !== false) return undefined
  return {
    refuse: 'X_DNS_UNAVAILABLE',
    because: `DNS resolution is off in ${self.name}, so no name is answered there.`,
    element: self.id,
    field: 'enableDnsSupport',
  }
}

/** Also its address, the base of the first block plus two. */
function isAmazon(server: string, vpc: Vpc): boolean {
  const [block, asked] = [readAddresses(read(vpc, 'cidrBlock') ?? ''), readAddresses(server)]
  const base = block?.addresses[0]?.[0]
  return AMAZON.includes(server) || (base !== undefined && asked?.addresses[0]?.[0] === base + 2n)
}

const unknown = (element: string, because: string): Answer => ({
  refuse: 'UNKNOWN_RESOURCE',
  because,
  element,
  unknown: true,
})

/** Resolver rules, which are kept word for word: what the servers that they lead to answer, nobody knows. */
function* rulesOf(around: Around): Iterable<Pick<Names, 'suffix' | 'answer'>> {
  for (const rule of around.all('other')) {
    if (known(rule.props.type) !== 'AWS::Route53Resolver::ResolverRule') continue
    const { Properties: properties } = Object(known(rule.props.resource)) as { Properties?: unknown }
    const { DomainName: domain, RuleType: type } = Object(properties) as Readonly<Record<string, unknown>>
    if (typeof domain !== 'string' || type !== 'FORWARD') continue
    yield {
      suffix: domain.toLowerCase().replace(/\.$/, ''),
      answer: (name) =>
        unknown(rule.id, `${rule.name} hands ${name} to other servers, whose answer is not known.`),
    }
  }
}

import type { Element } from '@/lib/design/element'
import type { Interface } from '@/lib/net/end'
import type { Served, Way } from '@/lib/net/move'
import { ANY_ADDRESS } from '@/lib/net/flow'
import { holdsAll } from '@/lib/net/ranges'
import type { ElementOf } from '../index'
import { isOpen, read } from '../read'
import type { Backend } from './backend'
import { packetTo, plainHop } from './backend'
import type { Call, Refused } from './call'
import { refuse, unknown } from './call'

type LinkV1 = ElementOf<'rest-vpc-link'>
type LinkV2 = ElementOf<'vpc-link'>
type NetworkBalancer = ElementOf<'network-load-balancer'>

export const isLinkV1 = (element: Element | undefined): element is LinkV1 => element?.kind === 'rest-vpc-link'
export const isLinkV2 = (element: Element | undefined): element is LinkV2 => element?.kind === 'vpc-link'
const isNetworkBalancer = (element: Element | undefined): element is NetworkBalancer =>
  element?.kind === 'network-load-balancer'

/**
 * A VPC link V1: PrivateLink to one Network Load Balancer, which sees its own address as the source.
 * Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/vpc-links-v1.html
 */
export function callByLinkV1(call: Call, link: LinkV1, backend: Backend): Served {
  const plain = plainHop(call, backend)
  if (plain) return plain
  const targets = read(link, 'targets')
  if (!targets || targets.some(isOpen))
    return unknown(link, `Where ${link.name} leads is not known.`, 'targets')
  const balancer = call.around.get(targets[0])
  if (targets.length !== 1 || !isNetworkBalancer(balancer))
    return refuse(
      link,
      'X_APIGW_TARGET_KIND',
      `${link.name} must lead to exactly one Network Load Balancer.`,
      'targets',
    )
  const closed = guardOf(call, link, balancer, backend.port)
  if (closed) return closed
  const nodes = call.here.world.interfacesOf(balancer.id).filter((node) => node.addresses[4] !== undefined)
  if (nodes.length === 0)
    return refuse(balancer, 'NO_POSSIBLE_DESTINATION', `${balancer.name} stands on no subnet.`)
  const because = `${call.api.name} calls ${balancer.name} over ${link.name}.`
  const through = { element: link.id, because: `${link.name} leads to ${balancer.name} by PrivateLink.` }
  return {
    because: `${call.api.name} uses ${link.name}.`,
    warnings: call.warnings,
    ways: nodes.map((node): Way => {
      const own = node.addresses[4]!
      const packet = { ...packetTo(call, backend, node, node, 4, [own, own]), via: link.id }
      return { leg: { packet, start: { arrived: true }, because, through } }
    }),
  }
}

/** Groups of the balancer see callers that nobody can name, unless they are told to let PrivateLink pass. */
function guardOf(
  { here, api }: Call,
  link: LinkV1,
  balancer: NetworkBalancer,
  port: number,
): Refused | undefined {
  const field = 'enforceSecurityGroupInboundRulesOnPrivateLinkTraffic'
  const groups: readonly unknown[] = read(balancer, 'securityGroups') ?? []
  const isVague = isOpen(balancer.props.securityGroups) || groups.some(isOpen)
  if (read(balancer, field) === 'off' || (groups.length === 0 && !isVague)) return undefined
  if (isVague)
    return unknown(balancer, `The security groups of ${balancer.name} are not known.`, 'securityGroups')
  if (isOpen(balancer.props[field]))
    return unknown(balancer, `Whether ${balancer.name} checks PrivateLink traffic is not known.`, field)
  const lines = groups.flatMap((group) => here.world.filter(String(group))?.inbound ?? [])
  const admits = lines.some(
    ({ allow, protocols, ports, peer, unknown: open }) =>
      allow &&
      open === undefined &&
      holdsAll(protocols, [[6, 6]]) &&
      holdsAll(ports, [[port, port]]) &&
      'addresses' in peer &&
      peer.family === 4 &&
      holdsAll(peer.addresses, ANY_ADDRESS[4]),
  )
  return admits
    ? undefined
    : refuse(
        balancer,
        lines.length === 0 ? 'SG_HAS_NO_RULES' : 'ENI_SG_RULES_MISMATCH',
        `${api.name} comes over ${link.name} from addresses of AWS that nobody knows, and no inbound rule of ${balancer.name} admits tcp ${port} from anywhere. Switch the check of PrivateLink traffic off.`,
        field,
      )
}

/** A VPC link V2: interfaces in subnets, from which the load balancer is called. */
export function callByLinkV2(call: Call, link: LinkV2, balancer: Element, backend: Backend): Served {
  const plain = plainHop(call, backend)
  if (plain) return plain
  const { interfacesOf } = call.here.world
  const inFour = (id: string) => interfacesOf(id).filter((end) => end.addresses[4] !== undefined)
  const [from, to] = [inFour(link.id), inFour(balancer.id)]
  if (from.length === 0)
    return refuse(link, 'NO_POSSIBLE_DESTINATION', `${link.name} stands on no subnet.`, 'subnets')
  if (to.length === 0)
    return refuse(balancer, 'NO_POSSIBLE_DESTINATION', `${balancer.name} stands on no subnet.`)
  const because = `${call.api.name} calls ${balancer.name} over ${link.name}.`
  const pairs = from.flatMap((out) => inZoneFirst(out, to).map((node) => ({ out, node })))
  return {
    because: `${call.api.name} uses ${link.name}, which stands in ${placesIn(from, call)}.`,
    warnings: call.warnings,
    ways: pairs.map(({ out, node }): Way => {
      const packet = packetTo(call, backend, node, out, 4, [out.addresses[4]!, node.addresses[4]!])
      return { leg: { packet, out, because } }
    }),
  }
}

const placesIn = (ends: readonly Interface[], { around }: Call) =>
  ends.map(({ segment }) => around.get(segment)?.name ?? segment).join(' and ')

const inZoneFirst = (out: Interface, nodes: readonly Interface[]): readonly Interface[] =>
  [...nodes].sort((a, b) => Number(b.zone === out.zone) - Number(a.zone === out.zone))

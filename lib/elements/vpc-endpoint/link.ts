import type { Element } from '@/lib/design/element'
import type { Interface } from '@/lib/net/end'
import type { Served, Way } from '@/lib/net/move'
import type { Packet } from '@/lib/net/packet'
import type { Here } from '@/lib/net/world'
import { judge } from '@/lib/net/filter'
import { formatFlow } from '@/lib/net/flow'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isKind } from '../index'
import { isOpen, read } from '../read'

type Nlb = ElementOf<'network-load-balancer'>

/** To the balancers of an endpoint service: one of their nodes takes the connection over. */
export function toProvider(
  self: Element,
  offer: ElementOf<'endpoint-service'>,
  packet: Packet,
  around: Around,
  here: Here,
): Served {
  const unknown = (because: string): Served => ({
    refuse: 'UNKNOWN_RESOURCE',
    because,
    element: offer.id,
    unknown: true,
  })
  if (isOpen(offer.props.networkLoadBalancers))
    return unknown(`The load balancers of ${offer.name} are not known.`)
  const given = read(offer, 'networkLoadBalancers') ?? []
  const balancers = given.map((id) => (typeof id === 'string' ? around.get(id) : undefined))
  const own = balancers.filter((one) => isKind(one, 'network-load-balancer'))
  if (own.length < balancers.length || balancers.length === 0)
    return unknown(`What stands behind ${offer.name} is not known.`)
  return {
    because: `${self.name} leads to ${offer.name} by PrivateLink.`,
    ways: own.flatMap((one) => throughLink(one, packet, { self, zone: zoneOf(packet), here })),
  }
}

const zoneOf = ({ to }: Packet) => (to?.fact === 'interface' ? to.zone : undefined)

/** Who leads there: an endpoint or a link, and the zone of its interface. */
export type Link = { readonly self: Element; readonly zone: string | undefined; readonly here: Here }

/**
 * The ways of a PrivateLink connection to the nodes of a Network Load Balancer. They come from no subnet, so that neither
 * tables nor network ACLs are asked; inbound rules see the address of the client, unless the balancer leaves them out.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-security-groups.html
 */
function throughLink(balancer: Nlb, packet: Packet, { self, zone, here }: Link): readonly Way[] {
  const nodes = here.world.interfacesOf(balancer.id)
  const near = nodes.filter((node) => zone === undefined || node.zone === undefined || node.zone === zone)
  const some = near.length > 0 ? near : read(balancer, 'crossZone') === true ? nodes : []
  if (nodes.length === 0)
    return [
      {
        refuse: 'UNKNOWN_RESOURCE',
        because: `Where ${balancer.name} stands is not known.`,
        element: balancer.id,
        unknown: true,
      },
    ]
  if (some.length === 0)
    return [
      {
        refuse: 'VPCE_SERVICE_NOT_INSTALLED_IN_AZ',
        because: `${self.name} has an interface in ${zone}, where ${balancer.name} has no subnet.`,
        element: balancer.id,
        field: 'subnetMappings',
      },
    ]
  return some.map((node) => toNode(balancer, node, packet, self, here))
}

function toNode(balancer: Nlb, node: Interface, packet: Packet, self: Element, here: Here): Way {
  const { family } = packet.flow
  const addresses = node.addresses[family] ?? node.addresses[4] ?? []
  const outer: Packet = {
    ...packet,
    flow: { ...packet.flow, destinations: addresses },
    to: node,
    groups: { lost: self.id, code: 'SG_REFERENCES_NOT_PRESERVED' },
    network: node.network,
    zone: node.zone,
    via: self.id,
  }
  const enforced = read(balancer, 'enforceSecurityGroupInboundRulesOnPrivateLinkTraffic') !== 'off'
  const filters = (node.groups ?? []).map((id) => here.world.filter(id))
  if (enforced && node.groups !== undefined) {
    const known = filters.filter((one) => one !== undefined)
    const { refused, unsure } = judge(known, outer, 'inbound')
    if (node.unsure !== undefined || known.length < filters.length || unsure.length > 0)
      return {
        refuse: 'UNKNOWN_RESOURCE',
        because: node.unsure ?? `The security groups of ${balancer.name} are not all known.`,
        element: balancer.id,
        unknown: true,
      }
    if (refused.length > 0)
      return {
        refuse: 'ENI_SG_RULES_MISMATCH',
        because: `No inbound rule of ${balancer.name} admits ${formatFlow(refused[0]!.flow)}; they also hold for what comes by PrivateLink.`,
        element: known[0]?.element ?? balancer.id,
      }
  }
  // The node answers for the client: what comes back to it goes through the link, and needs no route.
  return {
    leg: {
      packet: { ...outer, from: node, bound: true },
      start: { arrived: true },
      because: `PrivateLink brings it to ${balancer.name}${node.zone === undefined ? '' : ` in ${node.zone}`}.`,
    },
  }
}

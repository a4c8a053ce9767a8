import type { Id } from '@/lib/design/element'
import type { Interface } from '@/lib/net/end'
import type { Served } from '@/lib/net/move'
import type { Packet, Talk } from '@/lib/net/packet'
import type { Flow } from '@/lib/net/flow'
import { holdsAll } from '@/lib/net/ranges'
import type { ElementOf } from '../index'
import { isKind } from '../index'
import type { Node, Place, Refused } from '../load-balancer/places'
import { fromNode, waysTo } from '../load-balancer/ways'
import { isOpen, read } from '../read'
import { healthCheck } from '../target-group/check'
import { registered } from '../target-group/registered'
import type { Passing } from './keeps-client'
import { keepsClient } from './keeps-client'

type Listener = ElementOf<'listener'>

/** Target group protocols that a listener of a protocol may forward to. https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-listeners.html */
export const PAIRS: Readonly<Record<string, readonly string[]>> = {
  TCP: ['TCP', 'TCP_UDP'],
  TLS: ['TCP', 'TLS'],
  UDP: ['UDP', 'TCP_UDP'],
  TCP_UDP: ['TCP_UDP'],
  QUIC: ['QUIC', 'TCP_QUIC'],
  TCP_QUIC: ['TCP_QUIC'],
}

/** What a target group does with the connections that a listener forwards to it. */
export function forwardTo(id: Id, listener: Listener, node: Node, passing: Passing): Served {
  const group = node.around.get(id)
  if (!isKind(group, 'target-group'))
    return unknown(`A target group of ${listener.name} is not in the design.`, listener.id)
  const spoken = read(listener, 'protocol') ?? 'TCP'
  const protocol = isOpen(group.props.protocol) ? undefined : (read(group, 'protocol') ?? spoken)
  const type = read(group, 'targetType')
  if (protocol === undefined || type === undefined)
    return unknown(`The protocol or the target type of ${group.name} is not known.`, group.id)
  const fits = PAIRS[spoken]?.includes(protocol) && type !== 'lambda' && (type !== 'alb' || spoken === 'TCP')
  if (!fits)
    return {
      refuse: 'X_LB_TG_PROTOCOL',
      because: `A ${spoken} listener does not forward to ${group.name}, a ${protocol} group of ${type} targets.`,
      element: group.id,
      field: 'protocol',
    }
  const { packet, flow } = passing
  const family = read(group, 'ipAddressType') === 'ipv6' ? 6 : 4
  const keeps = keepsClient(group, protocol, passing, family)
  const talk = spoken === 'TLS' ? talkTo(protocol, node, packet.talk) : packet.talk
  const zones = read(group, 'crossZone')
  return {
    because: `${listener.name} ${spoken !== 'TLS' && packet.talk?.tls ? 'passes TLS through' : 'forwards'} to ${group.name} (${protocol}).`,
    ways: waysTo(node, {
      group,
      targets: registered(group, node.around),
      port: read(group, 'port'),
      family,
      crossZone: zones === 'true' || (zones !== 'false' && passing.crossZone),
      failsOpen: true,
      noneInZone: 'ELBV2_NO_TARGETS_IN_AZ',
      open: (place) =>
        keeps ? kept(node, place, packet, flow, talk) : again(fromNode(node, place, talk), flow),
      check: (place) => healthCheck(group, type === 'alb' ? 'HTTP' : 'TCP', node, place),
      takes: flow,
    }),
  }
}

const unknown = (because: string, element: Id): Served => ({
  refuse: 'UNKNOWN_RESOURCE',
  because,
  element,
  unknown: true,
})

/** A new connection of the same protocol. */
const again = (packet: Packet, { protocols }: Flow): Packet => ({
  ...packet,
  flow: { ...packet.flow, protocols },
})

/** The client's own packets, with another destination; answers come back to the node all the same. */
function kept(
  node: Node,
  place: Place,
  packet: Packet,
  flow: Flow,
  talk: Talk | undefined,
): Packet | Refused {
  if (packet.from && packet.from.id === place.to?.id)
    return {
      refuse: 'X_NLB_HAIRPIN',
      because: `${node.self.name} keeps the address of the client, and ${place.called} drops packets that come from itself.`,
      element: node.self.id,
    }
  const far = notDirect(node, place)
  if (far) return far
  const opened = fromNode(node, place, talk)
  const { protocols, sources, sourcePorts } = flow
  // Whose address it is does not depend on the one that the node gets.
  const from: Interface = { ...node.own, fixed: true }
  return { ...opened, from, flow: { ...opened.flow, protocols, sources, sourcePorts }, bound: true }
}

/** Answers find their way back only from its own VPC, or from a peered one in the same Region. */
function notDirect(
  { own, here, self, around }: Node,
  { to, called, addresses, family }: Place,
): Refused | undefined {
  const holds = (network: string | undefined) =>
    holdsAll(here.world.network(network)?.blocks[family] ?? [], addresses)
  if (to?.network === own.network || holds(own.network)) return undefined
  const peers = around.referrers(own.network).filter((one) => isKind(one, 'vpc-peering'))
  const peered = peers.some((one) =>
    [read(one, 'vpc'), read(one, 'peerVpc')].some((id) => id !== own.network && holds(id)),
  )
  const because = `${self.name} keeps the address of the client, and ${called} is outside its VPC, so that answers do not come back through it. Turn client IP preservation off.`
  return peered
    ? {
        refuse: 'UNSUPPORTED_COMPONENT',
        because: `${called} answers through a peering, to a client whose address was kept; that is not followed.`,
        unknown: true,
      }
    : { refuse: 'ELBV2_SOURCE_ADDRESS_PRESERVATION', because, element: self.id }
}

/** What a node that ended TLS speaks to targets: nobody checks their certificates. */
const talkTo = (protocol: string, { self }: Node, client: Talk | undefined): Talk => ({
  tls: protocol === 'TLS',
  trusts: 'nobody',
  speaker: self.id,
  called: self.name,
  ...(client?.everyHop && { everyHop: true }),
  ...(client?.http && { http: client.http }),
})

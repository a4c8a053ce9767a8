import type { Served } from '@/lib/net/move'
import type { Packet } from '@/lib/net/packet'
import type { Here } from '@/lib/net/world'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { defaultAction } from '../listener/action'
import { afterHello, greet } from '../listener/hello'
import { closedToInternet } from '../load-balancer/closed'
import type { Heard } from '../load-balancer/heard'
import { heardBy } from '../load-balancer/heard'
import { mergeServed } from '../load-balancer/merge'
import { nodeMet } from '../load-balancer/node-met'
import type { Node } from '../load-balancer/places'
import { read } from '../read'
import { forwardTo } from './forward'

type Nlb = ElementOf<'network-load-balancer'>

/** Who reaches a node by PrivateLink instead of packets through the VPC. */
const LINKS: readonly string[] = ['vpc-endpoint', 'rest-vpc-link']

/** What a Network Load Balancer does with a connection to one of its nodes: a listener passes it on to targets. */
export function serveConnection(self: Nlb, around: Around, packet: Packet, here: Here): Served {
  const own = nodeMet(self, packet)
  if ('refuse' in own) return own
  const closed = closedToInternet(self, read(self, 'scheme') === 'internal', packet, here)
  if (closed) return closed
  const heard = heardBy(self, packet, around)
  if ('refuse' in heard) return heard
  const node = { self, own, here, around }
  return mergeServed(heard.map((one) => atListener(one, node, packet, read(self, 'crossZone') === true)))
}

function atListener({ listener, flow }: Heard, node: Node, packet: Packet, crossZone: boolean): Served {
  const greeted = greet(listener, packet.talk, node.around)
  if ('refuse' in greeted) return { element: listener.id, ...greeted }
  const action = defaultAction(listener)
  const at = { element: listener.id, field: action.field }
  if (action.does === 'unknown')
    return { refuse: 'UNKNOWN_RESOURCE', because: action.because, unknown: true, ...at }
  if (action.does !== 'forward')
    return {
      refuse: 'ELBV2_LISTENER_HAS_NO_TG',
      because: `${listener.name} forwards to no target group.`,
      ...at,
    }
  const via = node.around.get(packet.via)?.kind
  const linked = via !== undefined && LINKS.includes(via)
  const passing = { packet, flow, crossZone, linked }
  const served = mergeServed(action.groups.map((id) => forwardTo(id, listener, node, passing)))
  return afterHello(greeted, served)
}

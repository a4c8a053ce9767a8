import type { Served } from '@/lib/net/move'
import type { Packet } from '@/lib/net/packet'
import type { Here } from '@/lib/net/world'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import type { Action } from '../listener/action'
import { afterHello, greet } from '../listener/hello'
import type { Met } from '../listener/rules'
import { byClients } from '../listener/rules'
import { checkSignIn } from '../listener/sign-in'
import { closedToInternet } from '../load-balancer/closed'
import type { Heard } from '../load-balancer/heard'
import { heardBy } from '../load-balancer/heard'
import { mergeServed } from '../load-balancer/merge'
import { nodeMet } from '../load-balancer/node-met'
import type { Node } from '../load-balancer/places'
import { read } from '../read'
import { forward } from './forward'

type Alb = ElementOf<'application-load-balancer'>

/** What an Application Load Balancer does with a connection to one of its nodes: it ends there, and requests go on by rule. */
export function serveRequest(self: Alb, around: Around, packet: Packet, here: Here): Served {
  const own = nodeMet(self, packet)
  if ('refuse' in own) return own
  const closed = closedToInternet(self, read(self, 'scheme') === 'internal', packet, here)
  if (closed) return closed
  const heard = heardBy(self, packet, around)
  if ('refuse' in heard) return heard
  const node = { self, own, here, around }
  return mergeServed(heard.map((one) => atListener(one, node, packet)))
}

function atListener({ listener, flow }: Heard, node: Node, packet: Packet): Served {
  const greeted = greet(listener, packet.talk, node.around)
  if ('refuse' in greeted) return { element: listener.id, ...greeted }
  const parts = byClients(listener, packet.talk?.http, flow)
  const served = mergeServed(parts.map((part) => forClients(part.met, listener, node, packet, part.flow)))
  return afterHello(greeted, served)
}

function forClients(
  met: readonly Met[],
  listener: Heard['listener'],
  node: Node,
  packet: Packet,
  flow: Heard['flow'],
): Served {
  const unsure = packet.talk?.http && met.find(({ sure }) => !sure)
  if (unsure)
    return {
      refuse: 'UNKNOWN_RESOURCE',
      because: `Whether ${unsure.action.says} takes the request depends on what is not known.`,
      element: listener.id,
      field: unsure.action.field,
      unknown: true,
    }
  return mergeServed(once(met).map((action) => act(action, listener, node, packet, flow)))
}

/** Rules that lead to the same groups count once. */
function once(met: readonly Met[]): readonly Action[] {
  const seen = new Set<string>()
  return met.flatMap(({ action }) => {
    const key = action.does === 'forward' && !action.signIn ? action.groups.join() : `${action.field}!`
    if (seen.has(key)) return []
    seen.add(key)
    return [action]
  })
}

function act(
  action: Action,
  listener: Heard['listener'],
  node: Node,
  packet: Packet,
  takes: Heard['flow'],
): Served {
  const at = { element: listener.id, field: action.field }
  const signedIn = checkSignIn(listener, action.signIn, packet.talk?.http)
  if ('refuse' in signedIn) return { ...signedIn, ...at }
  if (action.does === 'unknown')
    return { refuse: 'UNKNOWN_RESOURCE', because: action.because, unknown: true, ...at }
  if (action.does === 'nothing')
    return {
      refuse: 'ELBV2_LISTENER_HAS_NO_TG',
      because: `${listener.name} forwards to no target group.`,
      ...at,
    }
  if (action.does === 'answer')
    return { done: true, because: `${listener.name} ${action.with}.`, notes: ['X_L7_REDIRECT'], takes }
  const served = mergeServed(action.groups.map((id) => forward(id, listener, node, packet, takes)))
  return 'refuse' in served
    ? served
    : { ...served, warnings: [...signedIn.warnings, ...(served.warnings ?? [])] }
}

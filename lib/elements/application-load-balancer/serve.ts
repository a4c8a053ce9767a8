import type { Here, Packet, Served } from '@/lib/net/fact'
import { holdsAll } from '@/lib/net/ranges'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import type { Action } from '../listener/action'
import { greet } from '../listener/hello'
import { actionsFor } from '../listener/rules'
import { checkSignIn } from '../listener/sign-in'
import type { Heard } from '../load-balancer/heard'
import { heardBy } from '../load-balancer/heard'
import { mergeServed } from '../load-balancer/merge'
import type { Node } from '../load-balancer/places'
import { read } from '../read'
import { forward } from './forward'

type Alb = ElementOf<'application-load-balancer'>

/** What an Application Load Balancer does with a connection to one of its nodes: it ends there, and requests go on by rule. */
export function serveRequest(self: Alb, around: Around, packet: Packet, here: Here): Served {
  const own = packet.to
  if (own?.fact !== 'interface' || own.element !== self.id)
    return { refuse: 'UNKNOWN_DESTINATION', because: `Which node of ${self.name} is reached is not known.`, unknown: true }
  const closed = closedToInternet(self, packet, here)
  if (closed) return closed
  const heard = heardBy(self, packet, around)
  if ('refuse' in heard) return heard
  const node = { self, own, here, around }
  return mergeServed(heard.map((one) => atListener(one, node, packet)))
}

/** Internal ones take nothing from the internet over IPv6 either, though their addresses are public. */
function closedToInternet(self: Alb, { flow, from }: Packet, here: Here): Served | undefined {
  if (flow.family === 4 || read(self, 'scheme') !== 'internal' || from) return undefined
  const inside = here.world.network(here.world.interfacesOf(self.id)[0]?.network)?.blocks[6]
  if (inside && holdsAll(inside, flow.sources)) return undefined
  return {
    refuse: 'IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS',
    because: `${self.name} is internal, and takes no IPv6 packets from the internet.`,
    field: 'scheme',
  }
}

function atListener({ listener, flow }: Heard, node: Node, packet: Packet): Served {
  const greeted = greet(listener, packet.talk, node.around)
  if ('refuse' in greeted) return { element: listener.id, ...greeted }
  const http = packet.talk?.http
  const met = actionsFor(listener, http, flow)
  const unsure = http && met.find(({ sure }) => !sure)
  if (unsure)
    return {
      refuse: 'UNKNOWN_RESOURCE',
      because: `Whether ${unsure.action.says} takes the request depends on what is not known, or on who asks.`,
      element: listener.id,
      field: unsure.action.field,
      unknown: true,
    }
  const served = mergeServed(met.map(({ action }) => act(action, listener, node, packet, flow)))
  return 'refuse' in served ? served : { ...served, warnings: [...greeted.warnings, ...(served.warnings ?? [])] }
}

function act(action: Action, listener: Heard['listener'], node: Node, packet: Packet, takes: Heard['flow']): Served {
  const at = { element: listener.id, field: action.field }
  const signedIn = checkSignIn(listener, action.signIn, packet.talk?.http)
  if ('refuse' in signedIn) return { ...signedIn, ...at }
  if (action.does === 'unknown')
    return { refuse: 'UNKNOWN_RESOURCE', because: action.because, unknown: true, ...at }
  if (action.does === 'nothing')
    return { refuse: 'ELBV2_LISTENER_HAS_NO_TG', because: `${listener.name} forwards to no target group.`, ...at }
  if (action.does === 'answer')
    return { done: true, because: `${listener.name} ${action.with}.`, notes: ['X_L7_REDIRECT'] }
  const served = mergeServed(action.groups.map((id) => forward(id, listener, node, packet, takes)))
  return 'refuse' in served ? served : { ...served, warnings: [...signedIn.warnings, ...(served.warnings ?? [])] }
}

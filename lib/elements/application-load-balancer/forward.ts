import type { Id } from '@/lib/design/element'
import type { Served } from '@/lib/net/move'
import type { Packet, Talk } from '@/lib/net/packet'
import type { Flow } from '@/lib/net/flow'
import { versionsOf } from '../certificate/security-policy'
import type { ElementOf } from '../index'
import { isKind } from '../index'
import { permits } from '../lambda-function/permitted'
import type { Node } from '../load-balancer/places'
import { fromNode, waysTo } from '../load-balancer/ways'
import { isOpen, read } from '../read'
import { healthCheck } from '../target-group/check'
import { registered } from '../target-group/registered'

type Group = ElementOf<'target-group'>
type Listener = ElementOf<'listener'>

/** What a target group does with the requests that a listener forwards to it. */
export function forward(id: Id, listener: Listener, node: Node, packet: Packet, takes: Flow): Served {
  const group = node.around.get(id)
  if (!isKind(group, 'target-group'))
    return unknown(`A target group of ${listener.name} is not in the design.`, listener.id)
  const type = read(group, 'targetType')
  if (type === undefined) return unknown(`What sort of targets ${group.name} has is not known.`, group.id)
  if (type === 'lambda') return invoke(group, node, takes)
  const protocol = isOpen(group.props.protocol)
    ? undefined
    : (read(group, 'protocol') ?? read(listener, 'protocol'))
  if (protocol === undefined) return unknown(`The protocol of ${group.name} is not known.`, group.id)
  if (type === 'alb' || (protocol !== 'HTTP' && protocol !== 'HTTPS'))
    return {
      refuse: 'X_LB_TG_PROTOCOL',
      because: `${listener.name} takes requests, and ${group.name} holds ${type === 'alb' ? 'load balancers' : protocol} targets.`,
      element: group.id,
      field: 'protocol',
    }
  const talk = talkTo(protocol, listener, node, packet.talk)
  const crossZone = read(group, 'crossZone')
  return {
    because: `${listener.name} forwards to ${group.name} (${protocol}).`,
    ways: waysTo(node, {
      group,
      targets: registered(group, node.around),
      port: read(group, 'port'),
      family: read(group, 'ipAddressType') === 'ipv6' ? 6 : 4,
      crossZone: crossZone !== 'false',
      failsOpen: true,
      noneInZone: 'ELBV2_NO_TARGETS_IN_AZ',
      open: (place) => fromNode(node, place, talk),
      check: (place) => healthCheck(group, 'HTTP', node, place),
      takes,
    }),
  }
}

const unknown = (because: string, element: Id): Served => ({
  refuse: 'UNKNOWN_RESOURCE',
  because,
  element,
  unknown: true,
})

/** To targets it speaks what the group says, and checks no certificate; older versions of TLS unless its own policy is of 1.3. */
function talkTo(protocol: string, listener: Listener, { self }: Node, client: Talk | undefined): Talk {
  const latest = versionsOf(read(listener, 'sslPolicy') ?? '')?.maximum === '1.3'
  return {
    tls: protocol === 'HTTPS',
    trusts: 'nobody',
    tlsVersions: latest ? ['1.0', '1.1', '1.2', '1.3'] : ['1.0', '1.1', '1.2'],
    speaker: self.id,
    called: self.name,
    ...(client?.everyHop && { everyHop: true }),
    ...(client?.http && { http: client.http }),
  }
}

/** A function is invoked by its name: no packet goes to it. */
function invoke(group: Group, { around }: Node, takes: Flow): Served {
  const [target] = registered(group, around)
  if (!target)
    return {
      refuse: 'ELBV2_LISTENER_HAS_NO_TG',
      because: `Nothing is registered with ${group.name}.`,
      element: group.id,
      field: 'targets',
    }
  const element = target.at === 'function' ? around.get(target.element) : undefined
  if (!isKind(element, 'lambda-function'))
    return unknown(`The function of ${group.name} is not known.`, group.id)
  if (permits(element, 'elasticloadbalancing.amazonaws.com', around) === false)
    return {
      refuse: 'X_LAMBDA_PERMISSION',
      because: `${element.name} does not let elasticloadbalancing.amazonaws.com invoke it.`,
      element: element.id,
      field: 'permissions',
    }
  return { done: true, because: `${group.name} invokes ${element.name}.`, takes }
}

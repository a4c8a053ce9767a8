import type { Element } from '@/lib/design/element'
import type { Interface } from '@/lib/net/end'
import { CLIENT_PORTS, TCP } from '@/lib/net/flow'
import type { Packet } from '@/lib/net/packet'
import type { Here } from '@/lib/net/world'
import type { Around } from '../define'
import { isKind, ofKind } from '../index'
import { defaultAction, ruleAction } from '../listener/action'
import { read, rowsOf } from '../read'
import { hasHealthy } from '../target-group/healthy'

/**
 * Does Route 53 take a load balancer to be well? It leads somewhere, and no target group of it is without a healthy target:
 * that all of them are tried then (fail open) does not count. Fails: undefined when nobody knows.
 * Source: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-values-alias-common.html
 */
export function isServing(balancer: Element | undefined, around: Around, here: Here): boolean | undefined {
  if (!balancer) return undefined
  const leads = leadsOn(balancer, around, here)
  if (leads === false) return false
  const nodes = here.world.interfacesOf(balancer.id).map((own) => ({ self: balancer, own, here, around }))
  return groupsOf(balancer, around).some((group) => hasHealthy(group, nodes) === false) ? false : leads
}

function leadsOn(balancer: Element, around: Around, here: Here): boolean | undefined {
  const ports = portsOf(balancer, around)
  const tries = here.world.interfacesOf(balancer.id).flatMap((node) =>
    ports.map((port) =>
      here.world.reaches({
        packet: packetAt(node, port),
        start: { arrived: true },
        because: `Has ${balancer.name} a healthy target?`,
      }),
    ),
  )
  return tries.includes(true) ? true : tries.length === 0 || tries.includes(undefined) ? undefined : false
}

/** The target groups that its listeners forward to, by whatever rule. */
function groupsOf(balancer: Element, around: Around) {
  const listeners = ofKind(around.children(balancer.id), 'listener')
  const actions = listeners.flatMap((one) => [
    defaultAction(one),
    ...(rowsOf(one, 'rules') ?? []).map((rule) => ruleAction(one, rule)),
  ])
  const ids = new Set(actions.flatMap((action) => (action.does === 'forward' ? action.groups : [])))
  return [...ids].map((id) => around.get(id)).filter((one) => isKind(one, 'target-group'))
}

function portsOf(balancer: Element, around: Around): readonly number[] {
  if (isKind(balancer, 'classic-load-balancer'))
    return (rowsOf(balancer, 'listeners') ?? []).flatMap(({ loadBalancerPort }) => loadBalancerPort ?? [])
  return ofKind(around.children(balancer.id), 'listener').flatMap((one) => read(one, 'port') ?? [])
}

/** A connection that has come to a node. */
const packetAt = (node: Interface, port: number): Packet => ({
  flow: {
    family: 4,
    protocols: [[TCP, TCP]],
    sources: node.addresses[4] ?? [],
    destinations: node.addresses[4] ?? [],
    sourcePorts: CLIENT_PORTS,
    ports: [[port, port]],
  },
  from: undefined,
  to: node,
  groups: { of: [] },
  reply: false,
  zone: node.zone,
  network: node.network,
  via: undefined,
  talk: undefined,
})

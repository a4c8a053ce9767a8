import type { Element } from '@/lib/design/element'
import type { Here, Interface, Packet } from '@/lib/net/fact'
import { CLIENT_PORTS, TCP } from '@/lib/net/flow'
import type { Around } from '../define'
import { isKind, ofKind } from '../index'
import { read, rowsOf } from '../read'

/** Has a load balancer anything that it can send to? Fails: undefined when nobody knows. */
export function isServing(balancer: Element | undefined, around: Around, here: Here): boolean | undefined {
  if (!balancer) return undefined
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

import type { Served } from '@/lib/net/move'
import type { Remark } from '@/lib/net/network'
import type { Packet, Talk } from '@/lib/net/packet'
import type { Here } from '@/lib/net/world'
import type { Flow } from '@/lib/net/flow'
import { TCP, both, formatProtocols, formatRanges } from '@/lib/net/flow'
import { judge } from '@/lib/net/filter'
import type { Speech } from '@/lib/net/tls'
import { shakeHands } from '@/lib/net/tls'
import { certificatesOf } from '../certificate/served'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { mergeServed } from '../load-balancer/merge'
import { nodeMet } from '../load-balancer/node-met'
import type { Node, Place, Refused } from '../load-balancer/places'
import { fromNode, waysTo } from '../load-balancer/ways'
import { isOpen, read } from '../read'
import { listenersOf } from './listeners'
import { registeredClassic } from '../target-group/registered'
import { checkOf } from './check'

type Clb = ElementOf<'classic-load-balancer'>
type Listener = NonNullable<ReturnType<typeof listenersOf>>[number]

const WEB: readonly string[] = ['HTTP', 'HTTPS']
const ENCRYPTED: readonly string[] = ['HTTPS', 'SSL']

/** What a Classic Load Balancer does with a connection to one of its nodes: it ends there, and a new one goes to an instance. */
export function serveClassic(self: Clb, around: Around, packet: Packet, here: Here): Served {
  const own = nodeMet(self, packet)
  if ('refuse' in own) return own
  const listeners = listenersOf(self)
  const heard = (listeners ?? []).flatMap((listener) => {
    const { loadBalancerPort: port } = listener
    const flow =
      port === undefined ? undefined : both(packet.flow, { protocols: [[TCP, TCP]], ports: [[port, port]] })
    return flow ? [{ listener, flow }] : []
  })
  if (heard.length === 0) return unheard(self, packet, listeners)
  const node = { self, own, here, around }
  return mergeServed(heard.map(({ listener, flow }) => atListener(self, listener, node, packet, flow)))
}

function unheard({ id, name }: Clb, { flow }: Packet, listeners: readonly Listener[] | undefined): Served {
  const said = `${formatProtocols(flow.protocols)} ${formatRanges(flow.ports)}`
  if (!listeners || listeners.some((one) => one.loadBalancerPort === undefined))
    return {
      refuse: 'UNKNOWN_RESOURCE',
      because: `Whether a listener of ${name} takes ${said} is not known.`,
      field: 'listeners',
      unknown: true,
    }
  const details = listeners.map((one): Remark => ({
    code: 'ELB_LISTENER_PORT_RESTRICTION',
    element: id,
    field: `listeners.${one.at}`,
    because: `This listener takes ${one.protocol ?? 'TCP'} ${one.loadBalancerPort} only.`,
  }))
  return {
    refuse: 'ELB_LISTENERS_MISMATCH',
    because: `No listener of ${name} takes ${said}.`,
    field: 'listeners',
    details,
  }
}

function atListener(self: Clb, listener: Listener, node: Node, packet: Packet, takes: Flow): Served {
  const field = `listeners.${listener.at}`
  const { protocol, instancePort } = listener
  const called = `${self.name} ${protocol ?? 'port'}:${listener.loadBalancerPort}`
  const inner = listener.instanceProtocol ?? protocol
  if (protocol === undefined || inner === undefined)
    return {
      refuse: 'UNKNOWN_RESOURCE',
      because: `The protocols of ${called} are not known.`,
      field,
      unknown: true,
    }
  if (WEB.includes(protocol) !== WEB.includes(inner))
    return {
      refuse: 'X_LB_TG_PROTOCOL',
      because: `${called} takes ${protocol} and cannot speak ${inner} to instances.`,
      field,
    }
  // A TCP listener passes bytes on: what they say is no matter of its own.
  const ends = protocol !== 'TCP' || inner !== 'TCP'
  const greeted =
    ends && packet.talk
      ? shakeHands(packet.talk, speechOf(listener, node.around), { element: self.id, called })
      : { warnings: [] }
  if ('refuse' in greeted) return { ...greeted, field }
  const talk = ends ? talkTo(inner, node, packet.talk) : packet.talk
  return {
    because: `${called} sends to instances by ${inner} ${instancePort ?? ''}.`,
    warnings: greeted.warnings,
    ways: waysTo(node, {
      group: self,
      targets: registeredClassic(self, node.around),
      port: instancePort,
      family: 4,
      crossZone: read(self, 'crossZone') === true,
      failsOpen: false,
      noneInZone: 'ELB_NOT_CROSSZONE',
      open: (place) => withinSubnet(node, place) ?? fromNode(node, place, talk),
      check: (place) => checkOf(self, node, place),
      takes,
    }),
  }
}

function speechOf({ protocol, certificate, row }: Listener, around: Around): Speech {
  if (!ENCRYPTED.includes(protocol ?? '')) return { speaks: 'plain' }
  const given = (row as Readonly<Record<string, unknown>>).certificate
  const certificates =
    given === undefined ? [] : isOpen(given) ? undefined : certificatesOf([certificate], around)
  return { speaks: 'tls', ...(certificates && { certificates }), maximum: '1.2' }
}

const talkTo = (protocol: string, { self }: Node, client: Talk | undefined): Talk => ({
  tls: ENCRYPTED.includes(protocol),
  trusts: 'nobody',
  tlsVersions: ['1.0', '1.1', '1.2'],
  speaker: self.id,
  called: self.name,
  ...(client?.everyHop && { everyHop: true }),
  ...(client?.http && { http: client.http }),
})

/** Unlike all others it asks the network ACL on the way out even to an instance in its own subnet. */
function withinSubnet(node: Node, place: Place): Refused | undefined {
  const { own, here } = node
  if (own.segment === undefined || place.to?.segment !== own.segment) return undefined
  const filter = here.world.filter(here.world.segment(own.segment)?.filter)
  if (!filter) return undefined
  const { refused } = judge([filter], fromNode(node, place, undefined), 'outbound')
  if (refused.length === 0) return undefined
  return {
    refuse: 'ELB_ACL_RESTRICTION',
    because: `The network ACL of its subnet lets nothing from ${node.self.name} out to ${place.called}; it counts for a Classic Load Balancer within the subnet, too.`,
    element: filter.element,
  }
}

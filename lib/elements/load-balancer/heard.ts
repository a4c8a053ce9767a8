import type { Element } from '@/lib/design/element'
import type { Served } from '@/lib/net/move'
import type { Remark } from '@/lib/net/network'
import type { Packet } from '@/lib/net/packet'
import type { Flow } from '@/lib/net/flow'
import { TCP, UDP, both, formatProtocols, formatRanges } from '@/lib/net/flow'
import type { Ranges } from '@/lib/net/ranges'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { ofKind } from '../index'
import { isOpen, read } from '../read'
import { mentioned } from '../verbatim'

type Listener = ElementOf<'listener'>

/** A listener, and the part of the client's packets that it takes. */
export type Heard = { readonly listener: Listener; readonly flow: Flow }

const TAKES: Readonly<Record<string, Ranges>> = {
  UDP: [[UDP, UDP]],
  QUIC: [[UDP, UDP]],
  TCP_UDP: [
    [TCP, TCP],
    [UDP, UDP],
  ],
  TCP_QUIC: [
    [TCP, TCP],
    [UDP, UDP],
  ],
}

/** The listeners of a balancer that take some of these packets, or why none does. */
export function heardBy(
  self: Element,
  packet: Packet,
  around: Around,
): readonly Heard[] | Extract<Served, { refuse: string }> {
  const listeners = ofKind(around.children(self.id), 'listener')
  const heard = listeners.flatMap((listener) => {
    const port = read(listener, 'port')
    const protocols = TAKES[read(listener, 'protocol') ?? ''] ?? [[TCP, TCP]]
    const flow = port === undefined ? undefined : both(packet.flow, { protocols, ports: [[port, port]] })
    return flow ? [{ listener, flow }] : []
  })
  if (heard.length > 0) return heard
  const open = listeners.find(({ props }) => isOpen(props.port) || isOpen(props.protocol))
  const apart = mentioned(around, self, 'AWS::ElasticLoadBalancingV2::Listener')
  if (open || apart)
    return {
      refuse: 'UNKNOWN_RESOURCE',
      because: `Whether a listener of ${self.name} takes ${said(packet.flow)} is not known.`,
      unknown: true,
    }
  return {
    refuse: 'ELBV2_LISTENERS_MISMATCH',
    because:
      listeners.length === 0
        ? `${self.name} has no listener.`
        : `No listener of ${self.name} takes ${said(packet.flow)}.`,
    details: listeners.map(otherPort),
  }
}

const said = ({ protocols, ports }: Flow): string => `${formatProtocols(protocols)} ${formatRanges(ports)}`

const otherPort = (listener: Listener): Remark => ({
  code: 'ELBV2_LISTENER_PORT_RESTRICTION',
  element: listener.id,
  because: `${listener.name} takes ${read(listener, 'protocol') ?? 'TCP'} ${read(listener, 'port') ?? ''} only.`,
})

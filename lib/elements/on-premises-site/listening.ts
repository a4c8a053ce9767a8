import type { Element } from '@/lib/design/element'
import type { Move } from '@/lib/net/move'
import type { Packet } from '@/lib/net/packet'
import type { Flow } from '@/lib/net/flow'
import { TCP, UDP, both, exceptAll, formatProtocols, formatRanges } from '@/lib/net/flow'
import type { ElementOf } from '../index'
import { isKind } from '../index'
import { read, rowsOf } from '../read'

type Go = Extract<Move, { readonly go: unknown }>

/** A port that a server of a site listens on; undefined where it is not known. */
type Port = { readonly protocol: string; readonly port: number } | undefined

/** The ports of a host or load balancer of a site; a host without services is only a client. */
export function portsOf(server: Element): readonly Port[] {
  if (isKind(server, 'on-premises-load-balancer'))
    return [portAt(read(server, 'protocol'), read(server, 'port'))]
  if (!isKind(server, 'on-premises-host')) return []
  return rowsOf(server, 'services')?.map((row) => portAt(row.protocol, row.port)) ?? [undefined]
}

const portAt = (protocol: string | undefined, port: number | undefined): Port =>
  protocol === undefined || port === undefined ? undefined : { protocol, port }

const CARRIES: readonly (readonly [number, number])[] = [
  [TCP, TCP],
  [UDP, UDP],
]

/** The packets that a server listens to; what has no ports, such as ICMP, reaches it always. */
export function listening(server: Element, packet: Packet, on: (packet: Packet) => Go): readonly Move[] {
  const ported = both(packet.flow, { protocols: CARRIES })
  const others = exceptAll([packet.flow], [{ protocols: CARRIES }])
  const passed = others.map((flow) => on({ ...packet, flow }))
  if (!ported) return passed
  const ports = portsOf(server)
  const taken = ports.flatMap((one): readonly Flow[] => {
    if (!one) return []
    const protocol = one.protocol === 'UDP' ? UDP : TCP
    const match = both(ported, { protocols: [[protocol, protocol]], ports: [[one.port, one.port]] })
    return match ? [match] : []
  })
  const missed = exceptAll([ported], taken)
  const known = ports.every((one) => one !== undefined)
  return [
    ...passed,
    ...taken.map((flow) => on({ ...packet, flow })),
    ...missed.map((flow): Move => {
      const what = `${formatProtocols(flow.protocols)} ${formatRanges(flow.ports)}`
      const alone = taken.length + passed.length === 0 && missed.length === 1
      return {
        refuse: known ? codeOf(server) : 'UNKNOWN_RESOURCE',
        because: known
          ? `${server.name} does not listen on ${what}.`
          : `What ${server.name} listens on is not known.`,
        element: server.id,
        field: server.kind === 'on-premises-host' ? 'services' : 'port',
        packet: { ...packet, flow },
        ...(!known && { unknown: true as const }),
        ...(alone && { otherwise: on({ ...packet, flow }) }),
      }
    }),
  ]
}

const codeOf = (server: Element) =>
  server.kind === 'on-premises-load-balancer' ? 'ELBV2_LISTENERS_MISMATCH' : 'NO_POSSIBLE_DESTINATION'

/** The protocol of the port that was reached. */
export function spokenAt(server: ElementOf<'on-premises-host'>, { ports }: Flow) {
  const port = ports.length === 1 && ports[0]![0] === ports[0]![1] ? ports[0]![0] : undefined
  return rowsOf(server, 'services')?.find((row) => row.port === port)?.protocol
}

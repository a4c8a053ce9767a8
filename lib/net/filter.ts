import type { Id } from './end'
import type { Filter, Line } from './network'
import type { Packet } from './packet'
import type { Flow } from './flow'
import { both, covers, exceptAll } from './flow'

export type Direction = 'inbound' | 'outbound'

/** A part of the packets, and the line that decided; none where nothing matched. */
export type Part = { readonly flow: Flow; readonly filter: Id; readonly line?: Line }

/** What a filter does to a set of packets: the three parts are disjoint and together all of it. */
export type Judged = {
  readonly passed: readonly Part[]
  readonly refused: readonly Part[]
  /** A line whose values nobody knows may or may not match these. */
  readonly unsure: readonly Part[]
}

/** The packets of a flow that a line matches; undefined when none. */
function match(line: Line, packet: Packet, flow: Flow, direction: Direction): Flow | undefined {
  const { peer, protocols, ports } = line
  if ('addresses' in peer) {
    if (peer.family !== flow.family) return undefined
    const side = direction === 'inbound' ? { sources: peer.addresses } : { destinations: peer.addresses }
    return both(flow, { protocols, ports, ...side })
  }
  const matches =
    'group' in peer ? isMember(peer.group, packet, direction) : isListed(peer.list, packet, direction)
  return matches ? both(flow, { protocols, ports }) : undefined
}

/** Inbound the fabric must have preserved the membership; outbound the far end must be met at its private address. */
function isMember(group: Id, packet: Packet, direction: Direction): boolean {
  if (direction === 'inbound') return 'of' in packet.groups && packet.groups.of.includes(group)
  const { to, flow } = packet
  if (to?.fact !== 'interface' || !to.groups?.includes(group)) return false
  const own = to.addresses[flow.family]
  return own !== undefined && covers({ ...flow, destinations: own }, flow)
}

function isListed(list: string, packet: Packet, direction: Direction): boolean {
  const far = direction === 'inbound' ? packet.from : packet.to
  return far?.fact === 'service' && far.lists.includes(list)
}

/**
 * What one or several filters do to a packet. Stateful ones are united: any line that allows will do. A stateless one is
 * read in order: the first line that matches decides.
 */
export function judge(filters: readonly Filter[], packet: Packet, direction: Direction): Judged {
  const lines = filters.flatMap((filter) =>
    filter[direction].map((line) => ({ line, filter: filter.element })),
  )
  const stateful = filters.every((filter) => filter.stateful)
  // What may match counts only where nothing surely does, unless lines are read in order.
  const order = stateful
    ? [...lines].sort((a, b) => Number(!!a.line.unknown) - Number(!!b.line.unknown))
    : lines
  const parts: Record<keyof Judged, Part[]> = { passed: [], refused: [], unsure: [] }
  let rest: readonly Flow[] = [packet.flow]
  for (const { line, filter } of order) {
    if (rest.length === 0) break
    const hits = rest.flatMap((flow) => match(line, packet, flow, direction) ?? [])
    if (hits.length === 0) continue
    const kind = line.unknown ? 'unsure' : line.allow ? 'passed' : 'refused'
    for (const flow of hits) parts[kind].push({ flow, filter, line })
    rest = exceptAll(rest, hits)
  }
  const last = filters[0]?.element ?? ''
  for (const flow of rest) parts.refused.push({ flow, filter: last })
  return parts
}

import type { Family, Flow } from '@/lib/net/flow'
import { ANY_PORT, ANY_PROTOCOL, formatProtocols, formatRanges } from '@/lib/net/flow'
import type { Ranges } from '@/lib/net/ranges'
import { holdsAll, join, overlap, sameRanges, without } from '@/lib/net/ranges'

/** Protocols with their ports, whoever sends them: what of a flow is left when its addresses are told by the ends. */
export type Opening = Pick<Flow, 'family' | 'protocols' | 'ports'>

export type Openings = readonly Opening[]

export const NO_OPENINGS: Openings = []

const FAMILIES: readonly Family[] = [4, 6]

/** Any openings in one form: those of a family are disjoint, and what has the same ports stands in one. */
export function joinOpenings(all: Openings): Openings {
  if (all.length < 2) return all
  return FAMILIES.flatMap((family) => joinFamily(all.filter((one) => one.family === family)))
}

function joinFamily(all: Openings): Openings {
  const [first] = all
  if (!first) return NO_OPENINGS
  const starts = all.flatMap((one) => one.protocols.flatMap(([from, to]) => [from, to + 1]))
  const cuts = [...new Set(starts)].sort((a, b) => a - b)
  const joined: { protocols: Ranges; ports: Ranges }[] = []
  for (const [at, from] of cuts.slice(0, -1).entries()) {
    const here: Ranges = [[from, cuts[at + 1]! - 1]]
    const ports = join(all.flatMap((one) => (holdsAll(one.protocols, here) ? one.ports : [])))
    if (ports.length === 0) continue
    const same = joined.find((one) => sameRanges(one.ports, ports))
    if (same) same.protocols = join([...same.protocols, ...here])
    else joined.push({ protocols: here, ports })
  }
  return joined.map((one) => ({ family: first.family, ...one }))
}

const except = (a: Opening, b: Opening): Openings => {
  const protocols = overlap(a.protocols, b.protocols)
  const ports = overlap(a.ports, b.ports)
  if (a.family !== b.family || protocols.length === 0 || ports.length === 0) return [a]
  const others = without(a.protocols, b.protocols)
  const rest = without(a.ports, b.ports)
  return [
    ...(others.length > 0 ? [{ ...a, protocols: others }] : []),
    ...(rest.length > 0 ? [{ ...a, protocols, ports: rest }] : []),
  ]
}

/** What `all` holds and `taken` does not. */
export const withoutOpenings = (all: Openings, taken: Openings): Openings =>
  joinOpenings(taken.reduce((rest, one) => rest.flatMap((opening) => except(opening, one)), all))

/** What both hold. */
export const overlapOpenings = (some: Openings, others: Openings): Openings =>
  joinOpenings(
    some.flatMap((one) =>
      others.flatMap((other) => {
        const protocols = overlap(one.protocols, other.protocols)
        const ports = overlap(one.ports, other.ports)
        const shared = one.family === other.family && protocols.length > 0 && ports.length > 0
        return shared ? [{ family: one.family, protocols, ports }] : []
      }),
    ),
  )

const openingOf = ({ family, protocols, ports }: Flow): Opening => ({ family, protocols, ports })

/** What of a set of packets is told without its addresses. */
export const openingsOf = (flows: readonly Flow[]): Openings => joinOpenings(flows.map(openingOf))

/** Openings in words: "tcp 443, 8080; udp 53", "all traffic". IPv6 is named only where it differs. */
export function formatOpenings(all: Openings): string {
  const [four, six] = FAMILIES.map((family) => formatFamily(all.filter((one) => one.family === family)))
  if (!six || four === six) return four ?? ''
  return four ? `${four}; IPv6: ${six}` : `IPv6: ${six}`
}

const formatFamily = (all: Openings): string => all.map(formatOne).join('; ')

/** A family has no use for the ICMP of the other: everything else is everything. */
const FOREIGN: Readonly<Record<Family, Ranges>> = { 4: [[58, 58]], 6: [[1, 1]] }

function formatOne({ family, protocols, ports }: Opening): string {
  const whole = join([...protocols, ...FOREIGN[family]])
  const words = formatProtocols(holdsAll(whole, ANY_PROTOCOL) ? ANY_PROTOCOL : protocols)
  return holdsAll(ports, ANY_PORT)
    ? words
    : `${words} ${isIcmp(protocols) ? icmpWords(ports) : formatRanges(ports)}`
}

const isIcmp = (protocols: Ranges) =>
  protocols.length === 1 && protocols[0]![0] === protocols[0]![1] && [1, 58].includes(protocols[0]![0])

/** Types; a code only where not all of a type pass. */
const icmpWords = (ports: Ranges): string =>
  ports
    .map(([from, to]) => {
      const [first, last] = [from >> 8, to >> 8]
      const whole = (from & 255) === 0 && (to & 255) === 255
      const types = first === last ? `type ${first}` : `types ${first}-${last}`
      return whole || first !== last ? types : `${types} code ${formatRanges([[from & 255, to & 255]])}`
    })
    .join(', ')

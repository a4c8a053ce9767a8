import { EPHEMERAL_PORTS } from './port'
import type { Prefix } from './prefix'
import { formatAddress, parseAddress, parsePrefix } from './prefix'
import type { Ranges } from './ranges'
import { holdsAll, join, overlap, touches, without } from './ranges'

export type Family = 4 | 6
export type Addresses = Ranges<bigint>

/**
 * A set of packets: every combination of its members. Protocols are IANA numbers. For ICMP and ICMPv6 `ports` is
 * type * 256 + code; protocols without ports hold all.
 */
export type Flow = {
  readonly family: Family
  readonly protocols: Ranges
  readonly sources: Addresses
  readonly destinations: Addresses
  readonly sourcePorts: Ranges
  readonly ports: Ranges
}

export const ANY_PORT: Ranges = [[0, 65535]]
export const CLIENT_PORTS: Ranges = [[EPHEMERAL_PORTS.from, EPHEMERAL_PORTS.to]]
export const ANY_PROTOCOL: Ranges = [[0, 255]]
export const TCP = 6
export const UDP = 17
export const ANY_ADDRESS: Readonly<Record<Family, Addresses>> = {
  4: [[0n, 0xffff_ffffn]],
  6: [[0n, (1n << 128n) - 1n]],
}

export const addressesIn = ({ first, last }: Prefix): Addresses => [[first, last]]

const blocks = (...texts: readonly string[]): Addresses =>
  join(texts.map((text) => addressesIn(parsePrefix(text)!)[0]!))

/** RFC 1918. */
export const PRIVATE = blocks('10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16')
/** RFC 6598, carrier-grade NAT. */
export const SHARED = blocks('100.64.0.0/10')
const UNROUTED = blocks(
  '0.0.0.0/8',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '192.0.0.0/24',
  '198.18.0.0/15',
  '224.0.0.0/3',
)

/** Addresses that the internet routes. Source: https://www.iana.org/assignments/iana-ipv4-special-registry/ */
export const PUBLIC: Readonly<Record<Family, Addresses>> = {
  4: without(ANY_ADDRESS[4], join([...PRIVATE, ...SHARED, ...UNROUTED])),
  6: blocks('2000::/3'),
}

/** One address or CIDR block as text. Fails: undefined when it is neither. */
export function readAddresses(text: string): { family: Family; addresses: Addresses } | undefined {
  const prefix = parsePrefix(text)
  if (prefix) return { family: prefix.family, addresses: addressesIn(prefix) }
  const one = parseAddress(text)
  return one && { family: one.family, addresses: [[one.value, one.value]] }
}

const DIMENSIONS = ['protocols', 'sources', 'destinations', 'sourcePorts', 'ports'] as const

/** The packets that are in both, `a` itself where it is wholly in `b`; undefined when none is. */
export function both(a: Flow, b: Partial<Flow>): Flow | undefined {
  if (b.family !== undefined && b.family !== a.family) return undefined
  let flow: Flow = a
  for (const key of DIMENSIONS) {
    const other = b[key] as Ranges<bigint> | undefined
    if (!other) continue
    const ranges = overlap(a[key] as Ranges<bigint>, other)
    if (ranges.length === 0) return undefined
    if (ranges !== a[key]) flow = { ...flow, [key]: ranges }
  }
  return flow
}

/** The packets of `a` that are not in `b`, as disjoint sets. */
export function except(a: Flow, b: Partial<Flow>): readonly Flow[] {
  if (b.family !== undefined && b.family !== a.family) return [a]
  const limits = DIMENSIONS.filter((key) => b[key] !== undefined)
  if (limits.some((key) => !touches(a[key] as Ranges<bigint>, b[key] as Ranges<bigint>))) return [a]
  const parts: Flow[] = []
  let core = a
  for (const key of limits) {
    const [own, other] = [core[key] as Ranges<bigint>, b[key] as Ranges<bigint>]
    const outside = without(own, other)
    if (outside.length === 0) continue
    parts.push({ ...core, [key]: outside })
    core = { ...core, [key]: overlap(own, other) }
  }
  return parts
}

export const exceptAll = (flows: readonly Flow[], taken: readonly Partial<Flow>[]): readonly Flow[] =>
  taken.reduce<readonly Flow[]>((rest, one) => rest.flatMap((flow) => except(flow, one)), flows)

/** Does `outer` hold every packet of `inner`? */
export const covers = (outer: Flow, inner: Flow): boolean =>
  outer.family === inner.family &&
  DIMENSIONS.every((key) => holdsAll(outer[key] as Ranges<bigint>, inner[key] as Ranges<bigint>))

/** The packets that answer. An ICMP answer may be of any type. */
export const replyTo = (flow: Flow): Flow => ({
  ...flow,
  sources: flow.destinations,
  destinations: flow.sources,
  sourcePorts: hasPorts(flow) ? flow.ports : ANY_PORT,
  ports: hasPorts(flow) ? flow.sourcePorts : ANY_PORT,
})

/** Are all of its packets TCP or UDP? */
export const hasPorts = (flow: Flow): boolean =>
  holdsAll(
    [
      [TCP, TCP],
      [UDP, UDP],
    ] as Ranges,
    flow.protocols,
  )

export function formatRanges(ranges: Ranges): string {
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ')
}

const WHOLE_NAMES: readonly (readonly [Addresses, string])[] = [
  [ANY_ADDRESS[4], 'anywhere'],
  [ANY_ADDRESS[6], 'anywhere'],
  [PUBLIC[4], 'the internet'],
  [PUBLIC[6], 'the internet'],
]

/** Addresses as people write them: single ones, blocks, first to last; more than three are counted. */
export function formatAddresses(family: Family, addresses: Addresses): string {
  for (const [whole, name] of WHOLE_NAMES)
    if (whole[0]![0] === addresses[0]?.[0] && whole.length === addresses.length && holdsAll(addresses, whole))
      return name
  const hole = without(PUBLIC[family], addresses)
  if (hole.length < Math.min(addresses.length, 4) && holdsAll(PUBLIC[family], addresses))
    return `the internet without ${hole.map(([from, to]) => formatRange(family, from, to)).join(', ')}`
  const words = addresses.slice(0, 3).map(([from, to]) => formatRange(family, from, to))
  return addresses.length > 3 ? `${words.join(', ')} and ${addresses.length - 3} more` : words.join(', ')
}

function formatRange(family: Family, from: bigint, to: bigint): string {
  if (from === to) return formatAddress(family, from)
  const size = to - from + 1n
  const isBlock = (size & (size - 1n)) === 0n && from % size === 0n
  const bits = family === 4 ? 32 : 128
  return isBlock
    ? `${formatAddress(family, from)}/${bits - (size.toString(2).length - 1)}`
    : `${formatAddress(family, from)}-${formatAddress(family, to)}`
}

const PROTOCOL_NAMES: Readonly<Record<number, string>> = { 1: 'icmp', 6: 'tcp', 17: 'udp', 58: 'icmpv6' }

export function formatProtocols(protocols: Ranges): string {
  if (holdsAll(protocols, ANY_PROTOCOL)) return 'all traffic'
  return protocols
    .map(([from, to]) =>
      from === to ? (PROTOCOL_NAMES[from] ?? `protocol ${from}`) : `protocols ${from}-${to}`,
    )
    .join(', ')
}

/** A set of packets in words: "203.0.113.7 → 10.0.1.10 tcp 443". */
export function formatFlow(flow: Flow): string {
  const ends = `${formatAddresses(flow.family, flow.sources)} → ${formatAddresses(flow.family, flow.destinations)}`
  const ports = holdsAll(flow.ports, ANY_PORT) ? '' : ` ${formatRanges(flow.ports)}`
  return `${ends} ${formatProtocols(flow.protocols)}${ports}`
}

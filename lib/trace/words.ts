import type { Id } from '@/lib/design/element'
import type { Packet } from '@/lib/net/packet'
import type { Addresses, Family, Flow } from '@/lib/net/flow'
import { ANY_PORT, formatAddresses, formatProtocols, formatRanges, PUBLIC } from '@/lib/net/flow'
import { holdsAll, sameRanges } from '@/lib/net/ranges'

type Name = (id: Id | undefined) => string

/** A set of packets with whom it is from and to. */
export type Told = { readonly flow: Flow; readonly from?: Id; readonly to?: Id }

export const toldOf = ({ flow, from, to }: Packet): Told => ({
  flow,
  ...(from && { from: from.element }),
  ...(to && { to: to.element }),
})

/** One end: a single address as it is; an end whose address is not known by its name. */
function side(name: Name, family: Family, addresses: Addresses, end: Id | undefined): string {
  const [first] = addresses
  const words = formatAddresses(family, addresses)
  if (end === undefined || (addresses.length === 1 && first![0] === first![1])) return words
  return sameRanges(addresses, PUBLIC[family])
    ? `${name(end)} (public address)`
    : `${name(end)} (in ${words})`
}

export const sourceWords = (name: Name, { flow, from }: Told): string =>
  side(name, flow.family, flow.sources, from)

export const goalWords = (name: Name, { flow, to }: Told): string =>
  side(name, flow.family, flow.destinations, to)

/** "tcp 443", "all traffic". */
export function trafficWords({ protocols, ports }: Flow): string {
  const every = holdsAll(ports, ANY_PORT) ? '' : ` ${formatRanges(ports)}`
  return `${formatProtocols(protocols)}${every}`
}

/** The packet in words: "203.0.113.7 → web (public address) tcp 443". */
export const packetWords = (name: Name, told: Told): string =>
  `${sourceWords(name, told)} → ${goalWords(name, told)} ${trafficWords(told.flow)}`

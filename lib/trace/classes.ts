import type { Id } from '@/lib/design/element'
import type { Both, End, Interface } from '@/lib/net/end'
import type { Addresses, Family } from '@/lib/net/flow'
import { join } from '@/lib/net/ranges'
import type { Facts } from './lookup'

/** Ends that no filter, table or route tells apart. `ends` are two of them, or the only one, with the addresses of all. */
export type Class = { readonly ends: readonly [End, End?]; readonly members: readonly number[] }

const FAMILIES = [4, 6] as const

/** Ends in classes, so that a question need be asked for one of each only. */
export function classesOf(facts: Facts, ends: readonly End[], down: ReadonlySet<Id>): readonly Class[] {
  const alone = soleOf(facts, ends)
  const cuts = { 4: cutsOf(facts, 4), 6: cutsOf(facts, 6) }
  const byKey = new Map<string, number[]>()
  for (const [at, end] of ends.entries()) {
    const key = end.fact !== 'interface' || alone(end) ? `only ${at}` : keyOf(end, cuts, down)
    const members = byKey.get(key)
    if (members) members.push(at)
    else byKey.set(key, [at])
  }
  return [...byKey.values()].map((members) => {
    const all = members.map((at) => privately(ends[at]!))
    const addresses = unite(all)
    const [first, second] = all.slice(0, 2).map((end) => (all.length > 1 ? { ...end, addresses } : end))
    return { ends: second ? [first!, second] : [first!], members }
  })
}

/** The same end as only its own addresses show it. */
function privately(end: End): End {
  if (end.fact !== 'interface' || !end.publics) return end
  const { publics: _, ...rest } = end
  return rest
}

function unite(ends: readonly End[]): Both {
  const all = (family: Family) => join(ends.flatMap((end) => end.addresses[family] ?? []))
  return Object.fromEntries(
    FAMILIES.map((family) => [family, all(family)] as const).filter(([, ranges]) => ranges.length > 0),
  )
}

/** Ends that others name: routes lead to them, they have doors or answer by themselves, or another has the same address. */
function soleOf(facts: Facts, ends: readonly End[]): (end: Interface) => boolean {
  const acting = [...facts.doors.values(), ...facts.servers.values()]
  const named = new Set<Id>(acting.map((one) => one.element))
  for (const table of facts.tables.values())
    for (const { target } of table.routes) if ('of' in target) named.add(target.of)
  const counts = new Map<string, number>()
  const addressesOf = (end: End) =>
    end.fixed
      ? FAMILIES.flatMap((family) => (end.addresses[family] ?? []).map(([from]) => `${family} ${from}`))
      : []
  for (const text of ends.flatMap(addressesOf)) counts.set(text, (counts.get(text) ?? 0) + 1)
  return (end) =>
    end.forwards !== undefined ||
    named.has(end.element) ||
    (end.carrier !== undefined && named.has(end.carrier)) ||
    addressesOf(end).some((text) => counts.get(text)! > 1)
}

type Cuts = Readonly<Record<Family, readonly bigint[]>>

/** Where the addresses of lines and routes begin and end, in rising order. */
function cutsOf(facts: Facts, family: Family): readonly bigint[] {
  const cuts = new Set<bigint>()
  const note = (addresses: Addresses) => {
    for (const [from, to] of addresses) cuts.add(from).add(to + 1n)
  }
  for (const { inbound, outbound } of facts.filters.values())
    for (const { peer } of [...inbound, ...outbound])
      if ('addresses' in peer && peer.family === family) note(peer.addresses)
  for (const { routes } of facts.tables.values())
    for (const { prefix } of routes) if (prefix?.family === family) note(prefix.addresses)
  return [...cuts].sort((a, b) => (a < b ? -1 : 1))
}

/** How many cuts lie at or before an address. */
function placeIn(cuts: readonly bigint[], address: bigint): number {
  let [low, high] = [0, cuts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (cuts[middle]! <= address) low = middle + 1
    else high = middle
  }
  return low
}

function keyOf(end: Interface, cuts: Cuts, down: ReadonlySet<Id>): string {
  const { network, segment, zone, groups, strict, mute, unsure, fixed, addresses } = end
  const where = FAMILIES.map((family) =>
    (addresses[family] ?? []).map(([from, to]) =>
      fixed ? `${placeIn(cuts[family], from)}-${placeIn(cuts[family], to)}` : `${from}-${to}`,
    ),
  )
  const works = end.down === undefined && !down.has(end.element)
  return JSON.stringify([
    network,
    segment,
    zone,
    groups?.toSorted(),
    strict,
    works,
    mute,
    unsure,
    fixed,
    where,
  ])
}

import type { Design, Element, Id } from '@/lib/design/element'
import { aroundOf } from '@/lib/elements/around'
import type { End, Interface } from '@/lib/net/end'
import type { Door, Fact, Names, Server } from '@/lib/net/fact'
import type { Filter, Internet, Network, Segment, Table, Uplink } from '@/lib/net/network'
import type { Addresses, Family } from '@/lib/net/flow'
import { holdsAll } from '@/lib/net/ranges'
import { factsIn } from './remember'

/** All facts of a design, found by what one asks for. */
export type Facts = {
  readonly networks: ReadonlyMap<Id, Network>
  readonly segments: ReadonlyMap<Id, Segment>
  readonly filters: ReadonlyMap<Id, Filter>
  readonly tables: ReadonlyMap<Id, Table>
  readonly uplinks: ReadonlyMap<Id, Uplink>
  readonly ends: ReadonlyMap<Id, readonly End[]>
  readonly interfaces: ReadonlyMap<Id, readonly Interface[]>
  /** Interfaces with an address of their own, by network and address. */
  readonly fixed: ReadonlyMap<string, Interface>
  readonly doors: ReadonlyMap<string, Door>
  readonly servers: ReadonlyMap<Id, Server>
  readonly names: readonly Names[]
  readonly internets: ReadonlyMap<Id, Internet>
  readonly publicEnd: (family: Family, addresses: Addresses) => End | undefined
}

const cache = new WeakMap<Design, Facts>()

/** What every element of a design does to packets. */
export function factsOf(design: Design): Facts {
  const hit = cache.get(design)
  if (hit) return hit
  const index = indexFacts(factsIn(Object.values(design.elements), aroundOf(design)))
  cache.set(design, index)
  return index
}

const keyOf = (network: Id, family: Family, address: bigint) => `${network} ${family} ${address}`
/** A single address is an end's own, whatever is not known of its other family. */
const isOne = (addresses: Addresses | undefined): boolean =>
  addresses?.length === 1 && addresses[0]![0] === addresses[0]![1]
export const doorKey = (element: Id, door: string) => `${element} ${door}`

function indexFacts(facts: readonly Fact[]): Facts {
  const networks = new Map<Id, Network>()
  const segments = new Map<Id, Segment>()
  const filters = new Map<Id, Filter>()
  const tables = new Map<Id, Table>()
  const uplinks = new Map<Id, Uplink>()
  const ends = new Map<Id, End[]>()
  const interfaces = new Map<Id, Interface[]>()
  const fixed = new Map<string, Interface>()
  const doors = new Map<string, Door>()
  const servers = new Map<Id, Server>()
  const names: Names[] = []
  const internets = new Map<Id, Internet>()
  const publics: { readonly family: Family; readonly addresses: Addresses; readonly end: End }[] = []
  const noteAddresses = (end: Interface) => {
    for (const family of [4, 6] as const)
      for (const [from, to] of end.fixed || isOne(end.addresses[family]) ? (end.addresses[family] ?? []) : [])
        for (let at = from; at <= to && at < from + 16n; at++) fixed.set(keyOf(end.network, family, at), end)
    for (const { publicly, fixed: known } of end.publics ?? [])
      if (known) publics.push({ family: 4, addresses: publicly, end })
    if (end.fixed && end.addresses[6]) publics.push({ family: 6, addresses: end.addresses[6], end })
  }
  for (const fact of facts)
    switch (fact.fact) {
      case 'network':
        networks.set(fact.element, fact)
        break
      case 'segment':
        segments.set(fact.element, fact)
        break
      case 'filter':
        filters.set(fact.element, fact)
        break
      case 'table':
        tables.set(fact.element, fact)
        break
      case 'uplink':
        uplinks.set(fact.network, fact)
        break
      case 'interface':
        push(ends, fact.element, fact)
        if (fact.carrier !== undefined) push(ends, fact.carrier, fact)
        push(interfaces, fact.network, fact)
        noteAddresses(fact)
        break
      case 'service':
      case 'outside':
        push(ends, fact.element, fact)
        if (fact.fact === 'service' && fact.fixed)
          for (const family of [4, 6] as const)
            if (fact.addresses[family]) publics.push({ family, addresses: fact.addresses[family], end: fact })
        break
      case 'door':
        doors.set(doorKey(fact.element, fact.door), fact)
        break
      case 'server':
        servers.set(fact.element, fact)
        break
      case 'internet':
        internets.set(fact.element, fact)
        break
      case 'names':
        names.push(fact)
    }
  const publicEnd = (family: Family, addresses: Addresses) =>
    publics.find((one) => one.family === family && holdsAll(one.addresses, addresses))?.end
  return {
    networks,
    segments,
    filters,
    tables,
    uplinks,
    ends,
    interfaces,
    fixed,
    doors,
    servers,
    names,
    internets,
    publicEnd,
  }
}

/** The interface of a network that has this one address for its own. */
export function interfaceAt(
  facts: Facts,
  network: Id,
  family: Family,
  addresses: Addresses,
): Interface | undefined {
  const [first] = addresses
  return first && addresses.length === 1 && first[0] === first[1]
    ? facts.fixed.get(keyOf(network, family, first[0]))
    : undefined
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V) {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** The name of an element as people know it; its id where it has none. */
export const nameOf = (design: Design, id: Id | undefined): string =>
  id === undefined ? 'the internet' : ((design.elements[id] as Element | undefined)?.name ?? id)

import type { Id } from '@/lib/design/element'
import type { End, Interface } from '@/lib/net/end'
import type { Door, Fact, Names, Server } from '@/lib/net/fact'
import type { Addresses, Family } from '@/lib/net/flow'
import type { Filter, Internet, Network, Segment, Table, Uplink } from '@/lib/net/network'

/** An address that the internet knows, and whose it is. */
type Public = { readonly family: Family; readonly addresses: Addresses; readonly end: End }

/** What is found by one key; of several the last counts. */
type Singles = {
  networks: Network
  segments: Segment
  filters: Filter
  tables: Table
  /** By network. */
  uplinks: Uplink
  /** The same, by element. */
  gates: Uplink
  /** Interfaces with an address of their own, by network and address. */
  fixed: Interface
  doors: Door
  servers: Server
  internets: Internet
}

/** What is found in numbers. */
type Lists = {
  ends: End
  /** By network. */
  interfaces: Interface
  /** All under one key. */
  names: Names
  publics: Public
}

export type Sort = keyof Singles | keyof Lists
export type Lookup<V> = Pick<ReadonlyMap<string, V>, 'get' | 'has' | 'values' | 'entries'>

/** Facts, found by what one asks for. */
export type Facts = { readonly [S in keyof Singles]: Lookup<Singles[S]> } & {
  readonly [S in keyof Lists]: Lookup<readonly Lists[S][]>
}

/** The key of what is kept under none. */
export const ALL = ''

type Put = {
  readonly one: <S extends keyof Singles>(sort: S, key: string, value: Singles[S]) => void
  readonly more: <S extends keyof Lists>(sort: S, key: string, value: Lists[S]) => void
}

/** Puts a fact where it is looked for. */
export function place(fact: Fact, { one, more }: Put) {
  switch (fact.fact) {
    case 'network':
      return one('networks', fact.element, fact)
    case 'segment':
      return one('segments', fact.element, fact)
    case 'filter':
      return one('filters', fact.element, fact)
    case 'table':
      return one('tables', fact.element, fact)
    case 'uplink':
      one('gates', fact.element, fact)
      return one('uplinks', fact.network, fact)
    case 'interface':
      more('ends', fact.element, fact)
      if (fact.carrier !== undefined) more('ends', fact.carrier, fact)
      more('interfaces', fact.network, fact)
      for (const [family, address] of ownAddresses(fact))
        one('fixed', fixedKey(fact.network, family, address), fact)
      for (const { publicly, fixed } of fact.publics ?? [])
        if (fixed) more('publics', ALL, { family: 4, addresses: publicly, end: fact })
      if (fact.fixed && fact.addresses[6])
        more('publics', ALL, { family: 6, addresses: fact.addresses[6], end: fact })
      return
    case 'service':
    case 'outside':
      more('ends', fact.element, fact)
      if (fact.fact === 'service' && fact.fixed)
        for (const family of [4, 6] as const) {
          const addresses = fact.addresses[family]
          if (addresses) more('publics', ALL, { family, addresses, end: fact })
        }
      return
    case 'door':
      return one('doors', doorKey(fact.element, fact.door), fact)
    case 'server':
      return one('servers', fact.element, fact)
    case 'internet':
      return one('internets', fact.element, fact)
    case 'names':
      return more('names', ALL, fact)
  }
}

/** The first addresses of each range that an interface has for its own. */
function* ownAddresses(end: Interface): Iterable<readonly [Family, bigint]> {
  for (const family of [4, 6] as const)
    for (const [from, to] of end.fixed || isOne(end.addresses[family]) ? (end.addresses[family] ?? []) : [])
      for (let at = from; at <= to && at < from + 16n; at++) yield [family, at]
}

/** A single address is an end's own, whatever is not known of its other family. */
const isOne = (addresses: Addresses | undefined): boolean =>
  addresses?.length === 1 && addresses[0]![0] === addresses[0]![1]

export const fixedKey = (network: Id, family: Family, address: bigint) => `${network} ${family} ${address}`
export const doorKey = (element: Id, door: string) => `${element} ${door}`

/** All facts in their order, each under its keys. */
export function lookUpIn(facts: Iterable<Fact>): Facts {
  const maps = newMaps()
  const put: Put = {
    one: (sort, key, value) => void (maps[sort] as Map<string, unknown>).set(key, value),
    more: (sort, key, value) => {
      const map = maps[sort] as Map<string, unknown[]>
      const list = map.get(key)
      if (list) list.push(value)
      else map.set(key, [value])
    },
  }
  for (const fact of facts) place(fact, put)
  return maps
}

const newMaps = (): Facts => ({
  networks: new Map(),
  segments: new Map(),
  filters: new Map(),
  tables: new Map(),
  uplinks: new Map(),
  gates: new Map(),
  fixed: new Map(),
  doors: new Map(),
  servers: new Map(),
  internets: new Map(),
  ends: new Map(),
  interfaces: new Map(),
  names: new Map(),
  publics: new Map(),
})

/** One thing that was looked for: a key of a sort, or all of a sort. */
export const lookedFor = (sort: Sort, key?: string): string =>
  key === undefined ? `all ${sort}` : `${sort} ${key}`

/** The same facts, telling every look at them. */
export function noting(facts: Facts, note: (looked: string) => void): Facts {
  const told = Object.entries(facts).map(([name, map]) => {
    const sort = name as Sort
    const lookup: Lookup<unknown> = {
      get: (key) => {
        note(lookedFor(sort, key))
        return map.get(key)
      },
      has: (key) => {
        note(lookedFor(sort, key))
        return map.has(key)
      },
      values: () => {
        note(lookedFor(sort))
        return map.values()
      },
      entries: () => {
        note(lookedFor(sort))
        return map.entries()
      },
    }
    return [sort, lookup]
  })
  return Object.fromEntries(told) as Facts
}

/** Every look that finds a fact. */
export function* looksAt(facts: Iterable<Fact>): Iterable<string> {
  const looks: string[] = []
  const put = (sort: Sort, key: string) => void looks.push(lookedFor(sort, key), lookedFor(sort))
  for (const fact of facts) place(fact, { one: put, more: put })
  yield* looks
}

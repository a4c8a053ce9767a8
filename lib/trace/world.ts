import type { Design, Element, Id } from '@/lib/design/element'
import { aroundOf } from '@/lib/elements/around'
import type { End, Interface } from '@/lib/net/end'
import type { Addresses, Family } from '@/lib/net/flow'
import { holdsAll } from '@/lib/net/ranges'
import type { Facts } from './lookup'
import { ALL, fixedKey, lookUpIn } from './lookup'
import { factsIn } from './remember'

const cache = new WeakMap<Design, Facts>()

/** What every element of a design does to packets. */
export function factsOf(design: Design): Facts {
  const hit = cache.get(design)
  if (hit) return hit
  const index = lookUpIn(factsIn(Object.values(design.elements), aroundOf(design)))
  cache.set(design, index)
  return index
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
    ? facts.fixed.get(fixedKey(network, family, first[0]))
    : undefined
}

/** Who has these public addresses: an interface through its uplink, or a service. */
export const publicEnd = (facts: Facts, family: Family, addresses: Addresses): End | undefined =>
  facts.publics.get(ALL)?.find((one) => one.family === family && holdsAll(one.addresses, addresses))?.end

/** The name of an element as people know it; its id where it has none. */
export const nameOf = (design: Design, id: Id | undefined): string =>
  nameIn(id === undefined ? undefined : design.elements[id], id)

export const nameIn = (element: Element | undefined, id: Id | undefined): string =>
  id === undefined ? 'the internet' : (element?.name ?? id)

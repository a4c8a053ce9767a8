import type { Design, Id } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { goalOf, startOf } from '@/lib/elements/promise/sides'
import { placeOfText } from './place'
import type { Place, Query } from './query'
import { readPorts, readProtocol, trafficOf } from './traffic'
import type { Facts } from './world'
import { factsOf } from './world'

type Promised = ElementOf<'promise'>

/** What a promise asks: every question must be answered as it expects. Or why nothing can be asked. */
export type Questions = { readonly queries: readonly Query[] } | { readonly broken: string }

const broken = (because: string) => ({ broken: because })
const isBroken = <T extends object>(found: T | { broken: string }): found is { broken: string } =>
  'broken' in found

/** One question for each start and each goal: a VPC, subnet or security group stands for everything in it. */
export function questionsOf(design: Design, promise: Promised): Questions {
  const facts = factsOf(design)
  const goals = goalsOf(design, facts, promise)
  if (isBroken(goals)) return goals
  const starts = startsOf(design, facts, promise, goals)
  if (isBroken(starts)) return starts
  const rest = restOf(promise, goals)
  if (isBroken(rest)) return rest
  return { queries: starts.flatMap((from) => goals.map((to) => ({ from, to, ...rest }))) }
}

function startsOf(
  design: Design,
  facts: Facts,
  promise: Promised,
  goals: readonly Place[],
): readonly Place[] | { broken: string } {
  switch (startOf(promise)) {
    case 'internet':
      return [{ internet: true }]
    case 'outside': {
      const holder = present(design, read(promise, 'outside'))
      if (holder === undefined) return gone('What everything is outside of', 'the VPC or subnet')
      const goal = new Set(goals.flatMap((place) => ('element' in place ? place.element : [])))
      return outsideOf(facts, holder).filter((place) => !('element' in place) || !goal.has(place.element))
    }
    case 'address': {
      const place = placeOfText(read(promise, 'fromText') ?? '')
      const good = place && ('address' in place || 'internet' in place)
      return good
        ? [place]
        : broken(`"${read(promise, 'fromText') ?? ''}" is no address. Give one to start from.`)
    }
    case 'element': {
      const id = present(design, read(promise, 'from'))
      if (id === undefined) return gone('What it starts from', 'the element')
      const places = everyEndOf(facts, id)
      const address = read(promise, 'fromText')
      const isWorld = places.some((place) => 'internet' in place)
      return isWorld && address !== undefined ? [placeOfText(address) ?? { internet: true }] : places
    }
  }
}

function goalsOf(design: Design, facts: Facts, promise: Promised): readonly Place[] | { broken: string } {
  switch (goalOf(promise)) {
    case 'internet':
      return [{ internet: true }]
    case 'address': {
      const text = read(promise, 'toText') ?? ''
      const place = placeOfText(text)
      return place ? [place] : broken(`"${text}" is no address, DNS name or URL. Give one to lead to.`)
    }
    case 'element': {
      const id = present(design, read(promise, 'to'))
      return id === undefined ? gone('What it leads to', 'the element') : everyEndOf(facts, id)
    }
  }
}

const present = ({ elements }: Design, id: Id | undefined): Id | undefined =>
  id !== undefined && Object.hasOwn(elements, id) ? id : undefined

const gone = (what: string, which: string) =>
  broken(`${what} is gone. Choose ${which} anew, or delete the promise.`)

/** The element itself, or everything that stands in it or belongs to it; a gateway to the internet is the internet. */
function everyEndOf(facts: Facts, id: Id): readonly Place[] {
  if ([...facts.uplinks.values()].some(({ element }) => element === id)) return [{ internet: true }]
  if (facts.ends.has(id)) return [{ element: id }]
  const inside = [...facts.interfaces.values()]
    .flat()
    .filter(({ network, segment, groups }) => network === id || segment === id || groups?.includes(id))
  const elements = [...new Set(inside.map(({ element }) => element))]
  return elements.length > 0 ? elements.map((element) => ({ element })) : [{ element: id }]
}

/** The internet, all other networks and segments, and every end that is not in it. */
function outsideOf(facts: Facts, holder: Id): readonly Place[] {
  const own = facts.segments.get(holder)?.network
  const networks = [...facts.networks.keys()].filter((network) => network !== holder && network !== own)
  const beside = [...facts.segments.values()].filter((one) => one.network === own && one.element !== holder)
  const ends = [...facts.ends].flatMap(([element, all]) => {
    const starts = all.some((end) =>
      end.fact === 'interface'
        ? end.mute === undefined && end.network !== holder && end.segment !== holder
        : end.fact === 'outside',
    )
    const within = all.some(
      (end) => end.fact === 'interface' && (end.network === holder || end.segment === holder),
    )
    return starts && !within ? [element] : []
  })
  const elements = [...networks, ...beside.map(({ element }) => element), ...ends]
  return [{ internet: true }, ...elements.map((element) => ({ element }))]
}

/** Traffic, and what is said over it. */
function restOf(promise: Promised, [goal]: readonly Place[]): Partial<Query> | { broken: string } {
  const protocol = read(promise, 'protocol') ?? 'all'
  const isSix = goal !== undefined && 'address' in goal && goal.address.includes(':')
  const protocols = readProtocol(protocol === 'icmp' && isSix ? 'icmpv6' : protocol)
  const text = read(promise, 'port')
  const ports = text === undefined ? undefined : readPorts(text)
  if (text !== undefined && !ports) return broken(`"${text}" is no port. Write 443, or 8000-8010.`)
  const isUrl = goal !== undefined && 'url' in goal
  const method = isUrl ? read(promise, 'method') : undefined
  const refused = read(promise, 'expects') === 'unreachable'
  return {
    ...(!isUrl && trafficOf(protocols || undefined, ports)),
    ...(method !== undefined && { method }),
    // A path that is refused for being plain would still be a path.
    ...(read(promise, 'everyHopTls') === true && !refused && { tlsEverywhere: true }),
  }
}

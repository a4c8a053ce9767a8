import type { Design, Id } from '@/lib/design/element'
import type { End, Interface } from '@/lib/net/end'
import { classesOf } from './classes'
import { walkIn } from './context'
import { anyIn } from './ends'
import { bridgesOf } from './pairs'
import type { Place } from './query'
import type { Facts } from './lookup'
import { factsOf } from './world'

const NONE: ReadonlySet<Id> = new Set()

/** The element itself, or everything that stands in it or belongs to it; a gateway to the internet is the internet. */
export function everyEndOf(design: Design, id: Id): readonly Place[] {
  const facts = factsOf(design)
  if (facts.gates.has(id)) return [{ internet: true }]
  if (facts.ends.has(id)) return [{ element: id }]
  const inside = [...facts.interfaces.values()]
    .flat()
    .filter(({ network, segment, groups }) => network === id || segment === id || groups?.includes(id))
  const elements = new Set(inside.map(({ element }) => element))
  return elements.size > 0 ? [...elements].map((element) => ({ element })) : [{ element: id }]
}

/**
 * Everybody outside a network or segment who might reach the goals: the internet, and of ends that nothing tells apart one.
 * Their public addresses need no question of their own: who comes by one comes as the internet does.
 */
export function outsideOf(design: Design, holder: Id, goals: readonly Place[]): readonly Place[] {
  const { segments, starts, bridged } = crowdIn(design, holder)
  const wanted = new Set(goals.flatMap((place) => ('element' in place ? place.element : [])))
  const facts = factsOf(design)
  const ends = [...wanted].flatMap((id) => facts.ends.get(id) ?? [])
  // Where nothing is known of a goal, everybody is asked.
  const mayReach = (from: End) => ends.length === 0 || ends.some((to) => bridged(from, to))
  const elements = [...segments, ...starts].filter(mayReach).map(({ element }) => element)
  return [
    { internet: true },
    ...[...new Set(elements)].filter((id) => !wanted.has(id)).map((element) => ({ element })),
  ]
}

type Crowd = {
  /** Any host on each segment outside. */
  readonly segments: readonly Interface[]
  readonly starts: readonly End[]
  readonly bridged: ReturnType<typeof bridgesOf>
}

const cache = new WeakMap<Facts, Map<Id, Crowd>>()

/** Who is outside is found once for all promises about one holder. */
function crowdIn(design: Design, holder: Id): Crowd {
  const facts = factsOf(design)
  const known = cache.get(facts) ?? new Map<Id, Crowd>()
  cache.set(facts, known)
  const hit = known.get(holder)
  if (hit) return hit
  const isIn = (end: End) => end.fact === 'interface' && (end.network === holder || end.segment === holder)
  const isStart = (end: End) => end.fact === 'outside' || (end.fact === 'interface' && end.mute === undefined)
  const outside = [...facts.ends.values()]
    .filter((ends) => !ends.some(isIn))
    .flat()
    .filter(isStart)
  const segments = [...facts.segments.values()]
    .filter(({ element, network }) => element !== holder && network !== holder)
    .map((segment) => anyIn(segment))
  const starts = classesOf(facts, outside, NONE).map(({ ends: [first] }) => first)
  const bridged = [...known.values()][0]?.bridged ?? bridgesOf(walkIn(design))
  const crowd = { segments, starts, bridged }
  known.set(holder, crowd)
  return crowd
}

import type { Design, Id } from '@/lib/design/element'
import { aroundOf } from '@/lib/elements/around'
import type { Blocker, Hop, Phase, Trace } from '@/lib/trace/answer'
import type { Question } from './question'

/** What happens at one element in a row, and what stands in the way there. `number` counts from 1 along the whole way. */
export type Stop = {
  readonly number: number
  readonly element: Id | undefined
  readonly phase: Phase
  readonly leg: number
  readonly hops: readonly Hop[]
  readonly blockers: readonly Blocker[]
}

/** One connection in one direction. */
export type Section = {
  readonly leg: number
  readonly phase: Phase
  readonly stops: readonly Stop[]
  /** It would only come to this if nothing stopped what comes before. */
  readonly assumed: boolean
}

type Open = Omit<Stop, 'number' | 'hops' | 'blockers'> & { hops: Hop[]; blockers: Blocker[] }

const cache = new WeakMap<Trace, readonly Section[]>()

/** The way of an answer as it is told: connection by connection, there and back, stop by stop. */
export function sectionsOf(trace: Trace): readonly Section[] {
  const hit = cache.get(trace)
  if (hit) return hit
  const sections = makeSections(trace)
  cache.set(trace, sections)
  return sections
}

function makeSections({ hops, blockers }: Trace): readonly Section[] {
  const open = new Map<string, Open[]>()
  const stopsIn = ({ leg, phase }: { leg: number; phase: Phase }) => {
    const key = `${String(leg).padStart(3, '0')} ${phase}`
    const found = open.get(key) ?? []
    open.set(key, found)
    return found
  }
  for (const hop of hops) {
    const stops = stopsIn(hop)
    const last = stops.at(-1)
    if (last && last.element === hop.element) last.hops.push(hop)
    else stops.push({ element: hop.element, phase: hop.phase, leg: hop.leg, hops: [hop], blockers: [] })
  }
  for (const blocker of blockers) {
    const { phase, leg } = blocker
    const stops = stopsIn(blocker)
    const place = blocker.at ?? blocker.element
    const at = stops.findLast(({ element }) => element === place)
    if (at) at.blockers.push(blocker)
    else {
      const onward = stops.findIndex(({ hops }) => hops[0]?.assumed)
      const fresh = { element: place, phase, leg, hops: [], blockers: [blocker] }
      stops.splice(onward < 0 ? stops.length : onward, 0, fresh)
    }
  }
  let number = 0
  let assumed = false
  // "forward" comes before "return" in the alphabet, too.
  return [...open]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, stops]) => {
      const section = {
        leg: stops[0]!.leg,
        phase: stops[0]!.phase,
        stops: stops.map((stop) => ({ ...stop, number: ++number })),
        assumed,
      }
      assumed ||= stops.some((stop) => stop.blockers.length > 0)
      return section
    })
}

/** Every element that an answer speaks of. */
export function elementsOf({ hops, blockers }: Trace): ReadonlySet<Id> {
  const named = [
    ...hops.flatMap(({ element, by }) => [element, by?.element]),
    ...blockers.flatMap(({ at, element }) => [at, element]),
  ]
  return new Set(named.filter((id) => id !== undefined))
}

/** What stands for the internet in the drawing: what the question names, else the first that is drawn. */
export function internetIn(design: Design, { from, to }: Pick<Question, 'from' | 'to'>): Id | undefined {
  const drawn = aroundOf(design).all('internet')
  const named = [from, to].flatMap((place) => (place && 'element' in place ? [place.element] : []))
  return (drawn.find(({ id }) => named.includes(id)) ?? drawn[0])?.id
}

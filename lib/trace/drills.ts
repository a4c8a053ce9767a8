import type { Design, Element, Id } from '@/lib/design/element'
import type { Kind } from '@/lib/elements'
import { aroundOf } from '@/lib/elements/around'
import { behaviours } from '@/lib/elements/behaviours'
import type { Progress } from './progress'
import type { Kept } from './promise'
import { keep } from './promise'
import type { Facts } from './lookup'
import { factsOf } from './world'

/** Something that can fail: all of `down` is out of order then. */
export type Drill = { readonly id: string; readonly label: string; readonly down: readonly Id[] }

/** Promises that a failure breaks, those that nobody can tell then, and those that were broken before it. */
export type Drilled = {
  readonly drill: Drill
  readonly breaks: readonly Kept[]
  readonly unsure: readonly Kept[]
  readonly before: readonly Kept[]
}

/** What can fail in a design: a zone with all that stands in it, a gateway, a line. */
export const drillsOf = (design: Design): readonly Drill[] => [
  ...zonesOf(factsOf(design)),
  ...Object.values(design.elements).flatMap((element) => drillOf(design, element)),
]

function zonesOf({ segments, ends }: Facts): readonly Drill[] {
  const zones = new Map<string, Set<Id>>()
  for (const { zone, element } of segments.values())
    if (zone !== undefined) zones.set(zone, (zones.get(zone) ?? new Set()).add(element))
  return [...zones]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([zone, own]) => {
      // What stands in several zones goes on in the others.
      const alone = [...ends.entries()].flatMap(([element, all]) =>
        all.every((end) => end.fact === 'interface' && own.has(end.segment ?? '')) ? [element] : [],
      )
      return { id: zone, label: `Zone ${zone}`, down: [...own, ...alone] }
    })
}

const fails = ({ kind }: Element) => behaviours[kind as Kind]?.fails

function drillOf(design: Design, element: Element): readonly Drill[] {
  const what = fails(element)
  if (!what) return []
  const carried = aroundOf(design)
    .referrers(element.id)
    .filter((one) => what === 'line' && fails(one) === 'line')
  return [{ id: element.id, label: element.name, down: [element.id, ...carried.map(({ id }) => id)] }]
}

/** Asks every promise as if something had failed, one failure after the other. */
export function* drillAll(design: Design, drills: readonly Drill[]): Generator<Progress, readonly Drilled[]> {
  const first = keep(design)
  const was = new Map(first.map((one) => [one.promise.id, one.kept]))
  const results: Drilled[] = []
  for (const drill of drills) {
    const after = keep(design, new Set(drill.down))
    results.push({
      drill,
      breaks: after.filter(({ kept, promise }) => kept === false && was.get(promise.id) !== false),
      unsure: after.filter(({ kept, promise }) => kept === 'unknown' && was.get(promise.id) === true),
      before: first.filter(({ kept }) => kept === false),
    })
    yield { done: results.length, of: drills.length }
  }
  return results
}

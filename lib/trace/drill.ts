import type { Design, Element, Id } from '@/lib/design/element'
import { applyPatch, remove } from '@/lib/design/patch'
import type { Kind } from '@/lib/elements'
import { aroundOf } from '@/lib/elements/around'
import { behaviours } from '@/lib/elements/behaviours'
import type { Progress } from './progress'
import type { Kept } from './promise'
import { keep } from './promise'
import type { Facts } from './world'
import { factsOf } from './world'

/** Something that can fail: `down` is out of order then, `gone` is not there at all. */
export type Drill = {
  readonly id: string
  readonly label: string
  readonly down: readonly Id[]
  readonly gone: readonly Id[]
}

/** Promises that a failure breaks, those that nobody can tell then, and those that were broken before it. */
export type Drilled = {
  readonly drill: Drill
  readonly breaks: readonly Kept[]
  readonly unsure: readonly Kept[]
  readonly before: readonly Kept[]
}

/** What can fail in a design: a zone with all that stands in it, a gateway, a line. */
export function drillsOf(design: Design): readonly Drill[] {
  return [
    ...zonesOf(factsOf(design)),
    ...Object.values(design.elements).flatMap((element) => drillOf(design, element)),
  ]
}

function zonesOf({ segments, ends }: Facts): readonly Drill[] {
  const zones = Map.groupBy(
    [...segments.values()].filter((segment) => segment.zone !== undefined),
    (segment) => segment.zone!,
  )
  return [...zones]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([zone, inside]) => {
      const own = new Set(inside.map((segment) => segment.element))
      // What stands in several zones goes on in the others.
      const alone = [...ends].flatMap(([element, all]) =>
        all.every((end) => end.fact === 'interface' && end.segment !== undefined && own.has(end.segment))
          ? [element]
          : [],
      )
      return { id: zone, label: `Zone ${zone}`, down: [...own, ...alone], gone: [] }
    })
}

const failsOf = (element: Element) => behaviours[element.kind as Kind]?.fails

function drillOf(design: Design, element: Element): readonly Drill[] {
  const fails = failsOf(element)
  if (!fails) return []
  const about = { id: element.id, label: element.name }
  if (fails === 'gateway') return [{ ...about, down: [element.id], gone: [] }]
  const carried = aroundOf(design)
    .referrers(element.id)
    .filter((one) => failsOf(one) === 'line')
  return [{ ...about, down: [], gone: [element.id, ...carried.map(({ id }) => id)] }]
}

/** Asks every promise as if something had failed, one failure after the other. */
export function* drillAll(design: Design, drills: readonly Drill[]): Generator<Progress, readonly Drilled[]> {
  const before = keep(design)
  const broken = before.filter((one) => one.kept === false)
  const was = new Map(before.map((one) => [one.promise.id, one.kept]))
  const results: Drilled[] = []
  for (const drill of drills) {
    const left = applyPatch(design, remove(...drill.gone.flatMap((id) => design.elements[id] ?? [])))
    const after = keep(left, drill.down.length > 0 ? new Set(drill.down) : undefined)
    // What fails itself can keep no promise.
    const asked = after.filter(({ promise }) => !namesAny(promise, drill.gone))
    results.push({
      drill,
      breaks: asked.filter((one) => one.kept === false && was.get(one.promise.id) !== false),
      unsure: asked.filter((one) => one.kept === 'unknown' && was.get(one.promise.id) === true),
      before: broken,
    })
    yield { done: results.length, of: drills.length }
  }
  return results
}

const namesAny = ({ props }: Element, gone: readonly Id[]): boolean =>
  [props.from, props.to].some((id) => gone.includes(id as Id))

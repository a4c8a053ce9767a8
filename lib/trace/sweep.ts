import type { End } from '@/lib/net/end'
import type { Cell } from './cell'
import { EMPTY_CELL, keyOfCell } from './cell'
import { classesOf } from './classes'
import { ask, bridgesOf, cellsOf } from './pairs'
import type { Meeting } from './publicly'
import { NO_MEETING, inward, keyOfMeeting, outward } from './publicly'
import type { Progress } from './progress'
import type { Walk } from './trip'

/**
 * Every end asks every other. Plain values, so that it can be sent to a page. Ends that nothing tells apart share a
 * class: `at` has a number of `cells` for each pair of classes, row by row.
 */
export type Sweep = {
  readonly classOf: readonly number[]
  readonly classes: number
  readonly at: Int32Array
  readonly cells: readonly Cell[]
  /** Pairs that differ from their classes, by number of the one * count of ends + number of the other. */
  readonly apart: ReadonlyMap<number, number>
  /** How each end meets the internet, going out and being asked: numbers of `meetings`. */
  readonly out: readonly number[]
  readonly into: readonly number[]
  readonly meetings: readonly Meeting[]
}

/** Values by number, equal ones once; the first is number 0. */
function store<T>(first: T, keyOf: (value: T) => string) {
  const list: T[] = [first]
  const numbers = new Map<string, number>([[keyOf(first), 0]])
  const add = (value: T): number => {
    if (value === first) return 0
    const key = keyOf(value)
    const hit = numbers.get(key) ?? list.push(value) - 1
    numbers.set(key, hit)
    return hit
  }
  return { list, add }
}

/** Walks all pairs of classes once; with `starts`, from the classes of these ends only. Between two steps of the generator it can be left. */
export function* sweep(
  walk: Walk,
  ends: readonly End[],
  starts?: ReadonlySet<number>,
): Generator<Progress, Sweep> {
  const bare: Walk = { ...walk, shallow: true }
  const classes = classesOf(bare.facts, ends, walk.down)
  const bridged = bridgesOf(bare)
  const { list: cells, add } = store(EMPTY_CELL, keyOfCell)
  const at = new Int32Array(classes.length ** 2)
  const apart = new Map<number, number>()
  const of = classes.length + 1
  for (const [row, a] of classes.entries()) {
    if (starts && !a.members.some((one) => starts.has(one))) continue
    for (const [column, b] of classes.entries()) {
      const to = row === column ? b.ends[1] : b.ends[0]
      if (!to || !bridged(a.ends[0], to)) continue
      const found = cellsOf(bare, ask(bare, a.ends[0], to), a, b)
      if (typeof found !== 'function') at[row * classes.length + column] = add(found)
      else
        for (const i of a.members)
          for (const j of b.members)
            if (i !== j) apart.set(i * ends.length + j, add(found(ends[i]!, ends[j]!)))
    }
    yield { done: row + 1, of }
  }
  const classOf: number[] = []
  for (const [number, { members }] of classes.entries()) for (const one of members) classOf[one] = number
  const meetings = yield* meetAll(bare, ends, classOf, { done: classes.length, of })
  return { classOf, classes: classes.length, at, cells, apart, ...meetings }
}

/** How every end meets the internet: asked once for those of a class whose public addresses are alike. */
function* meetAll(walk: Walk, ends: readonly End[], classOf: readonly number[], progress: Progress) {
  const { list: meetings, add } = store(NO_MEETING, keyOfMeeting)
  const known = new Map<string, readonly [out: number, into: number]>()
  const out: number[] = []
  const into: number[] = []
  for (const [at, end] of ends.entries()) {
    const key = `${classOf[at]} ${publicText(end)}`
    const hit = known.get(key) ?? [add(outward(walk, end)), add(inward(walk, end))]
    known.set(key, hit)
    out.push(hit[0])
    into.push(hit[1])
    if (at % 64 === 63) yield progress
  }
  return { out, into, meetings }
}

const publicText = (end: End): string =>
  end.fact === 'interface'
    ? (end.publics ?? []).map(({ publicly, fixed }) => `${publicly.join()} ${fixed}`).join(';')
    : end.id

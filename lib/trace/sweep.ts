import type { End } from '@/lib/net/fact'
import type { Cell } from './cell'
import { EMPTY_CELL, keyOfCell } from './cell'
import { classesOf } from './classes'
import { ask, bridgesOf, cellsOf } from './pairs'
import type { Meeting } from './publicly'
import { inward, outward } from './publicly'
import type { Walk } from './trip'

/** How far a long walk has come. */
export type Progress = { readonly done: number; readonly of: number }

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
  /** How each end meets the internet, going out and being asked. */
  readonly out: readonly Meeting[]
  readonly into: readonly Meeting[]
}

/** Numbers of cells, each kept once. */
function cellStore() {
  const cells: Cell[] = [EMPTY_CELL]
  const numbers = new Map<string, number>([[keyOfCell(EMPTY_CELL), 0]])
  const add = (cell: Cell): number => {
    if (cell === EMPTY_CELL) return 0
    const key = keyOfCell(cell)
    const hit = numbers.get(key)
    if (hit !== undefined) return hit
    numbers.set(key, cells.length)
    return cells.push(cell) - 1
  }
  return { cells, add }
}

/** Walks all pairs of classes once. Between two steps of the generator it can be left. */
export function* sweep(walk: Walk, ends: readonly End[]): Generator<Progress, Sweep> {
  const bare: Walk = { ...walk, facts: { ...walk.facts, servers: new Map() } }
  const classes = classesOf(bare.facts, ends, walk.down)
  const bridged = bridgesOf(bare)
  const { cells, add } = cellStore()
  const at = new Int32Array(classes.length ** 2)
  const apart = new Map<number, number>()
  const of = classes.length + 1
  for (const [row, a] of classes.entries()) {
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
  const known = new Map<string, { readonly out: Meeting; readonly into: Meeting }>()
  const all: { readonly out: Meeting; readonly into: Meeting }[] = []
  for (const [at, end] of ends.entries()) {
    const key = `${classOf[at]} ${publicText(end)}`
    const hit = known.get(key) ?? { out: outward(walk, end), into: inward(walk, end) }
    known.set(key, hit)
    all.push(hit)
    if (at % 64 === 63) yield progress
  }
  return { out: all.map((one) => one.out), into: all.map((one) => one.into) }
}

const publicText = (end: End): string =>
  end.fact === 'interface'
    ? (end.publics ?? []).map(({ publicly, fixed }) => `${publicly.join()} ${fixed}`).join(';')
    : end.id


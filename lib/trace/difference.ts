import type { Design, Id } from '@/lib/design/element'
import type { Cell } from './cell'
import { EMPTY_CELL, openOf } from './cell'
import type { Matrix, MatrixBy } from './matrix'
import { cellOf, matrixOf, netOf } from './matrix'
import type { Openings } from './opening'
import { joinOpenings, withoutOpenings } from './opening'
import type { Progress } from './progress'

/** One pair whose flows differ, by the ids of the second design where it has them. `null` is the internet. */
export type Change = {
  readonly from: Id | null
  readonly to: Id | null
  readonly opened: Openings
  readonly closed: Openings
  /** Nobody knows any more, or not yet, whether these pass. */
  readonly unsure: Openings
}

/**
 * Two designs compared by effect: which flows became possible or impossible, between the same elements and with the internet.
 * `same` gives what an element of the first is called in the second; undefined when it is not there.
 */
export function* flowChanges(
  [before, after]: readonly [Design, Design],
  by: MatrixBy,
  same: (id: Id) => Id | undefined,
): Generator<Progress, readonly Change[]> {
  const old = yield* matrixOf(before, { by })
  const fresh = yield* matrixOf(after, { by })
  return yield* compare(old, fresh, same)
}

/** A row of both matrices, or of one of them. */
type Pair = { readonly element: Id; readonly old?: number; readonly fresh?: number }

function* compare(
  old: Matrix,
  fresh: Matrix,
  same: (id: Id) => Id | undefined,
): Generator<Progress, readonly Change[]> {
  const changes: Change[] = []
  const pairs = pairUp(old, fresh, same)
  for (const [done, from] of pairs.entries()) {
    for (const to of pairs) {
      const change = changeOf(cellIn(old, from.old, to.old), cellIn(fresh, from.fresh, to.fresh))
      if (change) changes.push({ from: from.element, to: to.element, ...change })
    }
    const into = changeOf(netIn(old, from.old).into, netIn(fresh, from.fresh).into)
    const out = changeOf(netIn(old, from.old).out, netIn(fresh, from.fresh).out)
    if (into) changes.push({ from: null, to: from.element, ...into })
    if (out) changes.push({ from: from.element, to: null, ...out })
    yield { done: done + 1, of: pairs.length }
  }
  return changes
}

/** Rows of the same element, the first of its ends with the first. */
function pairUp(old: Matrix, fresh: Matrix, same: (id: Id) => Id | undefined): readonly Pair[] {
  const left = new Map<Id, number[]>()
  for (const [at, { element }] of fresh.rows.entries()) left.set(element, [...(left.get(element) ?? []), at])
  const known = old.rows.map(({ element }, at): Pair => {
    const found = same(element)
    const twin = found === undefined ? undefined : left.get(found)?.shift()
    return twin === undefined ? { element, old: at } : { element: found!, old: at, fresh: twin }
  })
  const added = [...left].flatMap(([element, rows]) => rows.map((row): Pair => ({ element, fresh: row })))
  return [...known, ...added]
}

const cellIn = (matrix: Matrix, row: number | undefined, column: number | undefined): Cell =>
  row === undefined || column === undefined || row === column ? EMPTY_CELL : cellOf(matrix, row, column)

const NOTHING = { into: EMPTY_CELL, out: EMPTY_CELL }
const netIn = (matrix: Matrix, row: number | undefined) => (row === undefined ? NOTHING : netOf(matrix, row))

function changeOf(was: Cell, is: Cell): Omit<Change, 'from' | 'to'> | undefined {
  if (was === is) return undefined
  const [open, opens] = [openOf(was), openOf(is)]
  const unsure = joinOpenings([
    ...withoutOpenings(is.unknown, was.unknown),
    ...withoutOpenings(was.unknown, is.unknown),
  ])
  const clear = (all: Openings) => withoutOpenings(all, unsure)
  const change = {
    opened: clear(withoutOpenings(opens, open)),
    closed: clear(withoutOpenings(open, opens)),
    unsure,
  }
  return Object.values(change).some((all) => all.length > 0) ? change : undefined
}

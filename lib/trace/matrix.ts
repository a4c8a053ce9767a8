import type { Design, Id } from '@/lib/design/element'
import type { End } from '@/lib/net/end'
import type { Cell } from './cell'
import { EMPTY_CELL, settled, uniteCells } from './cell'
import { walkIn } from './context'
import { anyIn } from './ends'
import { joinOpenings } from './opening'
import type { Meeting } from './publicly'
import { meet } from './publicly'
import type { Progress } from './progress'
import type { Sweep } from './sweep'
import { sweep } from './sweep'
import type { Facts } from './lookup'

/** Rows and columns: every interface and data centre; every subnet, any address in it (routes and ACLs alone); every security group. */
export type MatrixBy = 'interface' | 'subnet' | 'group'

export type MatrixAsk = { readonly by: MatrixBy; readonly down?: ReadonlySet<Id> }

/** A row, and the column of the same number: an element with its ends. */
export type Row = {
  readonly element: Id
  /** The end, where the element has several. */
  readonly end?: string
  readonly ends: readonly number[]
}

/** Who reaches whom with what. Plain values: a worker can send it. */
export type Matrix = { readonly by: MatrixBy; readonly rows: readonly Row[]; readonly sweep: Sweep }

/**
 * Asks for all pairs. Layers 3 and 4 only: at a balancer it ends.
 * Shape: a generator that yields its progress; leave it to cancel.
 */
export function* matrixOf(design: Design, { by, down }: MatrixAsk): Generator<Progress, Matrix> {
  const walk = walkIn(design, down)
  const ends =
    by === 'subnet' ? [...walk.facts.segments.values()].map((one) => anyIn(one)) : endsOf(walk.facts)
  const rows = by === 'group' ? groupRows(walk.facts, ends) : endRows(ends)
  return { by, rows, sweep: yield* sweep(walk, ends) }
}

/** All ends that a question may start at. */
export function endsOf({ ends }: Facts): readonly End[] {
  const unique = new Map<string, End>()
  for (const end of [...ends.values()].flat()) if (end.fact !== 'service') unique.set(end.id, end)
  return [...unique.values()]
}

function endRows(ends: readonly End[]): readonly Row[] {
  const counts = new Map<Id, number>()
  for (const { element } of ends) counts.set(element, (counts.get(element) ?? 0) + 1)
  return ends.map(({ element, id }, at) => ({
    element,
    ...(counts.get(element)! > 1 && { end: id }),
    ends: [at],
  }))
}

const groupRows = ({ filters }: Facts, ends: readonly End[]): readonly Row[] =>
  [...filters.values()].flatMap(({ stateful, element }) => {
    const has = (end: End) => end.fact === 'interface' && end.groups?.includes(element) === true
    const members = ends.flatMap((end, at) => (has(end) ? [at] : []))
    return stateful && members.length > 0 ? [{ element, ends: members }] : []
  })

/** What passes from a row to a column. The same pair of ends asks itself nothing. */
export function cellOf({ rows, sweep }: Matrix, row: number, column: number): Cell {
  const found = new Set<Cell>()
  for (const a of rows[row]!.ends)
    for (const b of rows[column]!.ends) if (a !== b) found.add(between(sweep, a, b))
  return found.size === 0 ? EMPTY_CELL : uniteCells([...found])
}

/** How a row meets the internet: what comes in, and what goes out. */
export function netOf({ rows, sweep }: Matrix, row: number): { readonly into: Cell; readonly out: Cell } {
  const { meetings, into, out } = sweep
  const all = (numbers: readonly number[]) =>
    uniteCells(
      [...new Set(rows[row]!.ends.map((end) => numbers[end]!))].map((number) => meetings[number]!.cell),
    )
  return { into: all(into), out: all(out) }
}

const memos = new WeakMap<Sweep, Map<number, Cell>>()

/** What passes between two ends: at their own addresses, and over the internet. */
export function between(sweep: Sweep, from: number, to: number): Cell {
  const { classOf, classes, at, apart, cells, out, into, meetings } = sweep
  const number = apart.get(from * classOf.length + to) ?? at[classOf[from]! * classes + classOf[to]!]!
  const own = cells[number]!
  const [leaves, enters] = [out[from]!, into[to]!]
  if (leaves === 0 || enters === 0) return own
  const memo = memos.get(sweep) ?? new Map<number, Cell>()
  memos.set(sweep, memo)
  const key = (number * meetings.length + leaves) * meetings.length + enters
  const hit = memo.get(key) ?? withMeeting(own, meetings[leaves]!, meetings[enters]!)
  memo.set(key, hit)
  return hit
}

function withMeeting(own: Cell, leaves: Meeting, enters: Meeting): Cell {
  const { passed, unknown } = meet(leaves, enters)
  return passed.length === 0 && unknown.length === 0
    ? own
    : settled({ ...own, publicly: passed, unknown: joinOpenings([...own.unknown, ...unknown]) })
}

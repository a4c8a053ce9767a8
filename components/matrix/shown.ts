import type { Id } from '@/lib/design/element'
import type { Ranges } from '@/lib/net/ranges'
import type { Matrix } from '@/lib/trace/matrix'
import { cellOf } from '@/lib/trace/matrix'
import { faceOf } from './face'

export type Filter = {
  readonly from: string
  readonly to: string
  readonly ports: Ranges | undefined
  /** Rows and columns without anything are left out. */
  readonly dense: boolean
}

/** Which rows and columns of a matrix are shown, by number. */
export type Shown = { readonly rows: readonly number[]; readonly columns: readonly number[] }

/** More pairs than a person waits for are not looked through for empty rows. */
const MOST_LOOKED = 1_000_000

/** The rows and columns that pass a filter. */
export function shownIn(matrix: Matrix, { from, to, ports, dense }: Filter, name: (id: Id) => string): Shown {
  const all = matrix.rows.map((_, at) => at)
  const has = (text: string) => (at: number) =>
    name(matrix.rows[at]!.element).toLowerCase().includes(text.trim().toLowerCase())
  const [rows, columns] = [all.filter(has(from)), all.filter(has(to))]
  if (!dense || rows.length * columns.length > MOST_LOOKED) return { rows, columns }
  const filled = (row: number, column: number) =>
    row !== column && faceOf(cellOf(matrix, row, column), ports) !== undefined
  return {
    rows: rows.filter((row) => columns.some((column) => filled(row, column))),
    columns: columns.filter((column) => rows.some((row) => filled(row, column))),
  }
}

import type { Id } from '@/lib/design/element'
import type { Cell } from './cell'
import type { Matrix } from './matrix'
import { cellOf } from './matrix'
import type { Openings } from './opening'
import { formatOpenings } from './opening'

/** A pair of which something is to be said; names as people know them. */
export type Line = { readonly from: Id; readonly to: Id; readonly cell: Cell }

const isEmpty = ({ passed, publicly, oneWay, unknown }: Cell) =>
  passed.length + publicly.length + oneWay.length + unknown.length === 0

/** Every pair that has something, row by row. */
export function* linesOf(matrix: Matrix): Generator<Line> {
  for (const [i, row] of matrix.rows.entries())
    for (const [j, column] of matrix.rows.entries()) {
      if (i === j) continue
      const cell = cellOf(matrix, i, j)
      if (!isEmpty(cell)) yield { from: row.element, to: column.element, cell }
    }
}

/** A cell as plain values: what passes, and what else is to be said. */
export const cellJson = ({ passed, part, publicly, oneWay, unknown }: Cell) => ({
  passed: passed.map(plain),
  ...(part.length > 0 && { part: part.map(plain) }),
  ...(publicly.length > 0 && { publicly: publicly.map(plain) }),
  ...(oneWay.length > 0 && { oneWay: oneWay.map(plain) }),
  ...(unknown.length > 0 && { unknown: unknown.map(plain) }),
})

const plain = ({ family, protocols, ports }: Openings[number]) => ({ family, protocols, ports })

/** A matrix as plain values: its rows, and every pair that has something. */
export const pairsJson = (matrix: Matrix) => ({
  by: matrix.by,
  rows: matrix.rows.map((row) => row.element),
  pairs: [...linesOf(matrix)].map(({ from, to, cell }) => ({ from, to, ...cellJson(cell) })),
})

/** A cell in words: "tcp 443; over the internet: tcp 80; one way: udp 53". */
export const cellWords = ({ passed, part, publicly, oneWay, unknown }: Cell): string =>
  [
    passed.length > 0 ? `${formatOpenings(passed)}${part.length > 0 ? ' (in part)' : ''}` : '',
    publicly.length > 0 ? `over the internet: ${formatOpenings(publicly)}` : '',
    oneWay.length > 0 ? `one way: ${formatOpenings(oneWay)}` : '',
    unknown.length > 0 ? `not known: ${formatOpenings(unknown)}` : '',
  ]
    .filter(Boolean)
    .join('; ')

const HEADER = ['from', 'to', 'passes', 'in part', 'over the internet', 'one way', 'not known']

/** One line for each pair that has something, for a spreadsheet. */
export function matrixCsv(matrix: Matrix, name: (id: Id) => string): string {
  const lines = [...linesOf(matrix)].map(({ from, to, cell }) => [
    name(from),
    name(to),
    ...[cell.passed, cell.part, cell.publicly, cell.oneWay, cell.unknown].map(formatOpenings),
  ])
  return [HEADER, ...lines].map((line) => line.map(quoted).join(',')).join('\r\n') + '\r\n'
}

/** A value that a spreadsheet would take for a formula is written as text. */
const quoted = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

'use client'

import { memo } from 'react'
import type { Id, Row } from '@/lib/design/element'
import { isExpression } from '@/lib/design/element'
import type { Field, Fields } from '@/lib/elements/field'
import { ComputedRow } from './expression-chip'
import { FieldControl } from './field-control'
import { FieldFindings } from './field-findings'
import { RowButtons } from './row-buttons'

type RowsField = Extract<Field, { type: 'rows' }>

const WIDTH: Readonly<Partial<Record<Field['type'], string>>> = {
  number: 'w-20',
  flag: 'w-16',
  choice: 'w-24',
}

/** Every row with the given fields beside each other. */
export const RowsTable = ({
  element,
  path,
  field,
  columns,
  rows,
}: {
  element: Id
  path: string
  field: RowsField
  columns: Fields
  rows: readonly Row[]
}) => (
  <table className="w-full border-collapse text-left">
    <thead>
      <tr className="text-xs text-ink-faint">
        {Object.entries(columns).map(([key, { type, label, help }]) => (
          <th key={key} scope="col" title={help} className={`pr-1 font-normal ${WIDTH[type] ?? ''}`}>
            {label}
          </th>
        ))}
        <th scope="col">
          <span className="sr-only">Order</span>
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row, index) => (
        <TableRow
          key={index}
          element={element}
          path={path}
          field={field}
          columns={columns}
          row={row}
          index={index}
          count={rows.length}
        />
      ))}
    </tbody>
  </table>
)

const TableRow = memo(function TableRow({
  element,
  path,
  field,
  columns,
  row,
  index,
  count,
}: {
  element: Id
  path: string
  field: RowsField
  columns: Fields
  row: Row
  index: number
  count: number
}) {
  const at = `${path}.${index}`
  return (
    <>
      <tr data-row={index} className="align-top">
        {isExpression(row) ? (
          <td colSpan={Object.keys(columns).length} className="py-0.5 pr-1">
            <ComputedRow expression={row} />
          </td>
        ) : (
          Object.entries(columns).map(([key, inner]) => (
            <td key={key} className="py-0.5 pr-1">
              <FieldControl
                element={element}
                path={`${at}.${key}`}
                field={inner}
                value={row[key]}
                name={`${inner.label} of ${field.row} ${index + 1}`}
              />
            </td>
          ))
        )}
        <td className="py-1">
          <RowButtons element={element} path={path} field={field} index={index} count={count} />
        </td>
      </tr>
      <tr>
        <td colSpan={Object.keys(columns).length + 1} className="text-xs">
          <FieldFindings element={element} path={at} inside />
        </td>
      </tr>
    </>
  )
})

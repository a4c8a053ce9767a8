'use client'

import type { MouseEvent } from 'react'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { Row } from '@/lib/design/element'
import type { Fields, FieldType } from '@/lib/elements/field'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { focusRow } from './focus-row'
import type { InputProps } from './input'
import { RowCard } from './row-card'
import { RowsTable } from './rows-table'
import { useEdit } from './use-edit'
import { openAfter, rowsIn } from './use-rows'

/** More columns than this do not fit beside the canvas: rows fold to one line each, and a wide table opens on demand. */
const NARROW = 3

/** Inputs that need the whole width. */
const WIDE: ReadonlySet<FieldType> = new Set(['rows', 'list', 'refs', 'document'])

/** Rows as a table, or folded where the table would be too wide. */
export function RowsInput({ element, path, field, value, id }: InputProps<'rows'>) {
  const { apply } = useEdit(element, path, field.label)
  const [open, setOpen] = useState<number>()
  const [wide, setWide] = useState(false)
  const rows = rowsIn(value)
  const usual = usualColumns(field.fields, rows)
  const folds =
    Object.keys(usual).length > NARROW || Object.values(field.fields).some(({ type }) => WIDE.has(type))
  const hasMore = folds || usual !== field.fields
  const add = (event: MouseEvent) => {
    flushSync(() => {
      apply((old, design) => {
        const row = field.fresh?.(rowsIn(old), undefined, design.elements[element]) ?? {}
        return { value: [...rowsIn(old), row as Row] }
      })
      setOpen(rows.length)
    })
    focusRow(event.currentTarget, rows.length, 'input, select, textarea')
  }
  const table = (columns: Fields) => (
    <RowsTable element={element} path={path} field={field} columns={columns} rows={rows} />
  )
  return (
    <div id={id} role="group" aria-label={field.label} data-rows className="flex flex-col gap-1">
      {rows.length > 0 && !folds && table(usual)}
      {rows.length > 0 && folds && (
        <ul className="flex flex-col rounded-md border border-line">
          {rows.map((row, index) => (
            <RowCard
              key={index}
              element={element}
              path={path}
              field={field}
              row={row}
              index={index}
              count={rows.length}
              open={open === index}
              onToggle={setOpen}
              onMove={(to) => setOpen(openAfter(open, index, to))}
            />
          ))}
        </ul>
      )}
      <div className="flex gap-1">
        <Button look="quiet" className="-ml-2" onClick={add}>
          + Add {field.row}
        </Button>
        {hasMore && rows.length > 0 && (
          <Button look="quiet" onClick={() => setWide(true)}>
            Open as table
          </Button>
        )}
      </div>
      {hasMore && (
        <Dialog title={field.label} open={wide} onClose={() => setWide(false)} wide="full">
          <div data-rows>
            {table(field.fields)}
            <Button look="quiet" className="mt-2" onClick={add}>
              + Add {field.row}
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  )
}

/** The columns without those that are seldom given and that no row has. */
function usualColumns(fields: Fields, rows: readonly Row[]): Fields {
  const usual = Object.entries(fields).filter(
    ([key, { rare }]) => !rare || rows.some((row) => row[key] !== undefined),
  )
  return usual.length < Object.keys(fields).length ? Object.fromEntries(usual) : fields
}

'use client'

import { memo } from 'react'
import type { Id, Row } from '@/lib/design/element'
import { isExpression } from '@/lib/design/element'
import type { Field } from '@/lib/elements/field'
import { useEditor } from '../editor/context'
import { useFindingsFor } from '../editor/findings'
import { designIn } from '../editor/store'
import { SeverityIcon } from '../ui/severity-icon'
import { ComputedRow } from './expression-chip'
import { FieldFindings } from './field-findings'
import { FieldList } from './field-list'
import { RowButtons } from './row-buttons'
import { rowWords } from './row-words'

/** One row folded to a line; opened, it is a small form. */
export const RowCard = memo(function RowCard({
  element,
  path,
  field,
  row,
  index,
  count,
  open,
  onToggle,
  onMove,
}: {
  element: Id
  path: string
  field: Extract<Field, { type: 'rows' }>
  row: Row
  index: number
  count: number
  open: boolean
  onToggle: (index: number | undefined) => void
  /** The row went to another place, or away. */
  onMove: (to: number | undefined) => void
}) {
  const at = `${path}.${index}`
  const words = useEditor((editor) => rowWords(designIn(editor), field.fields, row))
  const computed = isExpression(row)
  const worst = useFindingsFor(element).find(
    (finding) => finding.field === at || finding.field?.startsWith(`${at}.`),
  )
  return (
    <li data-row={index} className="border-line not-first:border-t">
      <div className="flex items-center gap-1 pr-1">
        {computed ? (
          <ComputedRow expression={row} />
        ) : (
          <button
            type="button"
            aria-expanded={open}
            aria-label={`${field.row} ${index + 1}: ${words}`}
            onClick={() => onToggle(open ? undefined : index)}
            className="flex min-h-7 min-w-0 flex-1 items-center gap-1.5 px-2 text-left hover:bg-sunken"
          >
            <span aria-hidden className="w-3 shrink-0 text-ink-faint">
              {open ? '▾' : '▸'}
            </span>
            {worst && <SeverityIcon severity={worst.severity} />}
            <span className={open ? '' : 'truncate'}>{words}</span>
          </button>
        )}
        <RowButtons element={element} path={path} field={field} index={index} count={count} onMove={onMove} />
      </div>
      {open && !computed && (
        <div className="grid grid-cols-2 items-start gap-2 border-t border-line bg-canvas p-2">
          <FieldList compact element={element} path={`${at}.`} fields={field.fields} values={row} />
          <div className="col-span-2 text-xs empty:hidden">
            <FieldFindings element={element} path={at} />
          </div>
        </div>
      )}
    </li>
  )
})

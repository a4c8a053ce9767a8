'use client'

import { useState } from 'react'
import type { Id } from '@/lib/design/element'
import type { Fields } from '@/lib/elements/field'
import { useFindingsFor } from '../editor/findings'
import { Glyph } from '../ui/glyph'
import { FieldRow } from './field-row'
import { usualFields } from './usual-fields'

/**
 * The fields of an element, or of a row with `path`: those that matter at once, the rest behind a button. What was shown
 * stays where it is until the form is left, so that nothing moves under the hand.
 */
export function FieldList({
  element,
  path = '',
  fields,
  values,
  compact = false,
}: {
  element: Id
  path?: string
  fields: Fields
  values: Readonly<Record<string, unknown>>
  compact?: boolean
}) {
  const [open, setOpen] = useState(false)
  const found = useFindingsFor(element).flatMap(({ field }) =>
    field?.startsWith(path) ? [field.slice(path.length).split('.')[0]!] : [],
  )
  const usual = usualFields(fields, values, new Set(found))
  const [shown, setShown] = useState(usual)
  if (!open && [...usual].some((key) => !shown.has(key))) setShown(new Set([...shown, ...usual]))
  const more = Object.keys(fields).filter((key) => !shown.has(key))
  const row = (key: string) => (
    <FieldRow
      key={key}
      compact={compact}
      element={element}
      path={`${path}${key}`}
      field={fields[key]!}
      value={values[key]}
    />
  )
  return (
    <>
      {Object.keys(fields)
        .filter((key) => shown.has(key))
        .map(row)}
      {more.length > 0 && (
        <button
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className={`-ml-1 flex h-7 items-center gap-1 rounded-md px-1 text-left text-xs font-medium text-ink-soft hover:bg-sunken ${compact ? 'col-span-2' : ''}`}
        >
          <Glyph name={open ? 'down' : 'right'} size={12} />
          {open ? 'Fewer fields' : `More fields (${more.length})`}
        </button>
      )}
      {open && more.map(row)}
    </>
  )
}

'use client'

import type { MouseEvent } from 'react'
import { flushSync } from 'react-dom'
import type { Id } from '@/lib/design/element'
import type { Field } from '@/lib/elements/field'
import { IconButton } from '../ui/icon-button'
import { focusRow } from './focus-row'
import { useRows } from './use-rows'

/** Up, down and away, for one row. */
export function RowButtons({
  element,
  path,
  field,
  index,
  count,
  onMove,
}: {
  element: Id
  path: string
  field: Extract<Field, { type: 'rows' }>
  index: number
  count: number
  /** Told where the row goes; nowhere when it is taken out. */
  onMove?: (to: number | undefined) => void
}) {
  const { move, remove } = useRows(element, path, field.label)
  const name = `${field.row} ${index + 1}`
  const go = (event: MouseEvent, by: 1 | -1) => {
    flushSync(() => {
      move(index, by)
      onMove?.(index + by)
    })
    focusRow(event.currentTarget, index + by, `[data-by="${by}"]`, '[data-by]')
  }
  return (
    <span className="flex">
      {count > 1 && (
        <>
          <IconButton
            small
            glyph="up"
            label={`Move ${name} up`}
            disabled={index === 0}
            data-by={-1}
            onClick={(event) => go(event, -1)}
          />
          <IconButton
            small
            glyph="down"
            label={`Move ${name} down`}
            disabled={index === count - 1}
            data-by={1}
            onClick={(event) => go(event, 1)}
          />
        </>
      )}
      <IconButton
        small
        glyph="close"
        label={`Remove ${name}`}
        onClick={() => {
          remove(index)
          onMove?.(undefined)
        }}
      />
    </span>
  )
}

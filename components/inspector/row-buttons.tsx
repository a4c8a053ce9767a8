'use client'

import type { Id } from '@/lib/design/element'
import type { Field } from '@/lib/elements/field'
import { IconButton } from '../ui/icon-button'
import { useRows } from './use-rows'

/** Up, down and away, for one row. */
export function RowButtons({
  element,
  path,
  field,
  index,
  count,
}: {
  element: Id
  path: string
  field: Extract<Field, { type: 'rows' }>
  index: number
  count: number
}) {
  const { move, remove } = useRows(element, path, field.label)
  const name = `${field.row} ${index + 1}`
  return (
    <span className="flex">
      {count > 1 && (
        <>
          <IconButton
            small
            glyph="up"
            label={`Move ${name} up`}
            disabled={index === 0}
            onClick={() => move(index, -1)}
          />
          <IconButton
            small
            glyph="down"
            label={`Move ${name} down`}
            disabled={index === count - 1}
            onClick={() => move(index, 1)}
          />
        </>
      )}
      <IconButton small glyph="close" label={`Remove ${name}`} onClick={() => remove(index)} />
    </span>
  )
}

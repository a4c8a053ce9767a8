'use client'

import { flushSync } from 'react-dom'
import { Button } from '../ui/button'
import { IconButton } from '../ui/icon-button'
import { FieldControl } from './field-control'
import { focusRow } from './focus-row'
import type { InputProps } from './input'
import { useEdit } from './use-edit'

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const orNothing = (list: readonly unknown[]) => (list.length > 0 ? list : undefined)

/** Several values of one sort, each with the input of its own type. */
export function ListInput({ element, path, field, value, id }: InputProps<'list'>) {
  const { apply } = useEdit(element, path, field.label)
  const list = listIn(value)
  return (
    <div data-rows className="flex flex-col gap-1" id={id} role="group" aria-label={field.label}>
      {list.map((entry, index) => (
        <div key={index} data-row={index} className="flex items-start gap-1">
          <FieldControl
            element={element}
            path={`${path}.${index}`}
            field={field.of}
            value={entry}
            name={`${field.of.label} ${index + 1}`}
          />
          <IconButton
            small
            glyph="close"
            label={`Remove ${field.of.label} ${index + 1}`}
            onClick={() =>
              apply((old) => ({ value: orNothing(listIn(old).filter((_, at) => at !== index)) }))
            }
          />
        </div>
      ))}
      <div>
        <Button
          look="quiet"
          className="-ml-2"
          onClick={(event) => {
            flushSync(() => apply((old) => ({ value: [...listIn(old), ''] })))
            focusRow(event.currentTarget, list.length, 'input, select, textarea')
          }}
        >
          + Add {field.of.label}
        </Button>
      </div>
    </div>
  )
}

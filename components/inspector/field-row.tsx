'use client'

import { memo, useId } from 'react'
import { formProblem } from '@/lib/elements/field'
import { FieldControl } from './field-control'
import type { Place } from './field-control'
import { FieldFindings } from './field-findings'
import { rangeSize } from './range-size'

/** One field of the form: its label, its input, what is wrong with it, how much it holds, and what it is for. */
export const FieldRow = memo(function FieldRow(place: Place) {
  const id = useId()
  const { field, value, path, element } = place
  const problem = formProblem(field, value)
  const size = rangeSize(field, value)
  const isGroup = field.type === 'rows' || field.type === 'list'
  const label = (
    <>
      {field.label}
      {field.unit && <span className="font-normal text-ink-faint"> ({field.unit})</span>}
      {field.required && field.fallback === undefined && (
        <span className="text-error" title="Required">
          {' *'}
        </span>
      )}
    </>
  )
  return (
    <div className="flex flex-col gap-0.5" data-field={path}>
      {isGroup ? (
        <h3 className="text-xs font-medium text-ink-soft">{label}</h3>
      ) : (
        <label htmlFor={id} className="text-xs font-medium text-ink-soft">
          {label}
        </label>
      )}
      <FieldControl {...place} id={id} describedBy={`${id}-about`} />
      <div id={`${id}-about`} className="flex flex-col gap-0.5 text-xs">
        {problem && <p className="text-error">{problem}</p>}
        {size && <p className="text-ink-soft tabular-nums">{size}</p>}
        <FieldFindings element={element} path={path} />
        <p className="text-ink-faint">{field.help}</p>
      </div>
    </div>
  )
})

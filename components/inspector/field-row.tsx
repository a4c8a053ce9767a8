'use client'

import { memo, useId } from 'react'
import type { FieldType } from '@/lib/elements/field'
import { formProblem } from '@/lib/elements/field'
import { FieldControl } from './field-control'
import type { Place } from './input'
import { FieldFindings } from './field-findings'
import { rangeSize } from './range-size'

const NARROW = new Set<FieldType>(['number', 'choice', 'flag'])

/** One field of the form: its label, its input, what is wrong with it, how much it holds, and what it is for. */
export const FieldRow = memo(function FieldRow({
  compact = false,
  ...place
}: Place & {
  /** What it is for is a tooltip, and spoken, instead of a line of its own. */
  compact?: boolean
}) {
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
    <div
      className={`relative flex flex-col gap-0.5 ${compact && !NARROW.has(field.type) ? 'col-span-2' : ''}`}
      data-field={path}
    >
      {isGroup ? (
        <h2 className="text-xs font-medium text-ink-soft">{label}</h2>
      ) : (
        <label
          htmlFor={id}
          title={compact ? field.help : undefined}
          className="text-xs font-medium text-ink-soft"
        >
          {label}
        </label>
      )}
      <FieldControl {...place} id={id} describedBy={`${id}-about`} />
      <div id={`${id}-about`} className="flex flex-col gap-0.5 text-xs">
        {problem && <p className="text-error">{problem}</p>}
        {size && <p className="text-ink-soft tabular-nums">{size}</p>}
        <FieldFindings element={element} path={path} said={problem} />
        <p className={compact ? 'sr-only' : 'text-ink-faint'}>{field.help}</p>
      </div>
    </div>
  )
})

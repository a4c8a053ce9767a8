'use client'

import type { Expression } from '@/lib/design/element'
import { Button } from '../ui/button'
import { IconButton } from '../ui/icon-button'
import type { Place } from './input'
import { asText } from './input'
import { outsideId } from './outside'
import { OutsideChip } from './outside-chip'
import { useEdit } from './use-edit'

/** A value that a template computes: shown as it is written, with what it is known to give. */
export function ExpressionChip({ element, path, field, expression }: Place & { expression: Expression }) {
  const { set } = useEdit(element, path, field.label)
  const outside = outsideId(expression)
  if (outside !== undefined && (field.type === 'ref' || field.type === 'refs'))
    return (
      <div className="flex min-w-0 items-center gap-1">
        <OutsideChip id={outside} />
        <IconButton small glyph="close" label={`Clear ${field.label}`} onClick={() => set(undefined)} />
      </div>
    )
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-1">
      <Written expression={expression} />
      {expression.value !== undefined && (
        <span className="truncate text-xs text-ink-faint">= {asText(expression.value)}</span>
      )}
      <Button look="quiet" className="h-6 px-1.5 text-xs" onClick={() => set(expression.value)}>
        Use a value instead
      </Button>
    </div>
  )
}

/** A row or an entry that a template computes, or that stands outside the design; it is kept as it is. */
export function ComputedRow({ expression }: { expression: Expression }) {
  const outside = outsideId(expression)
  if (outside !== undefined) return <OutsideChip id={outside} />
  return (
    <span className="flex min-h-7 min-w-0 flex-1 items-center px-2" title="Computed by the template">
      <Written expression={expression} />
    </span>
  )
}

export function Written({ expression }: { expression: Expression }) {
  const text = JSON.stringify(expression.expression)
  return (
    <code title={text} className="min-w-0 truncate rounded bg-sunken px-1.5 py-0.5 text-xs text-ink-soft">
      {text}
    </code>
  )
}

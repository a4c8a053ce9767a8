'use client'

import { createElement, use, useId } from 'react'
import { isExpression } from '@/lib/design/element'
import { formProblem } from '@/lib/elements/field'
import { useFindingsFor } from '../editor/findings'
import { ExpressionChip } from './expression-chip'
import type { Place } from './input'
import { Inputs } from './inputs-context'

/** The input of a value alone, for a cell or beside a label: `name` is spoken where no label stands by. */
export function FieldControl({
  id,
  name,
  describedBy,
  ...place
}: Place & { id?: string; name?: string; describedBy?: string }) {
  const made = useId()
  const inputFor = use(Inputs)
  const { element, path, field, value } = place
  const findings = useFindingsFor(element)
  if (isExpression(value)) return <ExpressionChip {...place} expression={value} />
  if (!inputFor) throw new Error('FieldControl stands outside Inputs')
  const invalid =
    formProblem(field, value) !== undefined ||
    findings.some((finding) => finding.field === path && finding.severity === 'error')
  return createElement(inputFor(field.type), {
    ...place,
    id: id ?? made,
    name,
    describedBy,
    invalid,
  })
}

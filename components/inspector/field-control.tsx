'use client'

import { createElement, useId } from 'react'
import type { Id } from '@/lib/design/element'
import { isExpression } from '@/lib/design/element'
import type { Field } from '@/lib/elements/field'
import { formProblem } from '@/lib/elements/field'
import { useFindingsFor } from '../editor/findings'
import { ExpressionChip } from './expression-chip'
import { inputFor } from './inputs'

export type Place = {
  readonly element: Id
  readonly path: string
  readonly field: Field
  readonly value: unknown
}

/** The input of a value alone, for a cell or beside a label: `name` is spoken where no label stands by. */
export function FieldControl({
  id,
  name,
  describedBy,
  ...place
}: Place & { id?: string; name?: string; describedBy?: string }) {
  const made = useId()
  const { element, path, field, value } = place
  const findings = useFindingsFor(element)
  if (isExpression(value)) return <ExpressionChip {...place} expression={value} />
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

import type { Design, Expression, Row } from '@/lib/design/element'
import { isExpression } from '@/lib/design/element'
import type { Field, Fields } from '@/lib/elements/field'
import { asText } from './input'
import { outsideId } from './outside'

/** A row in one line: its values in the order of its fields, references by name. */
export function rowWords(design: Design, fields: Fields, row: Row): string {
  if (isExpression(row)) return 'computed'
  const words = Object.entries(fields).flatMap(([key, field]) => {
    const value = row[key] ?? field.fallback
    return value === undefined ? [] : [wordOf(design, field, value)]
  })
  // A range of one port is one word.
  return words.filter((word, at) => word !== '' && word !== words[at - 1]).join(' · ') || 'empty'
}

const wordsOf = (expression: Expression) =>
  expression.value === undefined ? (outsideId(expression) ?? 'computed') : asText(expression.value)

function wordOf(design: Design, field: Field, value: unknown): string {
  if (isExpression(value)) return wordsOf(value)
  const nameOf = (id: unknown) => design.elements[asText(id)]?.name ?? asText(id)
  if (field.type === 'ref') return nameOf(value)
  if (field.type === 'refs' && Array.isArray(value))
    return value.map((entry) => (isExpression(entry) ? wordsOf(entry) : nameOf(entry))).join(', ')
  if (field.type === 'rows' && Array.isArray(value))
    return value.length === 0 ? '' : `${value.length} × ${field.row}`
  if (field.type === 'list' && Array.isArray(value))
    return value.map((entry) => wordOf(design, field.of, entry)).join(', ')
  if (field.type === 'flag') return value === true ? field.label : ''
  return asText(value)
}

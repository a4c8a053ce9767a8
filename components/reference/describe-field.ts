import { definitionOf } from '@/lib/elements'
import type { Field } from '@/lib/elements/field'

const FAMILY = { 4: 'IPv4 ', 6: 'IPv6 ', any: '' } as const

/** What a field takes, in words. */
export function describeField(field: Field): string {
  switch (field.type) {
    case 'text':
      return field.placeholder ? `text, such as ${field.placeholder}` : 'text'
    case 'number':
      return `whole number${rangeOf(field)}${field.unit ? `, in ${field.unit}` : ''}`
    case 'flag':
      return 'yes or no'
    case 'choice':
      return `${field.open ? 'such as' : 'one of'} ${field.options.slice(0, 8).join(', ')}${field.options.length > 8 ? ', …' : ''}`
    case 'cidr':
      return `${FAMILY[field.family]}CIDR block`
    case 'address':
      return `${FAMILY[field.family]}address`
    case 'zone':
      return 'Availability Zone'
    case 'ref':
      return kindsOf(field.to, 'or')
    case 'refs':
      return `any number of: ${kindsOf(field.to, 'and')}`
    case 'list':
      return `list, each ${describeField(field.of)}`
    case 'rows':
      return `rows, each one ${field.row}`
    case 'document':
      return 'JSON document'
  }
}

const kindsOf = (kinds: readonly string[], word: string) =>
  kinds
    .map((kind) => definitionOf(kind)?.label ?? kind)
    .join(', ')
    .replace(/, ([^,]*)$/, ` ${word} $1`)

function rangeOf({ min, max }: { readonly min?: number; readonly max?: number }): string {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`
  if (min !== undefined) return ` from ${min}`
  return max === undefined ? '' : ` up to ${max}`
}

import type { Field, Fields } from './field'
import { awsName } from './field'
import { valueAt } from './property-path'

type Members = Readonly<Record<string, unknown>>

/**
 * Field values out of an answer that names its members as CloudFormation names its properties.
 * Shape: references stay AWS ids; what is blank, or what AWS assumes anyway, is left out.
 */
export function pick(fields: Fields, answer: object): Members {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, field]) => {
      const path = awsName(key, field)
      const value = path === undefined ? undefined : valueOf(field, valueAt(answer as Members, path))
      return value === undefined || value === '' || value === field.fallback ? [] : [[key, value]]
    }),
  )
}

function valueOf(field: Field, value: unknown): unknown {
  if (value === undefined || value === null || value === '') return undefined
  switch (field.type) {
    case 'number':
      return Number.isFinite(Number(value)) ? Number(value) : undefined
    case 'flag':
      return typeof value === 'boolean' ? value : value === 'true' || (value === 'false' ? false : undefined)
    case 'refs':
      return Array.isArray(value) && value.length > 0 ? value.map(String) : undefined
    case 'list':
      return Array.isArray(value) && value.length > 0
        ? value.map((entry) => valueOf(field.of, entry))
        : undefined
    case 'rows':
      return Array.isArray(value) && value.length > 0
        ? value.map((entry) => pick(field.fields, entry as object))
        : undefined
    case 'document':
      return value
    default:
      return value instanceof Date
        ? value.toISOString()
        : typeof value === 'object'
          ? undefined
          : String(value)
  }
}

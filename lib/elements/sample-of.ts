import type { Row } from '@/lib/design/element'
import type { Field, Fields } from './field'
import { awsNames } from './field'
import { putAt } from './property-path'

/** A value that fits a field, for trying it out; a reference gets the id `to-<field>`. */
export function sampleOf(key: string, field: Field): unknown {
  switch (field.type) {
    case 'text':
      return field.placeholder ?? 'text'
    case 'number':
      return Math.max(1, field.min ?? 1)
    case 'flag':
      return true
    case 'choice':
      return field.options[0]
    case 'cidr':
      return field.family === 6 ? '2001:db8::/56' : '10.0.0.0/16'
    case 'address':
      return field.family === 6 ? '2001:db8::1' : '10.0.0.10'
    case 'zone':
      return 'eu-west-1a'
    case 'ref':
      return `to-${key}`
    case 'refs':
      return [`to-${key}`]
    case 'list':
      return [sampleOf(key, field.of)]
    case 'rows':
      return [samplesOf(field.fields) as Row]
    case 'document':
      return { Version: '2012-10-17' }
  }
}

/** A value for every field. */
export const samplesOf = (fields: Fields): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, sampleOf(key, field)]))

/** The CloudFormation properties that fields are written to, with sample values; a field of several names gives them all. */
export function propertiesOf(fields: Fields): Readonly<Record<string, unknown>> {
  const properties: Record<string, unknown> = {}
  for (const [key, field] of Object.entries(fields))
    for (const { property } of awsNames(key, field))
      putAt(properties, property, field.type === 'rows' ? [propertiesOf(field.fields)] : sampleOf(key, field))
  return properties
}

import type { Expression, Id } from '@/lib/design/element'
import { isRecord } from '@/lib/design/record'
import type { Field, Fields } from '@/lib/elements/field'
import { awsName, awsNames } from '@/lib/elements/field'
import { callOf } from './intrinsic'
import type { Properties } from './template'

/** What a reader of fields may ask. */
export type Reading = {
  readonly region?: string
  /** The element that a value names, with the word by which a field's table knows it: its kind or its type. */
  readonly elementOf: (value: unknown) => { readonly id: Id; readonly variant: string } | undefined
  readonly complain: (problem: string) => void
}

/** Field values out of properties, and the properties that no field stands for. */
export type Read = { readonly props: Readonly<Record<string, unknown>>; readonly left: readonly string[] }

export function readFields(fields: Fields, properties: Properties, reading: Reading): Read {
  const props: Record<string, unknown> = {}
  const left = new Set(Object.keys(properties).filter((name) => !isNothing(properties[name])))
  for (const [key, field] of Object.entries(fields)) {
    const property = awsNames(key, field)
      .map((one) => one.property)
      .find((name) => left.has(name))
    if (property === undefined) continue
    left.delete(property)
    const value = readValue(key, field, property, properties[property], reading)
    if (value === undefined) reading.complain(`${property} could not be read and is left out.`)
    else props[key] = value
  }
  return { props, left: [...left] }
}

const isNothing = (value: unknown) => value === undefined || value === null

/** One value of a field; a function that names no element stays an expression. Undefined when it fits nowhere. */
function readValue(key: string, field: Field, property: string, value: unknown, reading: Reading): unknown {
  if (field.type === 'document') return value
  if (field.type === 'ref') return readRef(key, field, property, value, reading)
  if (callOf(value)) return readZone(field, value, reading) ?? expressionOf(value, field, property)
  switch (field.type) {
    case 'refs':
      return readRefs(property, value, reading)
    case 'rows':
      return readRows(field, property, value, reading)
    case 'list':
      return Array.isArray(value)
        ? value.map((entry) => readValue(key, field.of, property, entry, reading))
        : undefined
    case 'number':
      return typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : is('number', value)
    case 'flag':
      return value === 'true' ? true : value === 'false' ? false : is('boolean', value)
    default:
      return typeof value === 'number' || typeof value === 'boolean' ? String(value) : is('string', value)
  }
}

const is = (type: string, value: unknown) => (typeof value === type ? value : undefined)

const expressionOf = (value: unknown, field: Field, property: string): Expression => ({
  expression: value as Expression['expression'],
  ...(typeof field.aws === 'object' && { property }),
})

function readRef(key: string, field: Field, property: string, value: unknown, reading: Reading): unknown {
  const target = reading.elementOf(value)
  if (target && awsName(key, field, target.variant) === property) return target.id
  if (callOf(value)) return expressionOf(value, field, property)
  // A resource that lives outside the template, by its AWS id; Fn::Sub without variables is the text itself.
  return typeof value === 'string' ? expressionOf({ 'Fn::Sub': value }, field, property) : undefined
}

function readRefs(property: string, value: unknown, { elementOf, complain }: Reading): unknown {
  if (!Array.isArray(value)) return undefined
  const ids = value.flatMap((entry) => elementOf(entry)?.id ?? [])
  if (ids.length < value.length)
    complain(
      `${property} names ${value.length - ids.length} resources outside the template, which are left out.`,
    )
  return ids
}

function readRows(
  field: Extract<Field, { type: 'rows' }>,
  property: string,
  value: unknown,
  reading: Reading,
): unknown {
  if (!Array.isArray(value)) return undefined
  return value.flatMap((entry, index) => {
    const place = `${property}, entry ${index + 1}:`
    if (!isRecord(entry) || callOf(entry)) {
      reading.complain(`${place} is no plain ${field.row} and is left out.`)
      return []
    }
    const read = readFields(field.fields, entry, {
      ...reading,
      complain: (problem) => reading.complain(`${place} ${problem}`),
    })
    for (const name of read.left) reading.complain(`${place} ${name} has no field here and is left out.`)
    return [read.props]
  })
}

function readZone(field: Field, value: unknown, { region }: Reading): string | undefined {
  const [name, argument] = callOf(value)!
  const letter = /^\$\{AWS::Region\}([a-z])$/.exec(String(argument))?.[1]
  return field.type === 'zone' && name === 'Fn::Sub' && letter && region !== undefined
    ? `${region}${letter}`
    : undefined
}

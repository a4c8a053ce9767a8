import type { Expression, Id } from '@/lib/design/element'
import { isExpression } from '@/lib/design/element'
import { isRecord } from '@/lib/design/record'
import type { Field, Fields } from '@/lib/elements/field'
import type { About } from '@/lib/elements/field'
import { awsName, awsNames } from '@/lib/elements/field'
import { valueAt, withoutPath } from '@/lib/elements/property-path'
import { callOf } from './intrinsic'
import type { Properties } from './template'
import { NO_VALUE, UNKNOWN } from './unknown'

/** What a reader of fields may ask. */
export type Reading = {
  readonly region?: string
  /** The element that a value names, with the word by which a field's table knows it: its kind or its type. */
  readonly elementOf: (
    value: unknown,
    asked?: About['attribute'],
  ) => { readonly id: Id; readonly variant: string } | undefined
  /** What a value with functions comes to; UNKNOWN when only the stack knows. */
  readonly resolve?: (value: unknown) => unknown
  readonly complain: (problem: string, property?: string) => void
}

/** The element that a value names, also by a function that comes to one. */
export const elementNamed = (value: unknown, reading: Reading, asked?: About['attribute']) =>
  reading.elementOf(value, asked) ??
  (callOf(value) && reading.resolve ? reading.elementOf(reading.resolve(value), asked) : undefined)

/** Field values out of properties, and the properties that no field stands for. */
export type Read = { readonly props: Readonly<Record<string, unknown>>; readonly left: readonly string[] }

export function readFields(fields: Fields, properties: Properties, reading: Reading): Read {
  const props: Record<string, unknown> = {}
  let left = properties
  for (const [key, field] of Object.entries(fields)) {
    const property = awsNames(key, field)
      .map((one) => one.property)
      .find((name) => !isNothing(valueAt(left, name)))
    if (property === undefined || leavesIt(key, field, property, fields, valueAt(left, property), reading))
      continue
    const value = readValue(key, field, property, valueAt(left, property), reading)
    left = withoutPath(left, property)
    if (value === undefined)
      reading.complain(`${property} is no value that its field takes; it stays as it is.`, property)
    else props[key] = value
  }
  return { props, left: Object.keys(left).filter((name) => !isNothing(left[name])) }
}

/** A reference that finds no element of its kinds leaves the property to a further field of the same name. */
function leavesIt(
  key: string,
  field: Field,
  property: string,
  fields: Fields,
  value: unknown,
  reading: Reading,
) {
  if (field.type !== 'ref') return false
  const keys = Object.keys(fields)
  const shared = keys
    .slice(keys.indexOf(key) + 1)
    .some((other) => awsNames(other, fields[other]!).some((one) => one.property === property))
  if (!shared) return false
  const target = targetOf(field, value, reading)
  const word = target?.variant.includes('::') ? 'other' : target?.variant
  return word === undefined || !field.to.includes(word)
}

const targetOf = (field: Field, value: unknown, { elementOf }: Reading) =>
  elementOf(field.wrap ? field.wrap.in(value) : value, field.attribute)

const isNothing = (value: unknown) => value === undefined || value === null

/** One value of a field; a function that names no element stays an expression. Undefined when it fits nowhere. */
function readValue(key: string, field: Field, property: string, value: unknown, reading: Reading): unknown {
  if (field.type === 'document') return value
  if (field.type === 'ref') return readRef(key, field, property, value, reading)
  if (callOf(value)) return readZone(field, value, reading) ?? readCall(key, field, property, value, reading)
  switch (field.type) {
    case 'refs':
      return readRefs(key, field, property, value, reading)
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

/** A function as an expression, with the value that it comes to by default. */
function readCall(key: string, field: Field, property: string, call: unknown, reading: Reading): Expression {
  const expression = expressionOf(call, field, property)
  if (!reading.resolve) return expression
  const found = reading.resolve(call)
  if (found === UNKNOWN) {
    reading.complain(`${property} is known only when the stack is made (${callOf(call)![0]}).`, property)
    return expression
  }
  // Without a value AWS assumes its own.
  const plain = found === NO_VALUE ? field.fallback : found === '' ? undefined : found
  const { resolve: _resolve, ...literal } = reading
  const value = plain === undefined ? undefined : readValue(key, field, property, plain, literal)
  return value === undefined || isExpression(value) ? expression : { ...expression, value }
}

function readRowCall(field: Rows, property: string, call: unknown, reading: Reading): Expression {
  const expression = expressionOf(call, field, property)
  const found = reading.resolve?.(call)
  if (found === UNKNOWN)
    reading.complain(`${property} has a ${field.row} that is known only when the stack is made.`, property)
  if (!isRecord(found) || callOf(found)) return expression
  return {
    ...expression,
    value: readFields(field.fields, found, { ...reading, complain: () => undefined }).props,
  }
}

type Rows = Extract<Field, { type: 'rows' }>

function readRef(key: string, field: Field, property: string, value: unknown, reading: Reading): unknown {
  const target = targetOf(field, value, reading)
  if (target && awsName(key, field, target.variant) === property) return target.id
  if (callOf(value)) return readCall(key, field, property, value, reading)
  // A resource that lives outside the template, by its AWS id; Fn::Sub without variables is the text itself.
  return typeof value === 'string' ? expressionOf({ 'Fn::Sub': value }, field, property) : undefined
}

/** Ids of elements; what names none of this template stays as it is, an entry that is an expression. */
function readRefs(key: string, field: Field, property: string, value: unknown, reading: Reading): unknown {
  if (!Array.isArray(value)) return undefined
  return value.map((entry: unknown) => {
    const id = targetOf(field, entry, reading)?.id
    if (id !== undefined) return id
    return callOf(entry)
      ? readCall(key, { ...field, type: 'ref', to: [] }, property, entry, reading)
      : { expression: { 'Fn::Sub': String(entry) } }
  })
}

function readRows(field: Rows, property: string, value: unknown, reading: Reading): unknown {
  if (!Array.isArray(value)) return undefined
  return value.flatMap((entry, index) => {
    const place = `${property}, entry ${index + 1}:`
    if (callOf(entry)) return [readRowCall(field, property, entry, reading)]
    if (!isRecord(entry)) {
      reading.complain(`${place} is no plain ${field.row}; it stays as it is.`, property)
      return []
    }
    const read = readFields(field.fields, entry, {
      ...reading,
      complain: (problem) => reading.complain(`${place} ${problem}`, property),
    })
    for (const name of read.left)
      reading.complain(`${place} ${name} has no field here; it stays as it is.`, property)
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

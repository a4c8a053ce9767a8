import type { Row } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import { definitionOf } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import type { Field, Fields } from '@/lib/elements/field'
import { isExpression, known } from '@/lib/design/element'
import { defineRule } from '../define'
import { classic, dualNet, make } from '../example'
import { exist } from '../exist'

export const designFieldRequired = defineRule({
  id: 'design-field-required',
  severity: 'error',
  title: 'Everything that AWS asks for is given',
  why: 'AWS refuses a resource that lacks a required property.',
  source:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html',
  kind: '*',
  *check(element, around) {
    const definition = definitionOf(element.kind)
    if (!definition) return
    const source = definition.docs
    // What exists at AWS lacks nothing that AWS asks for; the reader was not told it.
    for (const [key, field] of exist(element) ? [] : missing(definition.fields, element.props))
      yield {
        field: key,
        source,
        message: `${element.name}: "${field.label}" is missing. ${field.help}`,
        fix: () => {
          const value = definition.fresh?.(around, around.get(element.parent))[key]
          return value === undefined || value === ''
            ? undefined
            : { label: `Use ${wordsOf(value, around)}`, patch: setProps(element, { [key]: value }) }
        },
      }
    for (const [key, field] of shapeOf(definition.fields).rows)
      for (const { path, row, at, label } of gapsIn(field, key, element.props[key]))
        yield {
          field: path,
          source,
          message: `${element.name}: "${label}" of ${row} ${at + 1} is missing. Give it, or remove the ${row}.`,
          fix: () => {
            const rows = known(element.props[key])
            const left = Array.isArray(rows) && rows.filter((_, index) => index !== at)
            // A row within a row is taken out where it stands.
            return left && path.split('.').length === 3
              ? { label: `Remove the ${row}`, patch: setProps(element, { [key]: left }) }
              : undefined
          },
        }
  },
  examples: {
    good: [
      {
        says: 'An IPv6-only subnet needs no IPv4 block.',
        design: () =>
          classic(dualNet, make('subnet', 'six', { in: 'net', ipv6CidrBlock: '2001:db8:0:1::/64' })),
      },
      {
        says: 'Of a VPC of the account only the id is known.',
        design: () => classic({ ...make('vpc', 'far', { in: 'ireland' }), awsId: 'vpc-0123456789abcdef0' }),
      },
    ],
    bad: [
      {
        says: 'An instance has no image.',
        design: () => classic(make('instance', 'server', { in: 'private-a' })),
      },
      {
        says: 'A route has no target.',
        design: () => classic(make('route-table', 'spare', { in: 'net', routes: [{ destination: '::/0' }] })),
      },
      {
        says: 'A row of a file may hold nothing at all.',
        design: () => classic(make('route-table', 'spare', { in: 'net', routes: [null as never] })),
      },
    ],
  },
})

type Shape = Readonly<Record<'required' | 'rows', readonly (readonly [string, Field])[]>>

const shapes = new WeakMap<Fields, Shape>()

/** The fields that may be missing and those that hold rows, found once for each kind. */
function shapeOf(fields: Fields): Shape {
  const hit = shapes.get(fields)
  if (hit) return hit
  const entries = Object.entries(fields)
  const shape: Shape = {
    required: entries.filter(([, field]) => field.required && field.fallback === undefined),
    rows: entries.filter(([, field]) => field.type === 'rows'),
  }
  shapes.set(fields, shape)
  return shape
}

type Gap = {
  readonly path: string
  readonly row: string
  readonly at: number
  readonly label: string
}

/** What the rows of a field lack, and the rows within them. One that is none, as a file may hold, lacks everything. */
function* gapsIn(field: Field, path: string, value: unknown): Iterable<Gap> {
  const rows = known(value)
  if (field.type !== 'rows' || !Array.isArray(rows)) return
  for (const [at, given] of (rows as readonly unknown[]).entries()) {
    if (isExpression(given)) continue
    const row = (typeof given === 'object' && given !== null ? given : {}) as Row
    for (const [inner, { label }] of missing(field.fields, row))
      yield { path: `${path}.${at}.${inner}`, row: field.row, at, label }
    for (const [inner, about] of shapeOf(field.fields).rows)
      yield* gapsIn(about, `${path}.${at}.${inner}`, row[inner])
  }
}

/** A value as a person reads it: an element by its name. */
const wordsOf = (value: unknown, around: Around): string =>
  [value]
    .flat()
    .map((one) => around.get(one as string)?.name ?? String(one))
    .join(', ')

const missing = (fields: Fields, values: Readonly<Record<string, unknown>>): Shape['required'] =>
  shapeOf(fields).required.filter(
    ([key, field]) => (values[key] === undefined || values[key] === '') && !field.unneeded?.(values),
  )

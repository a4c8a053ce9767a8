import type { Expression, Row } from '@/lib/design/element'
import { isExpression, known } from '@/lib/design/element'
import type { DefinitionOf, ElementOf, Kind } from './index'
import { definitionOf } from './index'
import type { Field, Fields, ValueOf } from './field'
import { formProblem } from './field'

type FieldName<K extends Kind> = keyof DefinitionOf<K>['fields'] & string
type FieldValue<K extends Kind, F extends FieldName<K>> = ValueOf<DefinitionOf<K>['fields'][F]>
type Known<R> = { readonly [F in keyof R]?: Exclude<R[F], Expression> }

/** One row of a list field: its place, what is known of it now, and the row as it stands in the design. */
export type Line<R = Row> = Known<R> & { readonly at: number; readonly row: R }

type Lines<V> = readonly Line<V extends readonly (infer R)[] ? R : never>[]

/** Is something given whose value nobody knows before AWS does? */
export const isOpen = (value: unknown): boolean => isExpression(value) && value.value === undefined

/** A value as its field means it: a template may write numbers and flags as text. An entry that nobody knows stays an expression. */
export function valueOf(field: Field | undefined, value: unknown): unknown {
  const found = known(value)
  if (Array.isArray(found) && (field?.type === 'refs' || field?.type === 'list') && found.some(isExpression))
    return found.map((entry: unknown) => (isOpen(entry) ? entry : known(entry)))
  if (typeof found !== 'string' || !field) return found
  if (field.type === 'number' && /^-?\d+$/.test(found)) return Number(found)
  if (field.type === 'flag' && /^(true|false)$/.test(found)) return found === 'true'
  return found
}

const sound = (field: Field | undefined, value: unknown): boolean =>
  value !== '' && field !== undefined && formProblem(field, value) === undefined

/**
 * The value of a field that is known now and of the right form, or what AWS assumes; else undefined.
 * What is of the wrong form is told by one rule, `design-field-form`, and is unknown to all others.
 */
export function read<K extends Kind, F extends FieldName<K>>(
  element: ElementOf<K>,
  name: F,
): FieldValue<K, F> | undefined {
  type Value = FieldValue<K, F> | undefined
  const field: Field | undefined = definitionOf(element.kind)?.fields[name]
  const given = (element.props as Readonly<Record<string, unknown>>)[name]
  if (given === undefined) return field?.fallback as Value
  const value = valueOf(field, given)
  return (sound(field, value) ? value : undefined) as Value
}

const cache = new WeakMap<object, readonly Line[]>()

/**
 * The rows of a list field with what is known of each.
 * Fails: undefined when the list itself is not known.
 */
export function rowsOf<K extends Kind, F extends FieldName<K>>(
  element: ElementOf<K>,
  name: F,
): Lines<FieldValue<K, F>> | undefined {
  const given = known((element.props as Readonly<Record<string, unknown>>)[name])
  if (isOpen((element.props as Readonly<Record<string, unknown>>)[name])) return undefined
  const field: Field | undefined = definitionOf(element.kind)?.fields[name]
  if (!Array.isArray(given) || field?.type !== 'rows') return []
  const hit = cache.get(given) ?? given.map((row: unknown, at) => toLine(field.fields, row, at))
  cache.set(given, hit)
  return hit as unknown as Lines<FieldValue<K, F>>
}

/** A row that is none, as a file may hold, says nothing. */
function toLine(fields: Fields, given: unknown, at: number): Line {
  const row = typeof given === 'object' && given !== null ? (given as Row) : {}
  return { ...readRow(fields, row), at, row }
}

function readRow(fields: Fields, given: Row): Readonly<Record<string, unknown>> {
  // A whole row may be a function of a template.
  if (isOpen(given)) return {}
  const row = known(given as unknown as Expression<Row>)
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, field]) => {
      if (row?.[key] === undefined) return field.fallback === undefined ? [] : [[key, field.fallback]]
      const value = valueOf(field, row[key])
      return sound(field, value) ? [[key, value]] : []
    }),
  )
}

/** The rows as they stand, for a change of one of them. */
export const rawRows = (lines: readonly { readonly row: unknown }[]): readonly Row[] =>
  lines.map((line) => line.row as Row)

/** The same rows without the one at a place. */
export const withoutRow = (lines: readonly { readonly at: number; readonly row: unknown }[], at: number) =>
  rawRows(lines.filter((line) => line.at !== at))

/** The same rows with some values of one of them changed. */
export const withRow = (
  lines: readonly { readonly at: number; readonly row: unknown }[],
  at: number,
  values: Readonly<Record<string, unknown>>,
): readonly Row[] =>
  lines.map((line) => {
    const next = line.at === at ? { ...(line.row as Row), ...values } : (line.row as Row)
    return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)) as Row
  })

import type { Expression, Row } from '@/lib/design/element'
import { isExpression, known } from '@/lib/design/element'
import { definitionOf } from '@/lib/elements'
import type { Field, Fields } from '@/lib/elements/field'
import { awsName } from '@/lib/elements/field'
import { putAt, valueAt } from '@/lib/elements/property-path'
import { parsePrefix } from '@/lib/net/prefix'
import { namesIn } from './intrinsic'
import { isBlank } from './part'
import { refer } from './refer'
import type { Writing } from './scope'
import type { Properties } from './template'

/** The properties, and whether a reference among them could not be written. */
export type Written = { readonly properties: Properties; readonly broken: boolean }

/** Field values as properties; unset ones are left to AWS. `place` goes before a field in problems: "route 2, ". */
export function writeFields(
  fields: Fields,
  values: Readonly<Record<string, unknown>>,
  writing: Writing,
  place = '',
): Written {
  const properties: Record<string, unknown> = {}
  let broken = false
  for (const [key, field] of Object.entries(fields)) {
    if (field.aws === false) continue
    const value = values[key]
    if (isBlank(value)) {
      if (field.required && field.fallback === undefined && !field.unneeded?.(values))
        writing.scope.complain(
          `${writing.subject}: ${place}${field.label} is missing and AWS needs it; fill it in.`,
        )
      continue
    }
    const written = writeValue(field, value, writing, `${place}${field.label}`)
    const property = propertyOf(key, field, value, writing)
    if (written === undefined || property === undefined) {
      if (written !== undefined)
        writing.scope.complain(
          `${writing.subject}: ${place}${field.label} cannot be written as it is; choose another one.`,
        )
      broken = true
    } else if (valueAt(properties, property) === undefined) putAt(properties, property, written)
  }
  return { properties, broken }
}

/** Where the value of a field goes; fields with a table go by the kind referred to or the family of the block. */
function propertyOf(key: string, field: Field, value: unknown, { scope }: Writing): string | undefined {
  if (typeof field.aws !== 'object') return awsName(key, field)
  if (isExpression(value) && value.property !== undefined) return value.property
  const variants = Object.keys(field.aws)
  const is = known(value as Expression)
  if (field.type === 'ref') {
    const target = scope.around.get(is as string)
    const verbatim = target && definitionOf(target.kind)?.verbatim
    return target && awsName(key, field, verbatim ? String(target.props[verbatim.type]) : target.kind)
  }
  const family = typeof is === 'string' ? parsePrefix(is)?.family : undefined
  return awsName(key, field, String(family ?? variants[0]))
}

/** One value as a property takes it; undefined, with a problem told, when a reference cannot be written. */
export function writeValue(field: Field, value: unknown, writing: Writing, place: string): unknown {
  if (isExpression(value)) return outsideText(field, value) ?? writeExpression(value, writing, place)
  switch (field.type) {
    case 'ref':
      return wrapped(field, refer(String(value), writing, place, field))
    case 'refs': {
      const written = (value as readonly unknown[]).flatMap((entry) =>
        isExpression(entry)
          ? [outsideText(field, entry) ?? writeExpression(entry, writing, place)]
          : (wrapped(field, refer(String(entry), writing, place, field)) ?? []),
      )
      return written.length > 0 ? written : undefined
    }
    case 'zone':
      return writeZone(String(value), writing.scope.region)
    case 'list':
      return (value as readonly unknown[]).map((entry) => writeValue(field.of, entry, writing, place))
    case 'rows':
      return (value as readonly Row[]).flatMap((row, index) => {
        if (isExpression(row)) return [writeExpression(row, writing, place)]
        const { properties, broken } = writeFields(field.fields, row, writing, `${field.row} ${index + 1}, `)
        return broken ? [] : [properties]
      })
    default:
      return value
  }
}

/** A reference inside the longer text that it stands in. */
const wrapped = ({ wrap }: Field, reference: unknown): unknown =>
  wrap && reference !== undefined ? wrap.out(reference) : reference

/**
 * A zone of the template's own Region by its letter, so that the template is not tied to the Region.
 * Fn::GetAZs would not do: it lists only zones with a default subnet, so its places are no letters.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getavailabilityzones.html
 */
function writeZone(zone: string, region: string | undefined): unknown {
  const letter = region !== undefined && zone.startsWith(region) ? zone.slice(region.length) : ''
  return /^[a-z]$/.test(letter) ? { 'Fn::Sub': `\${AWS::Region}${letter}` } : zone
}

/** The AWS id of a resource outside every template, which a reference holds as a text without variables. */
function outsideText(field: Field, { expression }: Expression): string | undefined {
  const text = expression['Fn::Sub']
  const plain = typeof text === 'string' && !text.includes('${')
  return plain && (field.type === 'ref' || field.type === 'refs') ? text : undefined
}

function writeExpression({ expression }: Expression, { scope, subject }: Writing, place: string): unknown {
  for (const name of namesIn(expression))
    if (!scope.has(name))
      scope.complain(
        `${subject}: ${place} refers to "${name}", which is not in this template; give it a value.`,
      )
  return expression
}

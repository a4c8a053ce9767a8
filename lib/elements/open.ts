import type { Design, Element, Id, Row } from '@/lib/design/element'
import { isExpression } from '@/lib/design/element'
import type { Opened } from '@/lib/design/file'
import { readDesign } from '@/lib/design/file'
import type { Result } from '@/lib/design/result'
import { done } from '@/lib/design/result'
import type { Field, Fields } from './field'
import { definitionOf, definitions } from './index'
import { referencesOf } from './reference'

const KINDS = new Set<string>(definitions.map((definition) => definition.kind))

/**
 * A design file read back and checked against the kinds: values of another type than their field are left out,
 * references to nothing are kept for the rules to tell; both are listed in `problems`.
 * Fails: one line that names the place and the way out.
 */
export function openDesign(text: string): Result<Opened> {
  const read = readDesign(text, KINDS)
  if (!read.ok) return read
  const problems = [...read.value.problems]
  const changed: Record<Id, Element> = {}
  for (const [id, element] of Object.entries(read.value.design.elements)) {
    const fields = definitionOf(element.kind)?.fields ?? {}
    const props = fitting(fields, element.props, '', (place, field) =>
      problems.push(`${element.name} ("${id}"): ${place} is not ${formOf(field)} and was left out.`),
    )
    if (props !== element.props) changed[id] = { ...element, props }
  }
  const before = read.value.design
  const mended = Object.keys(changed).length > 0
  const design: Design = mended ? { ...before, elements: { ...before.elements, ...changed } } : before
  for (const element of Object.values(design.elements))
    for (const { path, to } of referencesOf(element))
      if (!Object.hasOwn(design.elements, to))
        problems.push(
          `${element.name} ("${element.id}"): "${path}" names "${to}", which is not in the design.`,
        )
  return done({ ...read.value, design, problems })
}

/** The same values without those that code could not bear, such as a number where a list belongs. */
function fitting(
  fields: Fields,
  values: Readonly<Record<string, unknown>>,
  path: string,
  refuse: (place: string, field: Field) => void,
): Readonly<Record<string, unknown>> {
  let fit = values
  const replace = (key: string, value: unknown) => {
    const { [key]: _old, ...rest } = fit
    fit = value === undefined ? rest : { ...fit, [key]: value }
  }
  for (const key of Object.keys(values)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined
    if (!field) continue
    const value = values[key]
    const at = `${path}${key}`
    if (isExpression(value)) {
      if (value.value === undefined || fits(field, value.value)) continue
      refuse(`the known value of "${at}"`, field)
      const { value: _unfit, ...rest } = value
      replace(key, rest)
    } else if (!fits(field, value)) {
      refuse(`"${at}"`, field)
      replace(key, undefined)
    } else if (field.type === 'rows') {
      const rows = value as readonly Row[]
      const kept = rows.map((row, index) =>
        isExpression(row) ? row : fitting(field.fields, row, `${at}.${index}.`, refuse),
      )
      if (kept.some((row, index) => row !== rows[index])) replace(key, kept)
    }
  }
  return fit
}

/** Is a literal of the type that its field takes? */
export function fits(field: Field, value: unknown): boolean {
  switch (field.type) {
    case 'number':
      return typeof value === 'number'
    case 'flag':
      return typeof value === 'boolean'
    case 'document':
      return true
    case 'refs':
      return Array.isArray(value) && value.every((id) => isExpression(id) || typeof id === 'string')
    case 'list':
      return Array.isArray(value) && value.every((entry) => isExpression(entry) || fits(field.of, entry))
    case 'rows':
      return Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null)
    default:
      return typeof value === 'string'
  }
}

function formOf(field: Field): string {
  if (field.type === 'number') return 'a number'
  if (field.type === 'flag') return 'true or false'
  return field.type === 'refs' || field.type === 'list' || field.type === 'rows' ? 'a list' : 'a text'
}

import type { Element, Row } from '@/lib/design/element'
import { isExpression, known } from '@/lib/design/element'
import { definitionOf } from '@/lib/elements'
import type { Around, Satellite } from '@/lib/elements/define'
import type { Field } from '@/lib/elements/field'

type Rows = Extract<Field, { type: 'rows' }>

/** One resource that an element becomes: itself, its attachment to the parent, a field, or a row. */
export type Part =
  | { readonly at: 'self' }
  | { readonly at: 'parent'; readonly satellite: Satellite; readonly parent: Element }
  | {
      readonly at: 'field'
      readonly key: string
      readonly field: Field
      readonly satellite: Satellite
      readonly value: unknown
    }
  | {
      readonly at: 'row'
      readonly key: string
      readonly field: Rows
      readonly satellite: Satellite
      readonly row: Row
      readonly index: number
    }

/** Does an element become a resource at all? Places and notes do not, nor does what is known by its AWS id alone. */
export function isResource(element: Element, around: Around): boolean {
  const definition = definitionOf(element.kind)
  const when = definition?.cfn?.when
  if (when) return known(element.props[when.flag]) === true && when.may(element, around)
  return (
    definition?.cfn !== undefined || (definition?.verbatim !== undefined && outsideId(element) === undefined)
  )
}

/**
 * The AWS id of a resource of which a reading told no more than that: it lives outside every template, and
 * others name it by this id.
 */
export function outsideId(element: Element): string | undefined {
  const { verbatim, cfn, live } = definitionOf(element.kind) ?? {}
  if (verbatim) return isBlank(element.props[verbatim.body]) ? element.awsId : undefined
  // AWS keeps it, but no template makes it: an imported certificate.
  return live && !cfn ? element.awsId : undefined
}

/** Nothing to write: unset, or a list or row without content. */
export const isBlank = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

const isBlankRow = ({ logicalId: _logicalId, ...fields }: Row) => Object.values(fields).every(isBlank)

/**
 * All resources that an element becomes, its own first.
 * `circular` tells of a rows field that it would close a circle when written inline.
 */
export function partsOf(
  element: Element,
  around: Around,
  circular: (element: Element, key: string) => boolean,
): readonly Part[] {
  const parts: Part[] = [{ at: 'self' }]
  const { cfn, fields } = definitionOf(element.kind) ?? {}
  if (!cfn || !fields) return parts
  const parent = around.get(element.parent)
  if (typeof cfn.parent === 'object' && parent && isResource(parent, around))
    parts.push({ at: 'parent', satellite: cfn.parent, parent })
  for (const [key, satellite] of Object.entries(cfn.satellites ?? {})) {
    const field = fields[key]!
    const value = element.props[key] ?? satellite.implied?.(element, around)
    if (isBlank(value) || value === false) continue
    if (field.type !== 'rows') parts.push({ at: 'field', key, field, satellite, value })
    else if (Array.isArray(value)) {
      const apart = !satellite.inlineUnlessCircular || circular(element, key)
      ;(value as readonly Row[]).forEach((row, index) => {
        if ((apart || row.logicalId !== undefined) && !isBlankRow(row))
          parts.push({ at: 'row', key, field, satellite, row, index })
      })
    }
  }
  return parts
}

/** The rows of a field that are written as a property of the element itself. */
export function inlineRows(element: Element, key: string, parts: readonly Part[]): unknown {
  const value = element.props[key]
  if (!Array.isArray(value) || isExpression(value)) return value
  const apart = new Set<unknown>(
    parts.flatMap((part) => (part.at === 'row' && part.key === key ? part.row : [])),
  )
  return (value as readonly Row[]).filter((row) => !apart.has(row) && !isBlankRow(row))
}

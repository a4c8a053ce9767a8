import type { Element, Row } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import { definitionOf } from '@/lib/elements'
import type { Field, FieldType } from '@/lib/elements/field'
import { parsePrefix, usableAddresses } from '@/lib/net/prefix'

/** What says most about an element in one line comes first. */
const TELLING: readonly FieldType[] = ['cidr', 'address', 'number', 'choice', 'rows', 'text']

const cache = new WeakMap<Element, string>()

/** One line that says what an element is like: its range, its address, its type, how many rows it has. */
export function detailOf(element: Element): string {
  const hit = cache.get(element)
  if (hit !== undefined) return hit
  const detail = makeDetail(element)
  cache.set(element, detail)
  return detail
}

function makeDetail(element: Element): string {
  const fields = Object.entries(definitionOf(element.kind)?.fields ?? {})
  for (const type of TELLING) {
    const told = fields.flatMap(([key, field]) =>
      field.type === type ? (tell(field, known(element.props[key])) ?? []) : [],
    )
    if (told.length > 0) return type === 'rows' ? told.join(' · ') : told[0]!
  }
  return ''
}

function tell(field: Field, value: unknown): string | undefined {
  if (field.type === 'rows') {
    const count = Array.isArray(value) ? (value as readonly Row[]).length : 0
    return count === 0 ? undefined : `${count} ${count === 1 ? field.row : plural(field.row)}`
  }
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : undefined
}

const plural = (word: string) => (word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`)

/** The second part of a container's label: its range. */
export const rangeOf = (element: Element): string => detailOf(element)

/** The last part of a container's label: of a range that lies in one zone, what AWS lets you use. Empty for others. */
export function usableOf(element: Element): string {
  const inZone = Object.values(definitionOf(element.kind)?.fields ?? {}).some(
    (field) => field.type === 'zone',
  )
  const prefix = inZone ? parsePrefix(detailOf(element)) : undefined
  return prefix?.family === 4 ? `${usableAddresses(prefix).toLocaleString('en')} usable` : ''
}

/** How a person names an element: "Subnet public-a". */
export const titleOf = (element: Element): string =>
  `${definitionOf(element.kind)?.label ?? element.kind} ${element.name}`

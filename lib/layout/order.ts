import type { Element } from '@/lib/design/element'
import { isExpression, known } from '@/lib/design/element'
import type { FieldType } from '@/lib/elements/field'
import { definitionOf, definitions } from '@/lib/elements/index'
import type { Prefix } from '@/lib/net/prefix'
import { parsePrefix } from '@/lib/net/prefix'

const rank = new Map<string, number>(definitions.map(({ kind }, index) => [kind, index]))
const names = new Intl.Collator('en', { numeric: true })

/** By kind as the registry lists them, then by address range, then by name. The same every time. */
export function inOrder(elements: readonly Element[]): readonly Element[] {
  const keyed = elements.map((element) => ({
    element,
    rank: rank.get(element.kind) ?? Infinity,
    range: rangeOf(element),
  }))
  keyed.sort(
    (a, b) =>
      (a.rank === b.rank ? 0 : a.rank - b.rank) ||
      compareRanges(a.range, b.range) ||
      names.compare(a.element.name, b.element.name) ||
      (a.element.id < b.element.id ? -1 : 1),
  )
  return keyed.map(({ element }) => element)
}

/** The Availability Zone that an element says it is in. */
export function zoneOf(element: Element): string | undefined {
  const zone = firstOf(element, 'zone')
  return typeof zone === 'string' && zone !== '' ? zone : undefined
}

/** What tells the lane of an element: its zone, or what a template computes it by; empty when it says nothing. */
export function laneOf(element: Element): string {
  const key = keyOf(element.kind, 'zone')
  const value = key === undefined ? undefined : element.props[key]
  // Behind every letter, so that zones by name come first.
  return zoneOf(element) ?? (isExpression(value) ? `~${JSON.stringify(value.expression)}` : '')
}

/** Has its kind a zone at all, and so a place in a lane? */
export const isZoned = (kind: string): boolean => keyOf(kind, 'zone') !== undefined

function rangeOf(element: Element): Prefix | undefined {
  const range = firstOf(element, 'cidr')
  return typeof range === 'string' ? parsePrefix(range) : undefined
}

function firstOf(element: Element, type: FieldType): unknown {
  const key = keyOf(element.kind, type)
  return key === undefined ? undefined : known(element.props[key])
}

const keys = new Map<string, string | undefined>()

function keyOf(kind: string, type: FieldType): string | undefined {
  const both = `${kind} ${type}`
  if (!keys.has(both))
    keys.set(
      both,
      Object.entries(definitionOf(kind)?.fields ?? {}).find(([, field]) => field.type === type)?.[0],
    )
  return keys.get(both)
}

function compareRanges(a: Prefix | undefined, b: Prefix | undefined): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0
  if (a.family !== b.family) return a.family - b.family
  if (a.first !== b.first) return a.first < b.first ? -1 : 1
  return a.length - b.length
}

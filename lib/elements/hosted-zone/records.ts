import type { Element, Row } from '@/lib/design/element'
import { isExpression } from '@/lib/design/element'

/** All records of a zone: its own, then those that a template keeps in groups. */
export function recordsOf(zone: Element): readonly Row[] {
  const groups = rowsIn(zone.props.recordGroups)
  return [...rowsIn(zone.props.records), ...groups.flatMap((group) => rowsIn(group.recordSets))]
}

const rowsIn = (value: unknown): readonly Row[] =>
  Array.isArray(value) ? (value as readonly Row[]).filter((row) => !isExpression(row)) : []

import type { Row } from '@/lib/design/element'
import { isExpression, known } from '@/lib/design/element'
import { same } from '@/lib/design/same'
import type { Definition } from '@/lib/elements/define'

type Members = Readonly<Record<string, unknown>>

/**
 * The fields that were read, with what only the design knows of them: an expression whose value is still the same, and
 * the logical id of a row that is a resource of its own. Such rows keep their order, which means nothing to AWS.
 */
export function keepKnown(definition: Definition | undefined, before: Members, read: Members): Members {
  const kept = Object.entries(read).map(([field, value]) => {
    const old = before[field]
    const satellite = definition?.cfn?.satellites?.[field]
    const isRows = definition?.fields[field]?.type === 'rows' && Array.isArray(value) && Array.isArray(old)
    return [
      field,
      isRows ? keepRows(old as Row[], value as Row[], satellite?.key) : keepValue(old, value),
    ] as const
  })
  return Object.fromEntries(kept)
}

const keepValue = (old: unknown, value: unknown): unknown =>
  isExpression(old) && old.value !== undefined && same(old.value, value) ? old : value

/** Each row finds its old self: one that says all the same, else the one with the same key. */
function keepRows(old: readonly Row[], read: readonly Row[], key: readonly string[] = []): readonly Row[] {
  const left = new Set(old)
  const found = new Map<Row, Row>()
  const match = (isSelf: (before: Row, row: Row) => boolean) => {
    for (const row of read) {
      if (found.has(row)) continue
      const before = [...left].find((one) => isSelf(one, row))
      if (!before) continue
      left.delete(before)
      found.set(row, before)
    }
  }
  match(({ logicalId: _id, ...before }, row) => same(valuesOf(before), row))
  if (key.length > 0) match((before, row) => key.every((name) => same(known(before[name]), row[name])))
  const rows = read.map((row) => ({ row: keepRow(found.get(row), row), before: found.get(row) }))
  if (!old.some(({ logicalId }) => logicalId !== undefined)) return rows.map(({ row }) => row)
  const places = new Map(old.map((row, index) => [row, index]))
  const place = (before: Row | undefined) => (before && places.get(before)) ?? old.length
  return rows.sort((a, b) => place(a.before) - place(b.before)).map(({ row }) => row)
}

const valuesOf = (row: Members): Members =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, known(value)]))

function keepRow(before: Row | undefined, row: Row): Row {
  if (!before) return row
  const cells = Object.entries(row).map(([name, value]) => [name, keepValue(before[name], value)] as const)
  return {
    ...(before.logicalId !== undefined && { logicalId: before.logicalId }),
    ...Object.fromEntries(cells),
  }
}

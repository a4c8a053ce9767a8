/**
 * The same value with another one at a path such as "routes.2.target"; undefined takes a member away.
 * Lists and records on the way are copied, the rest keeps its identity.
 */
export function setAt(value: unknown, path: readonly string[], to: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return to
  if (Array.isArray(value) || /^\d+$/.test(key)) {
    const list: unknown[] = Array.isArray(value) ? [...(value as unknown[])] : []
    // An emptied entry stays in its place; only its own button takes it away.
    list[Number(key)] = setAt(list[Number(key)], rest, to) ?? ''
    return list
  }
  const record = { ...(value as Readonly<Record<string, unknown>> | undefined) }
  const member = setAt(record[key], rest, to)
  if (member === undefined) delete record[key]
  else record[key] = member
  return record
}

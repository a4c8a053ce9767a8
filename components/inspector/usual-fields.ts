import type { Fields } from '@/lib/elements/field'

/** A form of at most this many fields is shown whole. */
const WHOLE = 10
/** A longer form shows at least so many. */
const LEAST = 8

/**
 * The fields of a form that are shown at once: those that are required, hold a value, are drawn as lines or have a `finding`,
 * and the first of the others where these are few. The rest folds away under "More fields".
 */
export function usualFields(
  fields: Fields,
  values: Readonly<Record<string, unknown>>,
  finding: ReadonlySet<string>,
): ReadonlySet<string> {
  const keys = Object.keys(fields)
  if (keys.length <= WHOLE) return new Set(keys)
  const telling = keys.filter((key) => {
    const { required, connect, rare } = fields[key]!
    return required || (connect !== undefined && !rare) || values[key] !== undefined || finding.has(key)
  })
  const others = keys.filter((key) => !telling.includes(key))
  const room = Math.max(0, LEAST - telling.length)
  // A button that hides two fields takes as much room as one of them.
  return new Set([...telling, ...(others.length - room <= 2 ? others : others.slice(0, room))])
}

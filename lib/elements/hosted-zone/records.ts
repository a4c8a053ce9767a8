import type { ElementOf } from '../index'
import type { Line } from '../read'
import { isOpen, rowsOf } from '../read'

type Zone = ElementOf<'hosted-zone'>
type Lines = NonNullable<ReturnType<typeof rowsOf<'hosted-zone', 'records'>>>

/** A record with its place in the zone: "records.2" or "recordGroups.0.recordSets.1". */
export type ZoneRecord = Lines[number] & { readonly field: string }

/** Names as they are compared: lower case, no final dot; AWS writes a star as \\052. */
export const plainName = (name: string): string =>
  name.toLowerCase().replace(/\.$/, '').replace(/\\052/g, '*')

const cache = new WeakMap<Zone, readonly ZoneRecord[]>()

/**
 * All records of a zone, those of groups too.
 * Fails: undefined when a list is not known.
 */
export function recordsOf(zone: Zone): readonly ZoneRecord[] | undefined {
  const hit = cache.get(zone)
  if (hit) return hit
  const [own, groups] = [rowsOf(zone, 'records'), rowsOf(zone, 'recordGroups')]
  const inGroups = groups?.map((group) => {
    const records = group.recordSets
    // A group's records have the fields of the zone's own.
    const lines = isOpen(records) ? undefined : rowsOf({ ...zone, props: { records } } as Zone, 'records')
    return lines && placed(lines, `recordGroups.${group.at}.recordSets`)
  })
  if (!own || !inGroups || !inGroups.every((lines) => lines !== undefined)) return undefined
  const found = [...placed(own, 'records'), ...inGroups.flat()]
  cache.set(zone, found)
  return found
}

const placed = (lines: Lines, field: string): readonly ZoneRecord[] =>
  lines.map((line) => ({ ...line, field: `${field}.${(line as Line).at}` }))

/** What a zone holds for a name. */
export type Found =
  | { readonly records: readonly ZoneRecord[] }
  /** The name is handed on to other servers. */
  | { readonly handedOn: ZoneRecord }
  | { readonly nothing: true }

/** The records of a name, or of the star that stands for it. */
export function recordsFor(records: readonly ZoneRecord[], zoneName: string, name: string): Found {
  const byName = new Map<string, ZoneRecord[]>()
  for (const record of records)
    if (record.name !== undefined) {
      const key = plainName(record.name)
      byName.set(key, [...(byName.get(key) ?? []), record])
    }
  const handedOn = above(name, zoneName)
    .flatMap((one) => byName.get(one) ?? [])
    .find(({ type }) => type === 'NS')
  if (handedOn) return { handedOn }
  const own = byName.get(name)
  if (own) return { records: own }
  const starred = closestStar(byName, zoneName, name)
  return starred ? { records: starred } : { nothing: true }
}

/** The name and those above it, below the name of the zone. */
function above(name: string, zoneName: string): readonly string[] {
  const names: string[] = []
  for (let at = name; at !== zoneName && at.endsWith(`.${zoneName}`); at = at.slice(at.indexOf('.') + 1))
    names.push(at)
  return names
}

/** A star stands for all names below its place that nothing else is known of. */
function closestStar(byName: ReadonlyMap<string, ZoneRecord[]>, zoneName: string, name: string) {
  const exists = (one: string) =>
    byName.has(one) || [...byName.keys()].some((key) => key.endsWith(`.${one}`) && !key.startsWith('*.'))
  if (exists(name)) return undefined
  for (const parent of [...above(name, zoneName).slice(1), zoneName]) {
    const starred = byName.get(`*.${parent}`)
    if (starred) return starred
    if (exists(parent)) return undefined
  }
  return undefined
}

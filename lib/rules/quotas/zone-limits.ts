import type { ElementOf } from '@/lib/elements'
import { plainName, recordsOf } from '@/lib/elements/hosted-zone/records'
import { rowsOf } from '@/lib/elements/read'
import { inside } from './count'
import type { Limit } from './define'
import { limitOf } from './define'

type Zone = ElementOf<'hosted-zone'>
type Records = NonNullable<ReturnType<typeof recordsOf>>

const LEAST_TOLD = 30

/** The most records of one name and type, and which they are. Short lists hold no long row of the same. */
function mostAlike(records: Records): { readonly count: number; readonly name: string } | undefined {
  if (records.length <= 1) return undefined
  const counts = new Map<string, number>()
  for (const { name, type } of records)
    if (name !== undefined && type !== undefined) {
      const word = `${plainName(name)} ${type}`
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  const [first] = [...counts].sort(([, a], [, b]) => b - a)
  return first && first[1] > 1 ? { name: first[0], count: first[1] } : undefined
}

function* alike(zone: Zone, records: Records) {
  const found = mostAlike(records)
  if (found) yield inside(zone, found.count, { where: `for ${found.name}` })
}

const isNear = (record: Records[number]): boolean =>
  [record.proximityRegion, record.proximityLatitude].some((one) => one !== undefined)

/** What Route 53 limits inside a hosted zone. */
export const zoneLimits: readonly Limit[] = [
  limitOf({
    key: 'records-per-hosted-zone',
    label: 'Records per hosted zone',
    noun: 'records',
    scope: 'a hosted zone',
    value: 10_000,
    instead: 'hand subdomains to zones of their own',
    of: 'hosted-zone',
    *uses(zone) {
      yield inside(zone, recordsOf(zone)?.length ?? 0, { field: 'records' })
    },
  }),
  limitOf({
    key: 'vpcs-per-private-zone',
    label: 'VPCs per private hosted zone',
    noun: 'VPCs',
    scope: 'a private hosted zone',
    value: 300,
    instead: 'share a profile of Route 53',
    of: 'hosted-zone',
    *uses(zone) {
      yield inside(zone, rowsOf(zone, 'vpcs')?.length ?? 0, { field: 'vpcs' })
    },
  }),
  limitOf({
    key: 'records-of-one-name',
    label: 'Records of the same name and type',
    noun: 'records',
    scope: 'one name and type',
    value: 100,
    instead: 'use fewer',
    of: 'hosted-zone',
    *uses(zone) {
      yield* alike(zone, recordsOf(zone) ?? [])
    },
  }),
  limitOf({
    key: 'geoproximity-records-of-one-name',
    label: 'Geoproximity records of the same name and type',
    noun: 'geoproximity records',
    scope: 'one name and type',
    value: LEAST_TOLD,
    instead: 'use fewer',
    of: 'hosted-zone',
    *uses(zone) {
      yield* alike(zone, (recordsOf(zone) ?? []).filter(isNear))
    },
  }),
  limitOf({
    key: 'values-per-record',
    label: 'Values per record',
    noun: 'values',
    scope: 'a record',
    value: 400,
    instead: 'use several records',
    of: 'hosted-zone',
    *uses(zone) {
      for (const { field, name = 'a record', resourceRecords } of recordsOf(zone) ?? [])
        if ((resourceRecords?.length ?? 0) > LEAST_TOLD)
          yield inside(zone, resourceRecords!.length, { field, where: `in ${name}` })
    },
  }),
]

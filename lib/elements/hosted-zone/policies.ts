import type { ElementOf } from '../index'
import type { ZoneRecord } from './records'
import { plainName, recordsOf } from './records'

type Zone = ElementOf<'hosted-zone'>

/** How a record is chosen among others of its name and type. */
export type Policy =
  'weighted' | 'latency' | 'failover' | 'geolocation' | 'geoproximity' | 'IP-based' | 'multivalue' | 'simple'

/** The fields that make a record one of a policy. */
const MARKS: readonly (readonly [keyof ZoneRecord['row'] & string, Policy])[] = [
  ['weight', 'weighted'],
  ['region', 'latency'],
  ['failover', 'failover'],
  ['continent', 'geolocation'],
  ['country', 'geolocation'],
  ['subdivision', 'geolocation'],
  ['proximityRegion', 'geoproximity'],
  ['proximityLatitude', 'geoproximity'],
  ['cidrCollection', 'IP-based'],
  ['cidrLocation', 'IP-based'],
]

/** The policies that a record asks for: one, unless somebody mixed them up. */
export function policiesOf(record: ZoneRecord): readonly [Policy, ...Policy[]] {
  const given = MARKS.flatMap(([field, policy]) => (record.row[field] === undefined ? [] : [policy]))
  const [first, ...more] = new Set<Policy>([
    ...given,
    ...(record.multiValueAnswer ? ['multivalue' as const] : []),
  ])
  return first === undefined ? ['simple'] : [first, ...more]
}

/** Records of one name and type, among which Route 53 chooses. */
export type Choices = {
  readonly name: string
  readonly type: NonNullable<ZoneRecord['type']>
  readonly records: readonly [ZoneRecord, ...ZoneRecord[]]
}

const cache = new WeakMap<Zone, readonly Choices[]>()

/** The records of a zone by name and type; those of which either is not known are left out. */
export function choicesOf(zone: Zone): readonly Choices[] {
  const hit = cache.get(zone)
  if (hit) return hit
  const found = new Map<
    string,
    { name: string; type: Choices['type']; records: [ZoneRecord, ...ZoneRecord[]] }
  >()
  for (const record of recordsOf(zone) ?? []) {
    if (record.name === undefined || record.type === undefined) continue
    const name = plainName(record.name)
    const key = `${name} ${record.type}`
    const others = found.get(key)
    if (others) others.records.push(record)
    else found.set(key, { name, type: record.type, records: [record] })
  }
  const choices = [...found.values()]
  cache.set(zone, choices)
  return choices
}

/** Does the record lead to an element or to a name, instead of saying values? */
export const isAlias = ({ row }: ZoneRecord): boolean =>
  row.alias !== undefined || row.edgeAlias !== undefined || row.aliasName !== undefined

/** Is it an alias of CloudFront, or of an API domain that stands there? */
export const isAtCloudFront = ({ edgeAlias, aliasName }: ZoneRecord): boolean =>
  edgeAlias !== undefined || /\.cloudfront\.net\.?$/i.test(aliasName ?? '')

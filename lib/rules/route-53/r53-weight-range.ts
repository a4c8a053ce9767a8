import { squashAll } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { setRecord } from '@/lib/elements/hosted-zone/edit'
import type { Choices } from '@/lib/elements/hosted-zone/policies'
import { choicesOf, policiesOf } from '@/lib/elements/hosted-zone/policies'
import type { Fix } from '../define'
import { defineRule } from '../define'
import { site, zoned } from './zone-example'

export const r53WeightRange = defineRule({
  id: 'r53-weight-range',
  severity: 'warning',
  title: 'Weighted records of a name have one TTL',
  why: 'Route 53 gives all weighted records of a name and type the TTL that was given last, so that the others do not hold what was meant.',
  source:
    'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-values-weighted.html',
  kind: 'hosted-zone',
  *check(zone) {
    for (const choices of choicesOf(zone)) {
      const { name, type, records } = choices
      if (records.some((record) => policiesOf(record)[0] !== 'weighted')) continue
      const ttls = ttlsOf(choices)
      if (ttls.length < 2) continue
      yield {
        field: `${records[0].field}.ttl`,
        message: `${zone.name}: the weighted ${type} records of ${name} have TTLs of ${ttls.join(' and ')} seconds. Give all of them the same.`,
        fix: () => evened(zone, choices, ttls[0]!),
      }
    }
  },
  examples: {
    good: [
      {
        says: 'Both may be kept for a minute.',
        design: () =>
          zoned([
            { ...site('blue', 10), weight: 9 },
            { ...site('green', 11), weight: 1 },
          ]),
      },
    ],
    bad: [
      {
        says: 'One for a minute, the other for five.',
        design: () =>
          zoned([
            { ...site('blue', 10), weight: 9 },
            { ...site('green', 11), weight: 1, ttl: 300 },
          ]),
      },
    ],
  },
})

/** The shortest first. */
const ttlsOf = ({ records }: Choices): readonly number[] =>
  [...new Set(records.flatMap(({ ttl }) => ttl ?? []))].sort((a, b) => a - b)

function evened(zone: ElementOf<'hosted-zone'>, { records }: Choices, ttl: number): Fix {
  let at = zone
  const patches = records.flatMap((record) => {
    if (record.ttl === undefined || record.ttl === ttl) return []
    const patch = setRecord(at, record, { ttl })
    at = patch[zone.id]![1] as ElementOf<'hosted-zone'>
    return [patch]
  })
  return { label: `Give all of them ${ttl} seconds`, patch: squashAll(patches) }
}

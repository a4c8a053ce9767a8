import { choicesOf, policiesOf } from '@/lib/elements/hosted-zone/policies'
import { defineRule } from '../define'
import { site, www, zoned } from './zone-example'

export const r53NoMixedPolicies = defineRule({
  id: 'r53-no-mixed-policies',
  severity: 'error',
  title: 'Records of one name and type share one policy',
  why: 'Route 53 takes no second policy for a name and type. Policies are combined by aliases of further records.',
  source: 'https://docs.aws.amazon.com/Route53/latest/APIReference/API_ResourceRecordSet.html',
  kind: 'hosted-zone',
  *check(zone) {
    for (const { name, type, records } of choicesOf(zone)) {
      const torn = records.filter((record) => policiesOf(record).length > 1)
      for (const record of torn)
        yield {
          field: record.field,
          message: `${zone.name}: one ${type} record of ${name} has the policies ${policiesOf(record).join(' and ')} at once. Keep the fields of one policy.`,
        }
      const policies = [...new Set(records.flatMap(policiesOf))]
      if (torn.length > 0 || policies.length < 2) continue
      const odd = records.find((record) => policiesOf(record)[0] !== policies[0])
      yield {
        field: (odd ?? records[0]).field,
        message: `${zone.name}: the ${type} records of ${name} are ${policies.join(' and ')}. Use one policy, or let one of them be an alias of a name that has the other.`,
      }
    }
  },
  examples: {
    good: [
      {
        says: 'Both are weighted.',
        design: () =>
          zoned([
            { ...site('blue', 10), weight: 9 },
            { ...site('green', 11), weight: 1 },
          ]),
      },
    ],
    bad: [
      {
        says: 'A simple record beside a weighted one.',
        design: () => zoned([www, { ...site('green', 11), weight: 1 }]),
      },
      {
        says: 'Weighted and by latency at once.',
        design: () => zoned([{ ...site('green', 11), weight: 1, region: 'eu-west-1' }]),
      },
    ],
  },
})

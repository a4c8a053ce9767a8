import type { ElementOf } from '@/lib/elements'
import { removeRecord, setRecord } from '@/lib/elements/hosted-zone/edit'
import type { Choices } from '@/lib/elements/hosted-zone/policies'
import { choicesOf, isAlias, policiesOf } from '@/lib/elements/hosted-zone/policies'
import type { Fix } from '../define'
import { defineRule } from '../define'
import { www, zoned } from './zone-example'

export const r53SimpleSingleRecord = defineRule({
  id: 'r53-simple-single-record',
  severity: 'error',
  title: 'A name has one simple record of each type',
  why: 'Route 53 refuses a second simple record of the same name and type. One record may hold several values, which are given in random order.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-simple.html',
  kind: 'hosted-zone',
  *check(zone) {
    for (const choices of choicesOf(zone)) {
      const { name, type, records } = choices
      if (records.length < 2 || records.some((record) => policiesOf(record)[0] !== 'simple')) continue
      yield {
        field: records[1]!.field,
        message: `${zone.name} has ${records.length} simple records of type ${type} for ${name}. ${wayOutOf(choices)}`,
        fix: () => merged(zone, choices),
      }
    }
  },
  examples: {
    good: [
      {
        says: 'One record with two values.',
        design: () => zoned([{ ...www, resourceRecords: ['203.0.113.10', '203.0.113.11'] }]),
      },
    ],
    bad: [
      {
        says: 'Two records with a value each.',
        design: () => zoned([www, { ...www, resourceRecords: ['203.0.113.11'] }]),
      },
    ],
  },
})

const wayOutOf = ({ type, records }: Choices): string =>
  records.some(isAlias)
    ? 'Keep one, or let a routing policy choose between them.'
    : `Keep one${type === 'CNAME' ? '' : ', with all values in it'}.`

/** All values in the first of two records. */
function merged(zone: ElementOf<'hosted-zone'>, { type, records }: Choices): Fix | undefined {
  const [first, second, third] = records
  const lists = records.map(({ resourceRecords }) => resourceRecords ?? [])
  if (
    !second ||
    third ||
    type === 'CNAME' ||
    records.some(isAlias) ||
    lists.some((list) => list.length === 0)
  )
    return undefined
  const without = removeRecord(zone, second)[zone.id]?.[1] as ElementOf<'hosted-zone'> | undefined
  const patch = without && setRecord(without, first, { resourceRecords: [...new Set(lists.flat())] })
  const after = patch?.[zone.id]?.[1]
  return after && { label: 'Put all values into one record', patch: { [zone.id]: [zone, after] } }
}

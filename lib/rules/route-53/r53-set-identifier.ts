import { setRecord } from '@/lib/elements/hosted-zone/edit'
import type { Choices } from '@/lib/elements/hosted-zone/policies'
import { choicesOf, policiesOf } from '@/lib/elements/hosted-zone/policies'
import { defineRule } from '../define'
import { site, www, zoned } from './zone-example'

const { setIdentifier: _none, ...bare } = site('none', 12)

export const r53SetIdentifier = defineRule({
  id: 'r53-set-identifier',
  severity: 'error',
  title: 'Records of one name and type are told apart',
  why: 'Every record of another policy than simple needs a set identifier that no other record of its name and type has.',
  source: 'https://docs.aws.amazon.com/Route53/latest/APIReference/API_ResourceRecordSet.html',
  kind: 'hosted-zone',
  *check(zone) {
    for (const choices of choicesOf(zone)) {
      const { name, type, records } = choices
      for (const [at, record] of records.entries()) {
        const [policy] = policiesOf(record)
        if (policy === 'simple') continue
        const field = `${record.field}.setIdentifier`
        const fix = () => {
          const setIdentifier = freeIdentifier(choices, policy)
          return { label: `Call it ${setIdentifier}`, patch: setRecord(zone, record, { setIdentifier }) }
        }
        if (record.row.setIdentifier === undefined)
          yield {
            field,
            message: `${zone.name}: a ${policy} ${type} record of ${name} has no set identifier. Give it one.`,
            fix,
          }
        const same = record.setIdentifier
        if (same !== undefined && records.slice(0, at).some((one) => one.setIdentifier === same))
          yield {
            field,
            message: `${zone.name}: two ${type} records of ${name} have the set identifier ${same}. Give each its own.`,
            fix,
          }
      }
    }
  },
  examples: {
    good: [
      {
        says: 'Two weighted records, told apart.',
        design: () =>
          zoned([
            { ...site('blue', 10), weight: 9 },
            { ...site('green', 11), weight: 1 },
          ]),
      },
      { says: 'A simple record needs none.', design: () => zoned([www]) },
    ],
    bad: [
      {
        says: 'A weighted record without.',
        design: () =>
          zoned([
            { ...site('blue', 10), weight: 9 },
            { ...bare, weight: 1 },
          ]),
      },
      {
        says: 'Two of the same.',
        design: () =>
          zoned([
            { ...site('blue', 10), weight: 9 },
            { ...site('blue', 11), weight: 1 },
          ]),
      },
    ],
  },
})

function freeIdentifier({ records }: Choices, policy: string): string {
  const taken = new Set(records.map((record) => record.setIdentifier))
  let count = 1
  while (taken.has(`${policy}-${count}`)) count++
  return `${policy}-${count}`
}

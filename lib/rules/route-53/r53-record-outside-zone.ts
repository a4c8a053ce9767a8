import { nameOf } from '@/lib/elements/hosted-zone/delegation'
import { setRecord } from '@/lib/elements/hosted-zone/edit'
import { choicesOf } from '@/lib/elements/hosted-zone/policies'
import { plainName, recordsOf } from '@/lib/elements/hosted-zone/records'
import { defineRule } from '../define'
import { www, zoned } from './zone-example'

export const r53RecordOutsideZone = defineRule({
  id: 'r53-record-outside-zone',
  severity: 'error',
  title: 'A record is called like its zone, or ends in its name',
  why: 'AWS refuses a record whose full name does not end in the name of the zone.',
  source: 'https://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeResourceRecordSets.html',
  kind: 'hosted-zone',
  *check(zone) {
    const top = nameOf(zone)
    for (const record of (top !== undefined && recordsOf(zone)) || []) {
      const name = record.name === undefined ? top! : plainName(record.name)
      if (name === top || name.endsWith(`.${top}`)) continue
      const better = within(name, top!)
      yield {
        field: `${record.field}.name`,
        message: `${zone.name} holds ${top}, and its record ${record.name} lies outside. Write the full name, such as ${better}.`,
        fix: () =>
          choicesOf(zone).some((one) => one.name === better)
            ? undefined
            : { label: `Name it ${better}`, patch: setRecord(zone, record, { name: better }) },
      }
    }
  },
  examples: {
    good: [
      { says: 'Names in the zone.', design: () => zoned([www, { ...www, name: '*.shop.example.com.' }]) },
    ],
    bad: [
      { says: 'A name of another domain.', design: () => zoned([{ ...www, name: 'www.example.net' }]) },
      { says: 'A name without its domain.', design: () => zoned([{ ...www, name: 'www' }]) },
    ],
  },
})

/**
 * The same labels in front of the name of the zone: "eu.api.example.net" and "eu.api" become "eu.api.example.com", and
 * "www.example.com" in shop.example.com becomes "www.shop.example.com".
 */
function within(name: string, top: string): string {
  const labels = name.split('.')
  const ends = top.split('.')
  const depth = ends.length
  const shared = labels.findIndex(
    (_, at) => ends.slice(at - labels.length).join('.') === labels.slice(at).join('.'),
  )
  if (shared >= 0) return [...labels.slice(0, shared), top].join('.')
  return [...(labels.length > depth ? labels.slice(0, -depth) : labels), top].join('.')
}

import { setRecord } from '@/lib/elements/hosted-zone/edit'
import { choicesOf, isAlias } from '@/lib/elements/hosted-zone/policies'
import { defineRule } from '../define'
import { www, zoned } from './zone-example'

export const r53TtlRange = defineRule({
  id: 'r53-ttl-range',
  severity: 'error',
  title: 'A record says how long it may be kept',
  why: 'AWS refuses a record of values without a TTL. A longer one lowers cost and delays changes; 60 seconds or less go with a health check.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-values-shared.html',
  kind: 'hosted-zone',
  *check(zone) {
    for (const { name, type, records } of choicesOf(zone))
      for (const record of records) {
        if (record.row.ttl !== undefined || isAlias(record)) continue
        const seconds = record.row.healthCheck === undefined ? 300 : 60
        yield {
          field: `${record.field}.ttl`,
          message: `${zone.name}: the ${type} record of ${name} has no TTL. Give it one, such as ${seconds} seconds.`,
          fix: () => ({
            label: `Keep it for ${seconds} seconds`,
            patch: setRecord(zone, record, { ttl: seconds }),
          }),
        }
      }
  },
  examples: {
    good: [{ says: 'It may be kept for five minutes.', design: () => zoned([www]) }],
    bad: [
      {
        says: 'Nothing is said.',
        design: () => zoned([{ name: 'www.example.com', type: 'A', resourceRecords: ['203.0.113.10'] }]),
      },
    ],
  },
})

import type { ElementOf } from '@/lib/elements'
import { setRecord } from '@/lib/elements/hosted-zone/edit'
import { choicesOf, isAlias } from '@/lib/elements/hosted-zone/policies'
import type { ZoneRecord } from '@/lib/elements/hosted-zone/records'
import type { Complaint } from '../define'
import { defineRule } from '../define'
import { watch, www, zoned } from './zone-example'

export const r53TtlRange = defineRule({
  id: 'r53-ttl-range',
  severity: 'error',
  title: 'A record says how long it may be kept',
  why: 'AWS refuses a record of values without a TTL. A longer one lowers cost and delays changes; beside a health check AWS advises 60 seconds or less.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-values-shared.html',
  kind: 'hosted-zone',
  *check(zone) {
    for (const { name, type, records } of choicesOf(zone))
      for (const record of records) {
        if (isAlias(record)) continue
        if (record.row.ttl !== undefined) {
          yield* slowProblem(zone, record, name)
          continue
        }
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
        says: 'Half an hour beside a health check.',
        design: () => zoned([{ ...www, ttl: 1800, healthCheck: 'watch' }], watch),
      },
      {
        says: 'Nothing is said.',
        design: () => zoned([{ name: 'www.example.com', type: 'A', resourceRecords: ['203.0.113.10'] }]),
      },
    ],
  },
})

/** Clients keep the old answer for as long after the check has failed. */
function* slowProblem(zone: ElementOf<'hosted-zone'>, record: ZoneRecord, name: string): Iterable<Complaint> {
  if (record.row.healthCheck === undefined || record.ttl === undefined || record.ttl <= 60) return
  yield {
    field: `${record.field}.ttl`,
    severity: 'info',
    message: `${zone.name}: ${name} has a health check, and clients keep its answer for ${record.ttl} seconds all the same. Give it 60 or less.`,
    fix: () => ({ label: 'Keep it for 60 seconds', patch: setRecord(zone, record, { ttl: 60 }) }),
  }
}

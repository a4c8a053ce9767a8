import { setRecord } from '@/lib/elements/hosted-zone/edit'
import { isAlias, choicesOf } from '@/lib/elements/hosted-zone/policies'
import { defineRule } from '../define'
import { front, www, zoned } from './zone-example'

export const r53AliasNoTtl = defineRule({
  id: 'r53-alias-no-ttl',
  severity: 'error',
  title: 'An alias record has neither a TTL nor values',
  why: 'What an alias leads to says how long the answer may be kept; AWS refuses a record that is an alias and has a TTL or values.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-values-alias.html',
  kind: 'hosted-zone',
  *check(zone) {
    for (const { name, type, records } of choicesOf(zone))
      for (const record of records.filter(isAlias)) {
        const { ttl, resourceRecords, elasticIp, instance } = record.row
        const hasValues = [resourceRecords, elasticIp, instance].some((one) => one !== undefined)
        if (ttl === undefined && !hasValues) continue
        const what = [ttl !== undefined && 'TTL', hasValues && 'values'].filter(Boolean).join(' and ')
        const none = { ttl: undefined, resourceRecords: undefined, elasticIp: undefined, instance: undefined }
        yield {
          field: `${record.field}.${ttl === undefined ? 'resourceRecords' : 'ttl'}`,
          message: `${zone.name}: the ${type} record of ${name} is an alias, which has no ${what} of its own. Remove ${ttl !== undefined && hasValues ? 'both' : hasValues ? 'them' : 'it'}.`,
          fix: () => ({ label: `Remove the ${what}`, patch: setRecord(zone, record, none) }),
        }
      }
  },
  examples: {
    good: [
      {
        says: 'An alias without, and a value with a TTL.',
        design: () =>
          zoned([
            www,
            { name: 'shop.example.com', type: 'A', aliasName: 'www.example.com', aliasZone: 'zone' },
          ]),
      },
    ],
    bad: [
      {
        says: 'An alias of a load balancer with a TTL.',
        design: () => zoned([{ name: 'www.example.com', type: 'A', alias: 'front', ttl: 300 }], front),
      },
    ],
  },
})

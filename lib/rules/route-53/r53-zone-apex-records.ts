import { nameOf } from '@/lib/elements/hosted-zone/delegation'
import { removeRecord } from '@/lib/elements/hosted-zone/edit'
import { choicesOf } from '@/lib/elements/hosted-zone/policies'
import { defineRule } from '../define'
import { www, zoned } from './zone-example'

const servers = {
  type: 'NS',
  ttl: 172_800,
  resourceRecords: ['ns-2048.awsdns-64.com', 'ns-2049.awsdns-65.net'],
} as const

export const r53ZoneApexRecords = defineRule({
  id: 'r53-zone-apex-records',
  severity: 'info',
  title: 'The NS and SOA records at the top of a zone are left to AWS',
  why: 'Every zone is made with an NS record of four name servers and an SOA record at its top; they should neither be repeated nor deleted.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/SOA-NSrecords.html',
  kind: 'hosted-zone',
  *check(zone) {
    const top = nameOf(zone)
    for (const { name, type, records } of choicesOf(zone))
      if (name === top && (type === 'NS' || type === 'SOA'))
        for (const record of records)
          yield {
            field: `${record.field}.type`,
            message: `${zone.name}: AWS makes the ${type} record of ${name} with the zone. Leave it out.`,
            fix: () => ({ label: 'Remove the record', patch: removeRecord(zone, record) }),
          }
  },
  examples: {
    good: [
      {
        says: 'Part of the zone is handed on.',
        design: () => zoned([www, { ...servers, name: 'shop.example.com' }]),
      },
    ],
    bad: [
      {
        says: 'The name servers of the zone itself.',
        design: () => zoned([{ ...servers, name: 'example.com' }]),
      },
    ],
  },
})

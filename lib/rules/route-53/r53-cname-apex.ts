import { setRecord } from '@/lib/elements/hosted-zone/edit'
import { nameOf } from '@/lib/elements/hosted-zone/delegation'
import { choicesOf } from '@/lib/elements/hosted-zone/policies'
import { defineRule } from '../define'
import { balancerOf } from './balancer-of'
import { front, www, zoned } from './zone-example'

export const r53CnameApex = defineRule({
  id: 'r53-cname-apex',
  severity: 'error',
  title: 'The top of a zone has no CNAME record',
  why: 'DNS allows no CNAME beside the NS and SOA records of the top of a zone. An alias record works there.',
  source:
    'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-choosing-alias-non-alias.html',
  kind: 'hosted-zone',
  *check(zone, around) {
    const top = nameOf(zone)
    for (const { name, type, records } of choicesOf(zone)) {
      if (type !== 'CNAME' || name !== top) continue
      for (const record of records)
        yield {
          field: `${record.field}.type`,
          message: `${zone.name}: ${name} is the top of the zone and cannot be a CNAME. Use an alias record of type A.`,
          fix: () => {
            const balancer = balancerOf(record, around)
            const values = { type: 'A', alias: balancer?.id, resourceRecords: undefined, ttl: undefined }
            return (
              balancer && {
                label: `Make it an alias of ${balancer.name}`,
                patch: setRecord(zone, record, values),
              }
            )
          },
        }
    }
  },
  examples: {
    good: [
      {
        says: 'A name below the top may be one.',
        design: () => zoned([{ ...www, type: 'CNAME', resourceRecords: ['www.example.net'] }]),
      },
    ],
    bad: [
      {
        says: 'The top is another name of a load balancer.',
        design: () =>
          zoned(
            [
              {
                name: 'example.com',
                type: 'CNAME',
                ttl: 300,
                resourceRecords: ['front-123.eu-west-1.elb.amazonaws.com'],
              },
            ],
            front,
          ),
      },
    ],
  },
})

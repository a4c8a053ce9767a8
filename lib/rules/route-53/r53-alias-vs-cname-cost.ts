import type { Element } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import { setRecord } from '@/lib/elements/hosted-zone/edit'
import { nameOf } from '@/lib/elements/hosted-zone/delegation'
import { choicesOf } from '@/lib/elements/hosted-zone/policies'
import { defineRule } from '../define'
import { balancerOf } from './balancer-of'
import { front, www, zoned } from './zone-example'

export const r53AliasVsCnameCost = defineRule({
  id: 'r53-alias-vs-cname-cost',
  severity: 'info',
  title: 'A load balancer is named by an alias',
  why: 'Route 53 charges for queries of a CNAME record, and not for those of an alias of a load balancer, which also works at the top of a zone.',
  source:
    'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-choosing-alias-non-alias.html',
  kind: 'hosted-zone',
  *check(zone, around) {
    const top = nameOf(zone)
    for (const { name, type, records } of choicesOf(zone)) {
      if (type !== 'CNAME' || name === top) continue
      for (const record of records) {
        const balancer = balancerOf(record, around)
        if (!balancer) continue
        yield {
          field: `${record.field}.type`,
          message: `${zone.name}: ${name} is a CNAME of ${balancer.name}, whose queries are charged. Those of an alias are not: make it one of type A${givesBoth(balancer) ? ', and another of type AAAA' : ''}.`,
          fix: () => {
            // One of several would stand beside CNAME records; one of both families needs a second alias.
            const isPlain = records.length === 1 && !givesBoth(balancer)
            const values = { type: 'A', alias: balancer.id, resourceRecords: undefined, ttl: undefined }
            return isPlain
              ? { label: `Make it an alias of ${balancer.name}`, patch: setRecord(zone, record, values) }
              : undefined
          },
        }
      }
    }
  },
  examples: {
    good: [
      {
        says: 'A CNAME of a host elsewhere has no other way.',
        design: () => zoned([{ ...www, type: 'CNAME', resourceRecords: ['www.example.net'] }]),
      },
    ],
    bad: [
      {
        says: 'A CNAME of a load balancer of the design.',
        design: () =>
          zoned(
            [{ ...www, type: 'CNAME', resourceRecords: ['front-123.eu-west-1.elb.amazonaws.com'] }],
            front,
          ),
      },
    ],
  },
})

const givesBoth = ({ props }: Element): boolean =>
  props.ipAddressType !== undefined && known(props.ipAddressType) !== 'ipv4'

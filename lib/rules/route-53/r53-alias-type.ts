import { setRecord } from '@/lib/elements/hosted-zone/edit'
import { choicesOf } from '@/lib/elements/hosted-zone/policies'
import type { ZoneRecord } from '@/lib/elements/hosted-zone/records'
import { defineRule } from '../define'
import { front, site, www, zoned } from './zone-example'

const CLOUDFRONT = /\.cloudfront\.net\.?$/i

export const r53AliasType = defineRule({
  id: 'r53-alias-type',
  severity: 'error',
  title: 'An alias of something of AWS gives addresses',
  why: 'An alias of a load balancer, an API domain or CloudFront is of type A or AAAA, and never one of several multivalue answers.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-values-alias.html',
  kind: 'hosted-zone',
  *check(zone, around) {
    for (const { name, type, records } of choicesOf(zone))
      for (const record of records) {
        const target = around.get(record.alias ?? record.edgeAlias)?.name ?? record.aliasName
        if (target === undefined) continue
        if (!takes(record, type))
          yield {
            field: `${record.field}.type`,
            message: `${zone.name}: ${name} is an alias of ${target} and of type ${type}. Make it A, or AAAA for IPv6.`,
            fix: () => ({ label: 'Make it A', patch: setRecord(zone, record, { type: 'A' }) }),
          }
        if (record.multiValueAnswer)
          yield {
            field: `${record.field}.multiValueAnswer`,
            source: 'https://docs.aws.amazon.com/Route53/latest/APIReference/API_ResourceRecordSet.html',
            message: `${zone.name}: ${name} is an alias of ${target} and cannot be a multivalue answer. Use weighted records instead.`,
          }
      }
  },
  examples: {
    good: [
      {
        says: 'A record of the zone, by its own type.',
        design: () =>
          zoned([
            { ...www, type: 'TXT', resourceRecords: ['"hello"'] },
            { name: 'shop.example.com', type: 'TXT', aliasName: 'www.example.com', aliasZone: 'zone' },
          ]),
      },
    ],
    bad: [
      {
        says: 'A CNAME that is an alias of a load balancer.',
        design: () => zoned([{ name: 'www.example.com', type: 'CNAME', alias: 'front' }], front),
      },
      {
        says: 'A multivalue answer that is an alias.',
        design: () =>
          zoned(
            [
              {
                name: 'www.example.com',
                type: 'A',
                alias: 'front',
                setIdentifier: 'a',
                multiValueAnswer: true,
              },
              { ...site('b', 11), multiValueAnswer: true },
            ],
            front,
          ),
      },
    ],
  },
})

/** CloudFront also answers HTTPS records; a record of the zone itself may be of any type but two. */
function takes({ alias, edgeAlias, aliasName }: ZoneRecord, type: string): boolean {
  if (type === 'A' || type === 'AAAA') return true
  if (edgeAlias !== undefined || CLOUDFRONT.test(aliasName ?? '')) return type === 'HTTPS'
  return alias === undefined && type !== 'NS' && type !== 'SOA'
}

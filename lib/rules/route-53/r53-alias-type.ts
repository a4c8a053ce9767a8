import { nameOf } from '@/lib/elements/hosted-zone/delegation'
import { setRecord } from '@/lib/elements/hosted-zone/edit'
import { choicesOf, isAtCloudFront } from '@/lib/elements/hosted-zone/policies'
import type { ZoneRecord } from '@/lib/elements/hosted-zone/records'
import { plainName } from '@/lib/elements/hosted-zone/records'
import { defineRule } from '../define'
import { front, site, www, zoned } from './zone-example'

export const r53AliasType = defineRule({
  id: 'r53-alias-type',
  severity: 'error',
  title: 'An alias of something of AWS gives addresses',
  why: 'An alias of a load balancer, an API domain or CloudFront is of type A or AAAA, and never one of several multivalue answers. CloudFront has no health that an alias could follow.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-values-alias.html',
  kind: 'hosted-zone',
  *check(zone, around) {
    for (const { name, type, records } of choicesOf(zone))
      for (const record of records) {
        const target = around.get(record.alias ?? record.edgeAlias)?.name ?? record.aliasName
        if (target === undefined) continue
        if (!takes(record, type, nameOf(zone)))
          yield {
            field: `${record.field}.type`,
            message: `${zone.name}: ${name} is an alias of ${target} and of type ${type}. Make it A, or AAAA for IPv6.`,
            fix: () => ({ label: 'Make it A', patch: setRecord(zone, record, { type: 'A' }) }),
          }
        if (record.evaluateTargetHealth && isAtCloudFront(record))
          yield {
            field: `${record.field}.evaluateTargetHealth`,
            source: 'https://docs.aws.amazon.com/Route53/latest/APIReference/API_AliasTarget.html',
            message: `${zone.name}: ${name} is an alias of ${target} at CloudFront and cannot follow its health. Turn that off.`,
            fix: () => ({
              label: 'Do not follow target health',
              patch: setRecord(zone, record, { evaluateTargetHealth: undefined }),
            }),
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
        says: 'A CNAME that is an alias of a load balancer which is not drawn.',
        design: () =>
          zoned([
            {
              name: 'www.example.com',
              type: 'CNAME',
              aliasName: 'shop-123.eu-west-1.elb.amazonaws.com',
              aliasZoneId: 'Z32O12XQLNTSW2',
            },
          ]),
      },
      {
        says: 'An alias that is to follow the health of CloudFront.',
        design: () =>
          zoned([
            {
              name: 'www.example.com',
              type: 'A',
              aliasName: 'd111111abcdef8.cloudfront.net',
              aliasZoneId: 'Z2FDTNDATAQYW2',
              evaluateTargetHealth: true,
            },
          ]),
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
function takes(record: ZoneRecord, type: string, top: string | undefined): boolean {
  if (type === 'A' || type === 'AAAA') return true
  if (isAtCloudFront(record)) return type === 'HTTPS'
  const name = record.aliasName === undefined ? undefined : plainName(record.aliasName)
  const mayBeOwn = name === undefined || top === undefined || name === top || name.endsWith(`.${top}`)
  return record.alias === undefined && mayBeOwn && type !== 'NS' && type !== 'SOA'
}

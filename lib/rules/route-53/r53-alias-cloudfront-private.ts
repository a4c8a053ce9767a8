import { isPrivate } from '@/lib/elements/hosted-zone/delegation'
import { choicesOf, isAtCloudFront } from '@/lib/elements/hosted-zone/policies'
import { isOpen } from '@/lib/elements/read'
import { defineRule } from '../define'
import { privately, zoned } from './zone-example'

const alias = {
  name: 'www.example.com',
  type: 'A',
  aliasName: 'd111111abcdef8.cloudfront.net',
  aliasZoneId: 'Z2FDTNDATAQYW2',
} as const

export const r53AliasCloudfrontPrivate = defineRule({
  id: 'r53-alias-cloudfront-private',
  severity: 'error',
  title: 'A private zone has no alias of CloudFront',
  why: 'Route 53 makes no alias of a CloudFront distribution in a private hosted zone; the names of edge-optimized API domains are such ones.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zone-private-considerations.html',
  kind: 'hosted-zone',
  *check(zone, around) {
    if (!isPrivate(zone) || isOpen(zone.props.vpcs)) return
    for (const { name, records } of choicesOf(zone))
      for (const record of records.filter(isAtCloudFront)) {
        const { edgeAlias, aliasName, field } = record
        const target = aliasName ?? around.get(edgeAlias)?.name
        yield {
          field: `${field}.${aliasName === undefined ? 'edgeAlias' : 'aliasName'}`,
          message: `${zone.name} is private, and its record ${name} is an alias of ${target} at CloudFront. Put it into a public zone, or use a CNAME record.`,
        }
      }
  },
  examples: {
    good: [{ says: 'A public zone may have one.', design: () => zoned([alias]) }],
    bad: [{ says: 'A private zone has one.', design: () => privately([alias]) }],
  },
})

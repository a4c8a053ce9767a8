import { ofKind } from '@/lib/elements'
import { choicesOf } from '@/lib/elements/hosted-zone/policies'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { zoned } from './zone-example'

const WEBSITE = /^s3-website[.-][a-z0-9-]+\.amazonaws\.com(\.cn)?\.?$/i
const alias = {
  name: 'www.example.com',
  type: 'A',
  aliasName: 's3-website-eu-west-1.amazonaws.com',
  aliasZoneId: 'Z1BKCTXD74EZPE',
} as const
const bucket = (bucketName: string, indexDocument?: string) =>
  make('s3-bucket', 'pages', { in: 'ireland', bucketName, ...(indexDocument && { indexDocument }) })

export const r53FailoverS3 = defineRule({
  id: 'r53-failover-s3',
  severity: 'info',
  title: 'A website in S3 has the name of its record',
  why: 'S3 finds the website by the name that is asked, so the bucket must be called like the record and have website hosting on. It speaks HTTP only; CloudFront speaks HTTPS for it.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/RoutingToS3Bucket.html',
  kind: 'hosted-zone',
  *check(zone, around) {
    for (const { name, records } of choicesOf(zone))
      for (const { aliasName, field } of records) {
        if (!WEBSITE.test(aliasName ?? '')) continue
        const buckets = ofKind(around.all('s3-bucket'), 's3-bucket')
        const own = buckets.find((one) => read(one, 'bucketName') === name)
        const isSite = own && (own.props.indexDocument !== undefined || own.props.redirectHost !== undefined)
        // What was read from an account says nothing of its website.
        if (own && !isSite && !exist(own))
          yield {
            field: `${field}.aliasName`,
            message: `${zone.name}: ${name} leads to the website of ${own.name}, which has none. Give the bucket an index page.`,
          }
        const sites = buckets.filter(
          ({ props }) => props.indexDocument !== undefined || props.redirectHost !== undefined,
        )
        const [site] = sites
        const called = site && read(site, 'bucketName')
        if (own || !site || sites.length > 1 || called === undefined) continue
        // Another record leads to that one, and the bucket of this one is not drawn.
        if (choicesOf(zone).some((one) => one.name === called)) continue
        yield {
          field: `${field}.aliasName`,
          message: `${zone.name}: ${name} leads to the website of a bucket called ${name}, and the one of the design is called ${called}. Name the bucket like the record.`,
        }
      }
  },
  examples: {
    good: [
      {
        says: 'Bucket and record share a name.',
        design: () => zoned([alias], bucket('www.example.com', 'index.html')),
      },
    ],
    bad: [
      {
        says: 'The bucket is called otherwise.',
        design: () => zoned([alias], bucket('pages-of-shop', 'index.html')),
      },
      { says: 'The bucket is no website.', design: () => zoned([alias], bucket('www.example.com')) },
    ],
  },
})

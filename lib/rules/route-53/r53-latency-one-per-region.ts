import { choicesOf } from '@/lib/elements/hosted-zone/policies'
import { defineRule } from '../define'
import { site, zoned } from './zone-example'

export const r53LatencyOnePerRegion = defineRule({
  id: 'r53-latency-one-per-region',
  severity: 'error',
  title: 'A name has one latency record for each Region',
  why: 'Route 53 takes one latency record of a name and type for a Region. Several targets of a Region go into weighted records that this one is an alias of.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-latency.html',
  kind: 'hosted-zone',
  *check(zone) {
    for (const { name, type, records } of choicesOf(zone)) {
      const seen = new Set<string>()
      for (const { region, field } of records) {
        if (region === undefined) continue
        if (seen.has(region))
          yield {
            field: `${field}.region`,
            message: `${zone.name}: two latency records of type ${type} for ${name} are for ${region}. Keep one, or make it an alias of weighted records.`,
          }
        seen.add(region)
      }
    }
  },
  examples: {
    good: [
      {
        says: 'One for each of two Regions.',
        design: () =>
          zoned([
            { ...site('ireland', 10), region: 'eu-west-1' },
            { ...site('tokyo', 11), region: 'ap-northeast-1' },
          ]),
      },
    ],
    bad: [
      {
        says: 'Two for one Region.',
        design: () =>
          zoned([
            { ...site('one', 10), region: 'eu-west-1' },
            { ...site('two', 11), region: 'eu-west-1' },
          ]),
      },
    ],
  },
})

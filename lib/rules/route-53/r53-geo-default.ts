import { choicesOf, policiesOf } from '@/lib/elements/hosted-zone/policies'
import { hasOther } from '@/lib/elements/verbatim'
import { defineRule } from '../define'
import { site, zoned } from './zone-example'

export const r53GeoDefault = defineRule({
  id: 'r53-geo-default',
  severity: 'warning',
  title: 'Geolocation records include a default',
  why: 'Clients whose place no record names, or whose address is on no map, get no answer without a default record. The smallest area that matches wins.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-geo.html',
  kind: 'hosted-zone',
  *check(zone, around) {
    if (hasOther(around, 'AWS::Route53::RecordSet', 'AWS::Route53::RecordSetGroup')) return
    for (const { name, type, records } of choicesOf(zone)) {
      if (records.some((record) => policiesOf(record)[0] !== 'geolocation')) continue
      const isUnclear = records.some(({ row, country }) => row.country !== undefined && country === undefined)
      if (isUnclear || records.some(({ country }) => country === '*')) continue
      yield {
        field: `${records[0].field}.country`,
        message: `${zone.name}: the geolocation records of ${name} (${type}) have no default, so clients elsewhere get no answer. Add one for country *.`,
      }
    }
  },
  examples: {
    good: [
      {
        says: 'Japan, and everybody else.',
        design: () =>
          zoned([
            { ...site('japan', 10), country: 'JP' },
            { ...site('rest', 11), country: '*' },
          ]),
      },
    ],
    bad: [
      {
        says: 'Japan and Europe only.',
        design: () =>
          zoned([
            { ...site('japan', 10), country: 'JP' },
            { ...site('europe', 11), continent: 'EU' },
          ]),
      },
    ],
  },
})

import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { isKind } from '@/lib/elements'
import { nameOf } from '@/lib/elements/hosted-zone/delegation'
import { setRecord } from '@/lib/elements/hosted-zone/edit'
import { choicesOf } from '@/lib/elements/hosted-zone/policies'
import { plainName } from '@/lib/elements/hosted-zone/records'
import { read } from '@/lib/elements/read'
import { coversName } from '@/lib/net/tls'
import { domainExample } from '../api-gateway/domain-example'
import { defineRule } from '../define'
import { make } from '../example'
import { zoned } from './zone-example'

const DEFAULT_NAME = /^[a-z0-9]{10}\.execute-api\.[a-z0-9-]+\.amazonaws\.com(\.cn)?\.?$/i
const domain = (domainName: string) => make('api-domain', 'face', { in: 'ireland', domainName })
const alias = { name: 'api.example.com', type: 'A' } as const

export const r53AliasApigwName = defineRule({
  id: 'r53-alias-apigw-name',
  severity: 'error',
  title: 'An alias of an API has the name of the custom domain',
  why: 'API Gateway answers under its custom domain names only, so the record must be called like the domain; an alias of the default name of an API is not possible.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-to-api-gateway.html',
  kind: 'hosted-zone',
  *check(zone, around) {
    for (const { name, records } of choicesOf(zone))
      for (const record of records) {
        if (DEFAULT_NAME.test(record.aliasName ?? ''))
          yield {
            field: `${record.field}.aliasName`,
            message: `${zone.name}: ${name} is an alias of ${record.aliasName}, the default name of an API. Make a custom domain called ${name} and lead to that.`,
          }
        const target = around.get(record.alias ?? record.edgeAlias)
        const wanted = domainNameOf(target)
        if (!target || wanted === undefined || coversName(wanted, name) || name === wanted) continue
        if (isStep(name, zone)) continue
        yield {
          field: `${record.field}.name`,
          // Route 53 makes the record; it is API Gateway that answers nobody by this name.
          severity: 'warning',
          message: `${zone.name}: ${name} is an alias of ${target.name}, which answers as ${wanted} only. Give both the same name.`,
          fix: () => {
            const [top, taken] = [nameOf(zone), choicesOf(zone).some((one) => one.name === wanted)]
            const isWithin = wanted === top || wanted.endsWith(`.${top}`)
            return !taken && !wanted.startsWith('*') && isWithin
              ? { label: `Name it ${wanted}`, patch: setRecord(zone, record, { name: wanted }) }
              : undefined
          },
        }
      }
  },
  examples: {
    good: [
      { says: 'Record and custom domain share a name.', design: () => domainExample() },
      {
        says: 'The name that clients ask leads on to a name for each Region.',
        design: () =>
          domainExample({
            zone: {
              records: [
                { name: 'eu.api.shop.example', type: 'A', alias: 'shop-domain' },
                {
                  name: 'api.shop.example',
                  type: 'A',
                  aliasName: 'eu.api.shop.example',
                  aliasZone: 'zone',
                  setIdentifier: 'eu',
                  region: 'eu-west-1',
                },
              ],
            },
          }),
      },
      {
        says: 'No alias of an API.',
        design: () => zoned([{ ...alias, ttl: 60, resourceRecords: ['203.0.113.7'] }]),
      },
    ],
    bad: [
      {
        says: 'The record is called otherwise than the domain.',
        design: () => zoned([{ ...alias, alias: 'face' }], domain('shop.example.com')),
      },
      {
        says: 'An alias of the name that every API has.',
        design: () =>
          zoned([
            { ...alias, aliasName: 'a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com', aliasZoneId: 'Z1' },
          ]),
      },
    ],
  },
})

/** Do other names of the zone lead on to this one? Clients ask for those, then. */
const isStep = (name: string, zone: ElementOf<'hosted-zone'>): boolean =>
  choicesOf(zone).some(
    (one) =>
      one.name !== name &&
      one.records.some(({ aliasName, resourceRecords, type }) =>
        [aliasName, ...(type === 'CNAME' ? (resourceRecords ?? []) : [])].some(
          (to) => typeof to === 'string' && plainName(to) === name,
        ),
      ),
  )

function domainNameOf(target: Element | undefined): string | undefined {
  const name =
    isKind(target, 'api-domain') || isKind(target, 'rest-domain')
      ? read(target as typeof target & { kind: 'api-domain' }, 'domainName')
      : undefined
  return name?.toLowerCase().replace(/\.$/, '')
}

import type { Element } from '@/lib/design/element'
import { isKind } from '@/lib/elements'
import { setRecord } from '@/lib/elements/hosted-zone/edit'
import { choicesOf } from '@/lib/elements/hosted-zone/policies'
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
        yield {
          field: `${record.field}.name`,
          message: `${zone.name}: ${name} is an alias of ${target.name}, which answers as ${wanted} only. Give both the same name.`,
          fix: () => {
            const [first, taken] = [zone.props.name, choicesOf(zone).some((one) => one.name === wanted)]
            return !taken && !wanted.startsWith('*') && wanted.endsWith(String(first))
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

function domainNameOf(target: Element | undefined): string | undefined {
  const name =
    isKind(target, 'api-domain') || isKind(target, 'rest-domain')
      ? read(target as typeof target & { kind: 'api-domain' }, 'domainName')
      : undefined
  return name?.toLowerCase().replace(/\.$/, '')
}

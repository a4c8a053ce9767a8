import { isKind } from '@/lib/elements'
import type { ElementOf } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { nameOf } from '@/lib/elements/hosted-zone/delegation'
import { choicesOf } from '@/lib/elements/hosted-zone/policies'
import type { ZoneRecord } from '@/lib/elements/hosted-zone/records'
import { plainName, recordsOf } from '@/lib/elements/hosted-zone/records'
import { read } from '@/lib/elements/read'
import { hasOther } from '@/lib/elements/verbatim'
import { parseAddress } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { storageEndpoint } from '../example'
import { www, zoned } from './zone-example'

/** Names of machines and databases, which AWS keeps no alias zone for. */
const MACHINE =
  /(^|\.)(compute(-1)?\.(amazonaws\.com|internal)|ec2\.internal|rds\.amazonaws\.com|cache\.amazonaws\.com)$|\.compute\.internal$/

/** Something that belongs to AWS: which of its names an alias takes, the service knows. */
const AMAZON = /amazon|aws|cloudfront|elasticbeanstalk/

const alias = { name: 'www.example.com', type: 'A' } as const

export const r53AliasTargets = defineRule({
  id: 'r53-alias-targets',
  severity: 'error',
  title: 'An alias leads to what an alias can lead to',
  why: 'An alias leads to a load balancer, an API domain, an interface endpoint, CloudFront and a few more, or to a record of the same type in its zone; never to an instance, an address or a host elsewhere.',
  source:
    'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-choosing-alias-non-alias.html',
  kind: 'hosted-zone',
  *check(zone, around) {
    for (const { name, type, records } of choicesOf(zone))
      for (const record of records) {
        const wrong = wrongTarget(record, zone, around)
        if (wrong === undefined) continue
        yield {
          field: `${record.field}.${record.alias === undefined ? 'aliasName' : 'alias'}`,
          message: `${zone.name}: the ${type} record of ${name} is an alias of ${wrong}`,
        }
      }
  },
  examples: {
    good: [
      {
        says: 'An alias of another record of the zone.',
        design: () =>
          zoned([
            www,
            { ...alias, name: 'shop.example.com', aliasName: 'www.example.com', aliasZone: 'zone' },
          ]),
      },
    ],
    bad: [
      {
        says: 'An alias of an instance.',
        design: () =>
          zoned([
            { ...alias, aliasName: 'ec2-203-0-113-10.eu-west-1.compute.amazonaws.com', aliasZoneId: 'Z1' },
          ]),
      },
      {
        says: 'An alias of a record that the zone does not have.',
        design: () =>
          zoned([
            www,
            { ...alias, name: 'shop.example.com', aliasName: 'old.example.com', aliasZone: 'zone' },
          ]),
      },
      {
        says: 'A gateway endpoint has no name.',
        design: () =>
          zoned([{ ...alias, alias: 'storage' }], storageEndpoint('storage', { routeTables: ['inward'] })),
      },
      {
        says: 'An alias of a host somewhere else.',
        design: () => zoned([{ ...alias, aliasName: 'www.example.net', aliasZoneId: 'Z1' }]),
      },
    ],
  },
})

function wrongTarget(record: ZoneRecord, zone: ElementOf<'hosted-zone'>, around: Around): string | undefined {
  const target = around.get(record.alias)
  if (isKind(target, 'vpc-endpoint') && target.props.vpcEndpointType !== undefined) {
    const type = read(target, 'vpcEndpointType')
    return type === 'Gateway' || type === 'GatewayLoadBalancer'
      ? `${target.name}, which has no name of its own. Use an interface endpoint.`
      : undefined
  }
  if (record.aliasName === undefined) return undefined
  const name = plainName(record.aliasName)
  if (parseAddress(name)) return `the address ${name}. Give the address as a value instead.`
  if (MACHINE.test(name))
    return `${name}, which no alias can lead to. Use its address as a value, or a CNAME record.`
  return wrongInZone(record, name, zone, around)
}

/** An alias of another record: it must be there, with the same type. */
function wrongInZone(
  { aliasZone, type }: ZoneRecord,
  name: string,
  zone: ElementOf<'hosted-zone'>,
  around: Around,
) {
  const own = nameOf(zone)
  if (own === undefined) return undefined
  const isWithin = name === own || name.endsWith(`.${own}`)
  if (!isWithin && (aliasZone === zone.id || !AMAZON.test(name)))
    return `${name}, which is no record of this zone. Use a CNAME record, or an alias of one of its own.`
  if (aliasZone !== zone.id || hasOther(around, 'AWS::Route53::RecordSet', 'AWS::Route53::RecordSetGroup'))
    return undefined
  const records = recordsOf(zone)
  // A star may stand for the name.
  if (records?.some((one) => plainName(one.name ?? '').startsWith('*'))) return undefined
  const there = records?.filter((one) => one.name === undefined || plainName(one.name) === name)
  if (!there || there.some((one) => one.name === undefined || one.type === undefined || one.type === type))
    return undefined
  return there.length === 0
    ? `${name}, which the zone has no record of. Add one, or name another.`
    : `${name}, which has no record of type ${type}. Add one, or use the type that it has.`
}

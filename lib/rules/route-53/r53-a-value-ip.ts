import { nameOf } from '@/lib/elements/hosted-zone/delegation'
import { choicesOf, isAlias } from '@/lib/elements/hosted-zone/policies'
import { setRecord } from '@/lib/elements/hosted-zone/edit'
import type { ZoneRecord } from '@/lib/elements/hosted-zone/records'
import { isOpen } from '@/lib/elements/read'
import { parseAddress } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { www, zoned } from './zone-example'

const family = (value: string) => parseAddress(value.trim())?.family
const NAME = /^(\*\.)?([\w-]+\.)*[\w-]+\.?$/

/** What a value of each type looks like; types that are not listed are not judged. */
const FORMS: Readonly<Record<string, readonly [what: string, fits: (value: string) => boolean]>> = {
  A: ['an IPv4 address', (value) => family(value) === 4],
  AAAA: ['an IPv6 address', (value) => family(value) === 6],
  CNAME: ['a domain name', (value) => NAME.test(value.trim()) && family(value) === undefined],
  MX: [
    'a priority and a host name, such as "10 mail.example.com"',
    (value) => /^\s*\d{1,5}\s+\S+\s*$/.test(value),
  ],
  SRV: [
    'a priority, a weight, a port and a host name, such as "1 10 5269 chat.example.com"',
    (value) => /^\s*\d{1,5}\s+\d{1,5}\s+\d{1,5}\s+\S+\s*$/.test(value),
  ],
  TXT: ['a text in double quotation marks', (value) => /^\s*".*"\s*$/s.test(value)],
}

export const r53AValueIp = defineRule({
  id: 'r53-a-value-ip',
  severity: 'error',
  title: 'The values of a record are what its type holds',
  why: 'An A record holds IPv4 addresses, an AAAA record IPv6 addresses, a CNAME record one domain name, an MX record a priority and a host.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/ResourceRecordTypes.html',
  kind: 'hosted-zone',
  *check(zone) {
    for (const { name, type, records } of choicesOf(zone))
      for (const record of records) {
        const wrong = isAlias(record) ? undefined : wrongIn(record, type)
        if (wrong === undefined) continue
        const better = betterType(record, type, name === nameOf(zone))
        yield {
          field: `${record.field}.resourceRecords`,
          message: `${zone.name}: the ${type} record of ${name} ${wrong}`,
          ...(better !== undefined && {
            fix: () => ({ label: `Make it ${better}`, patch: setRecord(zone, record, { type: better }) }),
          }),
        }
      }
  },
  examples: {
    good: [
      {
        says: 'Addresses, a name, a mail host and a text, each in its type.',
        design: () =>
          zoned([
            www,
            { ...www, type: 'AAAA', resourceRecords: ['2001:db8::10'] },
            { name: 'old.example.com', type: 'CNAME', ttl: 300, resourceRecords: ['www.example.net'] },
            { name: 'example.com', type: 'MX', ttl: 300, resourceRecords: ['10 mail.example.net'] },
            { name: 'example.com', type: 'TXT', ttl: 300, resourceRecords: ['"v=spf1 -all"'] },
          ]),
      },
    ],
    bad: [
      {
        says: 'An A record with a host name.',
        design: () => zoned([{ ...www, resourceRecords: ['lb.example.net'] }]),
      },
      {
        says: 'An IPv6 address in an A record.',
        design: () => zoned([{ ...www, resourceRecords: ['2001:db8::10'] }]),
      },
      {
        says: 'A CNAME with two names.',
        design: () => zoned([{ ...www, type: 'CNAME', resourceRecords: ['a.example.net', 'b.example.net'] }]),
      },
      { says: 'Neither a value nor an alias.', design: () => zoned([{ ...www, resourceRecords: [] }]) },
    ],
  },
})

function wrongIn({ row, resourceRecords }: ZoneRecord, type: string): string | undefined {
  if (row.elasticIp !== undefined || row.instance !== undefined)
    return type === 'A' ? undefined : `gives an IPv4 address. Make it an A record.`
  const given = row.resourceRecords
  if (given === undefined || (Array.isArray(given) && given.length === 0))
    return 'has neither a value nor an alias. Give it one, or remove it.'
  const values = resourceRecords?.filter((value) => !isOpen(value)) ?? []
  if (type === 'CNAME' && values.length > 1) return `has ${values.length} values. Keep one.`
  const form = FORMS[type]
  const odd = form && values.find((value) => !form[1](value))
  return odd === undefined
    ? undefined
    : `holds "${clip(odd)}", which is not ${form![0]}. Change the value or the type.`
}

/** The type of address that the values are, or the one for a name. */
function betterType({ resourceRecords, row }: ZoneRecord, type: string, isTop: boolean) {
  if (row.elasticIp !== undefined || row.instance !== undefined) return 'A'
  const families = new Set(resourceRecords?.map((value) => (isOpen(value) ? undefined : family(value))))
  const [only] = families.size === 1 ? families : []
  if (only !== undefined) return only === 4 ? (type === 'AAAA' || type === 'CNAME' ? 'A' : undefined) : 'AAAA'
  const isName = resourceRecords?.length === 1 && FORMS.CNAME![1](String(resourceRecords[0]))
  return isName && !isTop && (type === 'A' || type === 'AAAA') ? 'CNAME' : undefined
}

const clip = (value: string) => (value.length > 40 ? `${value.slice(0, 37)}…` : value)

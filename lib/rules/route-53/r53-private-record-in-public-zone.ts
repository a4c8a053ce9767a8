import { isKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { isPrivate } from '@/lib/elements/hosted-zone/delegation'
import { choicesOf } from '@/lib/elements/hosted-zone/policies'
import type { ZoneRecord } from '@/lib/elements/hosted-zone/records'
import { isOpen } from '@/lib/elements/read'
import { parsePrefix } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { privateRangeOf } from '../ranges'
import { privately, www, zoned } from './zone-example'

const inner = { ...www, resourceRecords: ['10.0.1.5'] } as const

export const r53PrivateRecordInPublicZone = defineRule({
  id: 'r53-private-record-in-public-zone',
  severity: 'warning',
  title: 'A public zone holds no private addresses',
  why: 'Everybody can ask a public zone, so it tells the internal plan; and only clients with a route to the address can use it.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zones-private.html',
  kind: 'hosted-zone',
  *check(zone, around) {
    if (isPrivate(zone)) return
    for (const { name, records } of choicesOf(zone))
      for (const record of records) {
        const what = innerOf(record, around)
        if (what === undefined) continue
        yield {
          field: `${record.field}.${record.row.instance === undefined ? 'resourceRecords' : 'instance'}`,
          message: `${zone.name} is public, and its record ${name} gives ${what}. Keep it in a private zone.`,
        }
      }
  },
  examples: {
    good: [
      { says: 'A public address in public.', design: () => zoned([www]) },
      { says: 'A private one in private.', design: () => privately([inner]) },
    ],
    bad: [{ says: 'A private address in public.', design: () => zoned([inner]) }],
  },
})

/** The private address that a record gives away. */
function innerOf({ type, resourceRecords, instance }: ZoneRecord, around: Around): string | undefined {
  const target = around.get(instance)
  if (isKind(target, 'instance')) return `the private address of ${target.name}`
  if (type !== 'A') return undefined
  return resourceRecords?.find((value) => {
    const block = isOpen(value) ? undefined : parsePrefix(`${value.trim()}/32`)
    return block?.family === 4 && privateRangeOf(block) !== undefined
  })
}

import type { ElementOf } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import { isPrivate, nameOf } from '@/lib/elements/hosted-zone/delegation'
import { choicesOf } from '@/lib/elements/hosted-zone/policies'
import { plainName, recordsFor, recordsOf } from '@/lib/elements/hosted-zone/records'
import { isOpen } from '@/lib/elements/read'
import { hasOther } from '@/lib/elements/verbatim'
import { defineRule } from '../define'
import { make } from '../example'
import { www, zoned } from './zone-example'

/** What programs ask for to find somebody; names with an underscore are for machines that prove something. */
const LEADING = new Set(['A', 'AAAA', 'CNAME', 'HTTPS'])

const inner = (...names: readonly string[]) =>
  make('hosted-zone', 'inner', {
    in: 'ireland',
    name: 'example.com',
    vpcs: [{ vpc: 'net' }],
    records: names.map((name) => ({ ...www, name, resourceRecords: ['10.0.1.10'] })),
  })

export const r53PrivateZoneNxdomain = defineRule({
  id: 'r53-private-zone-nxdomain',
  severity: 'warning',
  title: 'A private zone knows the names that its public twin answers',
  why: 'In its VPCs the private zone is asked for all its names. What it has no record of does not exist there, since the public zone is not asked.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zone-private-considerations.html',
  kind: 'hosted-zone',
  *check(zone, around) {
    const [top, own] = [nameOf(zone), recordsOf(zone)]
    if (top === undefined || !own || !isPrivate(zone) || isOpen(zone.props.vpcs)) return
    if (own.some(({ name }) => name === undefined)) return
    if (hasOther(around, 'AWS::Route53::RecordSet', 'AWS::Route53::RecordSetGroup')) return
    const held = new Set(own.map(({ name }) => plainName(name!)))
    const isPlain = own.every(({ name, type }) => type !== 'NS' && !plainName(name!).startsWith('*'))
    for (const twin of ofKind(around.all('hosted-zone'), 'hosted-zone')) {
      if (isPrivate(twin) || !isAround(twin, top)) continue
      const lost = [...new Set(answeredBy(twin, top))].filter(
        (name) => !held.has(name) && (isPlain || 'nothing' in recordsFor(own, top, name)),
      )
      if (lost.length === 0) continue
      const names =
        lost.length > 3 ? `${lost.slice(0, 3).join(', ')} and ${lost.length - 3} more` : lost.join(', ')
      yield {
        field: 'records',
        message: `${zone.name} answers for ${top} in its VPCs and has no record of ${names}, which only ${twin.name} knows. Add what is asked for there.`,
      }
    }
  },
  examples: {
    good: [{ says: 'Both know the name.', design: () => zoned([www], inner('www.example.com')) }],
    bad: [
      { says: 'Inside, the website does not exist.', design: () => zoned([www], inner('db.example.com')) },
    ],
  },
})

/** Does the public zone hold the name of the private one, or one above it? */
const isAround = (twin: ElementOf<'hosted-zone'>, top: string): boolean => {
  const name = nameOf(twin)
  return name !== undefined && (name === top || top.endsWith(`.${name}`))
}

/** The names below the top of the private zone that the public one answers. */
const answeredBy = (twin: ElementOf<'hosted-zone'>, top: string): readonly string[] =>
  choicesOf(twin).flatMap(({ name, type }) =>
    LEADING.has(type) && !/(^|\.)_/.test(name) && (name === top || name.endsWith(`.${top}`)) ? [name] : [],
  )

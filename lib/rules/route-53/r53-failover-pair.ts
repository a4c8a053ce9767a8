import type { ElementOf } from '@/lib/elements'
import { setRecord } from '@/lib/elements/hosted-zone/edit'
import { choicesOf, isAlias, isAtCloudFront } from '@/lib/elements/hosted-zone/policies'
import type { Choices } from '@/lib/elements/hosted-zone/policies'
import type { ZoneRecord } from '@/lib/elements/hosted-zone/records'
import { hasOther } from '@/lib/elements/verbatim'
import type { Complaint } from '../define'
import { defineRule } from '../define'
import { front, site, watch, zoned } from './zone-example'

const [first, second] = [
  { ...site('first', 10), failover: 'PRIMARY', healthCheck: 'watch' },
  { ...site('second', 11), failover: 'SECONDARY' },
] as const

export const r53FailoverPair = defineRule({
  id: 'r53-failover-pair',
  severity: 'error',
  title: 'Failover is a watched primary and a secondary',
  why: 'Route 53 answers with the secondary only while it knows that the primary is unhealthy, by a health check or by the health of what its alias leads to. It refuses a second record of one role, and a primary of values without a health check.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-failover.html',
  kind: 'hosted-zone',
  *check(zone, around) {
    // A template may keep the other record word for word, under the name of the zone.
    const mayHaveMore = hasOther(around, 'AWS::Route53::RecordSet', 'AWS::Route53::RecordSetGroup')
    for (const choices of choicesOf(zone)) {
      const { name, type, records } = choices
      if (records.every(({ row }) => row.failover === undefined)) continue
      for (const { message, ...problem } of pairProblems(choices, mayHaveMore))
        yield { ...problem, message: `${zone.name}: ${message}` }
      const hasSecond = mayHaveMore || records.some(({ failover }) => failover === 'SECONDARY')
      for (const primary of records.filter(({ failover }) => failover === 'PRIMARY'))
        if (!isWatched(primary) && (hasSecond || !isAlias(primary)))
          yield {
            ...unwatched(zone, primary),
            message: `${zone.name}: nobody watches the primary ${type} record of ${name}, so the secondary never answers. ${wayOutOf(primary)}`,
          }
    }
  },
  examples: {
    good: [{ says: 'A watched primary, and a secondary.', design: () => zoned([first, second], watch) }],
    bad: [
      {
        says: 'Nobody watches the primary.',
        design: () => zoned([{ ...site('first', 10), failover: 'PRIMARY' }, second], watch),
      },
      {
        says: 'Nobody asks whether the load balancer of the primary has healthy targets.',
        design: () =>
          zoned(
            [
              {
                name: 'www.example.com',
                type: 'A',
                alias: 'front',
                setIdentifier: 'first',
                failover: 'PRIMARY',
              },
              second,
            ],
            front,
          ),
      },
      { says: 'There is no secondary.', design: () => zoned([first], watch) },
      {
        says: 'Two primaries.',
        design: () => zoned([first, { ...first, setIdentifier: 'third' }, second], watch),
      },
    ],
  },
})

/** Route 53 takes an alias that nobody watches. CloudFront has no health of its own to follow. */
const unwatched = (zone: ElementOf<'hosted-zone'>, primary: ZoneRecord): Omit<Complaint, 'message'> =>
  isAlias(primary)
    ? {
        field: `${primary.field}.evaluateTargetHealth`,
        severity: 'warning',
        ...(!isAtCloudFront(primary) && {
          fix: () => ({
            label: 'Follow target health',
            patch: setRecord(zone, primary, { evaluateTargetHealth: true }),
          }),
        }),
      }
    : { field: `${primary.field}.healthCheck` }

const wayOutOf = (primary: ZoneRecord): string =>
  isAlias(primary) && !isAtCloudFront(primary) ? 'Let it follow target health.' : 'Give it a health check.'

function pairProblems({ name, type, records }: Choices, mayHaveMore: boolean): readonly Complaint[] {
  if (records.some(({ failover }) => failover === undefined)) return []
  return (['PRIMARY', 'SECONDARY'] as const).flatMap((role) => {
    const found = records.filter(({ failover }) => failover === role)
    const word = role.toLowerCase()
    if (found.length === 1 || (found.length === 0 && mayHaveMore)) return []
    const message =
      found.length === 0
        ? `the failover records of type ${type} for ${name} lack a ${word}. Add it.`
        : `${name} has ${found.length} ${word} records of type ${type}. Keep one.`
    return [
      {
        field: `${(found[1] ?? records[0]).field}.failover`,
        message,
        // Each Region may bring its own: the other half may stand in another template.
        severity: found.length === 0 ? 'warning' : 'error',
      },
    ]
  })
}

/** By a check, or by the health of an alias's target; what nobody knows may be set. */
const isWatched = ({ row, evaluateTargetHealth }: ZoneRecord): boolean =>
  row.healthCheck !== undefined || (evaluateTargetHealth ?? row.evaluateTargetHealth !== undefined)

import type { ElementOf } from '@/lib/elements'
import { isKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { isOpen, read } from '@/lib/elements/read'
import { parsePrefix } from '@/lib/net/prefix'
import { classic, make } from '../example'
import type { GroupRule, Side } from '../security-group/traffic'
import { rulesOf, SIDES, wordOf } from '../security-group/traffic'
import { inside } from './count'
import { defineQuota, limitOf } from './define'
import { granted, many } from './example'

/** How many rules of a family one row counts as: a prefix list as many as it may hold, a group as one of each. */
function weightOf(rule: GroupRule, family: 4 | 6, around: Around): number {
  // What a function gives may be no rule at all.
  if (isOpen(rule.row)) return 0
  const list = around.get(rule.prefixList)
  if (isKind(list, 'prefix-list'))
    return read(list, 'addressFamily') === `IPv${family}` ? (read(list, 'maxEntries') ?? 1) : 0
  const own = parsePrefix(rule.cidr ?? '')?.family
  return own === undefined || own === family ? 1 : 0
}

function countIn(group: ElementOf<'security-group'>, side: Side, family: 4 | 6, around: Around): number {
  return (rulesOf(group, side) ?? []).reduce((sum, rule) => sum + weightOf(rule, family, around), 0)
}

const group = (count: number) =>
  make('security-group', 'web', {
    in: 'net',
    groupDescription: 'Many partners',
    securityGroupIngress: many(count, (at) => ({
      ipProtocol: 'tcp',
      fromPort: 443,
      toPort: 443,
      cidr: `10.9.${at}.0/24`,
    })),
  })

export const sgRulesQuota = defineQuota({
  id: 'sg-rules-quota',
  severity: 'error',
  title: 'A security group has at most 60 rules a direction by default',
  why: 'Inbound and outbound rules count apart, and so do IPv4 and IPv6. A rule that names a group counts for both families, and one that names a prefix list as many times as the list may hold blocks.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  limits: [
    limitOf({
      key: 'rules-per-group',
      label: 'Rules per security group, each direction',
      noun: 'rules',
      scope: 'a direction',
      value: 60,
      // With one group for each interface.
      most: 1_000,
      instead: 'use larger blocks',
      of: 'security-group',
      *uses(group, around) {
        for (const side of SIDES) {
          const [four, six] = ([4, 6] as const).map((family) => countIn(group, side, family, around))
          const [used, family] = six! > four! ? [six!, 6] : [four!, 4]
          yield inside(group, used, { field: side, where: `${wordOf(side).split(' ')[0]} for IPv${family}` })
        }
      },
    }),
  ],
  examples: {
    good: [{ says: 'Sixty rules fit.', design: () => classic(group(60)) }],
    bad: [
      { says: '61 do not fit by default.', design: () => classic(group(61)) },
      {
        says: 'Nor do 75 where 70 were granted.',
        design: () => classic(group(75), granted('rules-per-group', 70)),
      },
      {
        says: 'A prefix list counts with all that it may hold.',
        design: () =>
          classic(
            make('prefix-list', 'partners', { in: 'ireland', addressFamily: 'IPv4', maxEntries: 100 }),
            make('security-group', 'web', {
              in: 'net',
              groupDescription: 'Many partners',
              securityGroupIngress: [
                { ipProtocol: 'tcp', fromPort: 443, toPort: 443, prefixList: 'partners' },
              ],
            }),
          ),
      },
    ],
  },
})

import { parsePrefix } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { QUOTA, exist } from '../quota'
import { isOpen } from '@/lib/elements/read'
import { SIDES, rulesOf, wordOf } from './traffic'

const many = (count: number) =>
  classic(
    make('security-group', 'long', {
      in: 'net',
      groupDescription: 'Many partners',
      securityGroupIngress: Array.from({ length: count }, (_, at) => ({
        ipProtocol: 'tcp',
        fromPort: 443,
        toPort: 443,
        cidr: `10.9.${at}.0/24`,
      })),
    }),
  )

export const sgRulesQuota = defineRule({
  id: 'sg-rules-quota',
  severity: 'error',
  title: 'A security group has at most 60 rules a direction by default',
  why: 'The quota is 60 inbound and 60 outbound rules, counted apart for IPv4 and IPv6; a rule that names a group counts for both.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  kind: 'security-group',
  *check(group) {
    if (exist(group)) return
    for (const side of SIDES) {
      const families = (rulesOf(group, side) ?? []).flatMap((rule) =>
        // What a function gives may be no rule at all.
        isOpen(rule.row) ? [] : [parsePrefix(rule.cidr ?? '')?.family],
      )
      for (const family of [4, 6] as const) {
        const other = family === 4 ? 6 : 4
        const count = families.filter((one) => one !== other).length
        if (count <= QUOTA.rulesPerGroup) continue
        yield {
          field: side,
          message: `${group.name} has ${count} ${wordOf(side)}s for IPv${family}; AWS allows ${QUOTA.rulesPerGroup} by default. Use larger blocks or a prefix list, or have the quota raised.`,
        }
        break
      }
    }
  },
  examples: {
    good: [{ says: 'Sixty rules fit.', design: () => many(60) }],
    bad: [{ says: '61 do not, by default.', design: () => many(61) }],
  },
})

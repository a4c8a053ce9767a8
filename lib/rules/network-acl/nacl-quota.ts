import { parsePrefix } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { QUOTA, exist } from '../quota'
import { entryLines } from '@/lib/elements/network-acl/entries'

const list = (count: number) =>
  classic(
    make('network-acl', 'list', {
      in: 'net',
      entries: Array.from({ length: count }, (_, at) => ({
        egress: false,
        ruleNumber: at + 1,
        ruleAction: 'allow' as const,
        protocol: '-1',
        cidr: `10.${at}.0.0/16`,
      })),
    }),
  )

export const naclQuota = defineRule({
  id: 'nacl-quota',
  severity: 'error',
  title: 'A network ACL has at most 20 entries a direction by default',
  why: 'The quota is 20 entries in each direction, IPv4 and IPv6 apart; it can be raised to 40.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  kind: 'network-acl',
  *check(acl, around) {
    if (exist(acl)) return
    for (const egress of [false, true])
      for (const family of [4, 6] as const) {
        const count = (entryLines(acl, around) ?? []).filter(
          (line) => line.egress === egress && parsePrefix(line.cidr ?? '')?.family === family,
        ).length
        if (count <= QUOTA.entriesPerAcl) continue
        yield {
          field: 'entries',
          message: `${acl.name} has ${count} ${egress ? 'outbound' : 'inbound'} IPv${family} entries; AWS allows ${QUOTA.entriesPerAcl} by default. Summarise blocks, or have the quota raised.`,
        }
      }
  },
  examples: {
    good: [{ says: 'Twenty entries fit.', design: () => list(20) }],
    bad: [{ says: '21 do not, by default.', design: () => list(21) }],
  },
})

import { setProps } from '@/lib/design/patch'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { withRow } from '@/lib/elements/read'
import { entryLines } from '@/lib/elements/network-acl/entries'

const list = (...numbers: number[]) =>
  classic(
    make('network-acl', 'list', {
      in: 'net',
      entries: numbers.map((ruleNumber, at) => ({
        egress: false,
        ruleNumber,
        ruleAction: 'allow' as const,
        protocol: '-1',
        cidr: `10.${at}.0.0/16`,
      })),
    }),
  )

export const naclRuleNumberRange = defineRule({
  id: 'nacl-rule-number-range',
  severity: 'error',
  title: 'An entry has a number of its own',
  why: 'Numbers go from 1 to 32766 and are unique in each direction, for IPv4 and IPv6 together.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAclEntry.html',
  kind: 'network-acl',
  *check(acl, around) {
    const lines = entryLines(acl, around) ?? []
    const first = new Map<string, number>()
    for (const { at, egress, ruleNumber } of lines) {
      if (ruleNumber === undefined || egress === undefined) continue
      const key = `${egress} ${ruleNumber}`
      const earlier = first.get(key)
      if (earlier === undefined) {
        first.set(key, at)
        continue
      }
      const taken = new Set(lines.filter((line) => line.egress === egress).map((line) => line.ruleNumber))
      yield {
        field: `entries.${at}.ruleNumber`,
        message: `${acl.name} has number ${ruleNumber} twice ${egress ? 'outbound' : 'inbound'}, in entries ${earlier + 1} and ${at + 1}. Give one of them another number.`,
        fix: () => {
          let free = ruleNumber + 1
          while (taken.has(free)) free++
          return free > 32_766
            ? undefined
            : {
                label: `Number it ${free}`,
                patch: setProps(acl, { entries: withRow(lines, at, { ruleNumber: free }) }),
              }
        },
      }
    }
  },
  examples: {
    good: [{ says: 'Each number once.', design: () => list(100, 110) }],
    bad: [{ says: '100 twice.', design: () => list(100, 100) }],
  },
})

import { isExpression } from '@/lib/design/element'
import type { Row } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { isOpen, withRow, withoutRow } from '@/lib/elements/read'
import { SIDES, rulesOf, wordOf } from './traffic'

const ENDS = ['group', 'groupByName', 'prefixList', 'prefixListId', 'cidr'] as const

const inner = (end: { cidr?: string; group?: string; prefixListId?: string }) =>
  classic(
    make('security-group', 'web', {
      in: 'net',
      groupDescription: 'Inner',
      securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, ...end }],
    }),
  )

export const sgSourceKinds = defineRule({
  id: 'sg-source-kinds',
  severity: 'error',
  title: 'A rule names one source or destination',
  why: 'The other end of a rule is a block of addresses, a security group or a prefix list: exactly one of them.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  kind: 'security-group',
  *check(group) {
    for (const side of SIDES) {
      const lines = rulesOf(group, side) ?? []
      for (const { at, row: given } of lines) {
        const row: Row = given
        if (isExpression(row)) continue
        const ends = ENDS.filter((key) => row[key] !== undefined && row[key] !== '')
        // What a function gives may be nothing at all.
        const sure = ends.filter((key) => !isOpen(row[key]))
        const [kept, ...rest] = sure
        if (sure.length === 1 || (sure.length === 0 && ends.length > 0)) continue
        yield {
          field: `${side}.${at}.cidr`,
          message: kept
            ? `${group.name}: ${wordOf(side)} ${at + 1} names ${sure.length} ends. Keep one, and give each other a rule of its own.`
            : `${group.name}: ${wordOf(side)} ${at + 1} names nobody. Give it a block, a group or a prefix list, or remove it.`,
          fix: () => {
            const none = Object.fromEntries(rest.map((key) => [key, undefined]))
            return kept
              ? {
                  label: `Keep the ${WORDS[kept]}`,
                  patch: setProps(group, { [side]: withRow(lines, at, none) }),
                }
              : {
                  label: `Remove the ${wordOf(side)}`,
                  patch: setProps(group, { [side]: withoutRow(lines, at) }),
                }
          },
        }
      }
    }
  },
  examples: {
    good: [
      { says: 'A block.', design: () => inner({ cidr: '10.0.0.0/16' }) },
      { says: 'A prefix list.', design: () => inner({ prefixListId: 'pl-6da54004' }) },
    ],
    bad: [
      { says: 'Nobody is named.', design: () => inner({}) },
      { says: 'A block and a group.', design: () => inner({ cidr: '10.0.0.0/16', group: 'web' }) },
    ],
  },
})

const WORDS = {
  group: 'security group',
  groupByName: 'security group',
  prefixList: 'prefix list',
  prefixListId: 'prefix list',
  cidr: 'block',
} as const

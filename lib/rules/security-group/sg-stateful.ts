import { setProps } from '@/lib/design/patch'
import { withoutRow } from '@/lib/elements/read'
import { protocolNumber } from '@/lib/net/port'
import { parsePrefix } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { SIDES, rulesOf, wordOf } from './traffic'

/** The ranges that clients open connections from, as they are usually written. */
const FOR_REPLIES = ['1024-65535', '1025-65535', '32768-60999', '32768-61000', '32768-65535', '49152-65535']

const HTTPS = { ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidr: '0.0.0.0/0' }
const web = (...more: readonly (typeof HTTPS)[]) =>
  classic(
    make('security-group', 'web', {
      in: 'net',
      groupDescription: 'Web servers',
      securityGroupIngress: [HTTPS, ...more],
    }),
  )

export const sgStateful = defineRule({
  id: 'sg-stateful',
  severity: 'info',
  title: 'A security group has no rules for replies',
  why: 'A security group remembers what it let pass, and lets the replies through whatever its other rules say.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html',
  kind: 'security-group',
  *check(group) {
    for (const side of SIDES) {
      const lines = rulesOf(group, side) ?? []
      for (const { at, ipProtocol, fromPort, toPort, cidr } of lines) {
        if (!['6', '17'].includes(protocolNumber(ipProtocol ?? ''))) continue
        const ports = `${fromPort}-${toPort}`
        if (parsePrefix(cidr ?? '')?.length !== 0 || !FOR_REPLIES.includes(ports)) continue
        yield {
          field: `${side}.${at}`,
          message: `${group.name}: ${wordOf(side)} ${at + 1} opens ${ports} ${side === 'securityGroupIngress' ? 'from' : 'to'} ${cidr}. If it is there for replies, remove it: they pass without a rule.`,
          fix: () => ({
            label: `Remove the ${wordOf(side)}`,
            patch: setProps(group, { [side]: withoutRow(lines, at) }),
          }),
        }
      }
    }
  },
  examples: {
    good: [{ says: 'Only what opens connections has a rule.', design: () => web() }],
    bad: [
      {
        says: 'A rule for the replies.',
        design: () => web({ ...HTTPS, fromPort: 1024, toPort: 65535 }),
      },
    ],
  },
})

import { setProps } from '@/lib/design/patch'
import { withoutRow } from '@/lib/elements/read'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { SIDES, rulesOf, wordOf } from './traffic'

/** A peering in one of these states carries nothing, and never will again. */
const GONE = ['deleted', 'deleting', 'rejected', 'expired', 'failed']

const web = (peeringStatus: string) =>
  classic(
    make('security-group', 'web', {
      in: 'net',
      groupDescription: 'Web servers',
      securityGroupIngress: [
        { ipProtocol: 'tcp', fromPort: 443, toPort: 443, group: 'sg-0123456789abcdef0', peeringStatus },
      ],
    }),
  )

export const sgStaleRule = defineRule({
  id: 'sg-stale-rule',
  severity: 'warning',
  title: 'A rule names a security group that is still in reach',
  why: 'A rule that names a group of a peer allows nothing once the peering is gone, and AWS does not remove it by itself.',
  source: 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-security-groups.html',
  kind: 'security-group',
  *check(group, around) {
    for (const side of SIDES) {
      const lines = rulesOf(group, side) ?? []
      for (const { at, group: id, peeringStatus } of lines) {
        if (!GONE.includes(peeringStatus ?? '')) continue
        const named = around.get(id)?.name ?? id ?? 'a group'
        yield {
          field: `${side}.${at}.group`,
          message: `${group.name}: ${wordOf(side)} ${at + 1} names ${named} over a peering that is ${peeringStatus}, and allows nothing any more. Remove it.`,
          fix: () => ({
            label: `Remove the ${wordOf(side)}`,
            patch: setProps(group, { [side]: withoutRow(lines, at) }),
          }),
        }
      }
    }
  },
  examples: {
    good: [{ says: 'The peering is active.', design: () => web('active') }],
    bad: [{ says: 'The peering was deleted.', design: () => web('deleted') }],
  },
})

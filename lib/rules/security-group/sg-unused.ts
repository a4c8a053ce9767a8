import type { Element } from '@/lib/design/element'
import { remove } from '@/lib/design/patch'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { mentioned } from '@/lib/elements/verbatim'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { groupsOf } from './groups-of'

const spare = (more: { group?: string } = {}) =>
  make('security-group', 'spare', {
    in: 'net',
    groupDescription: 'Spare',
    ...(more.group !== undefined && {
      securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, group: more.group }],
    }),
  })

export const sgUnused = defineRule({
  id: 'sg-unused',
  severity: 'info',
  title: 'A security group is carried by something or named by a rule',
  why: 'A group that no interface carries and no rule names has no effect, and is easily taken for one that has.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/deleting-security-groups.html',
  kind: 'security-group',
  *check(group, around) {
    // One that was read or imported may serve what is not drawn, such as another stack.
    if (group.awsId !== undefined || group.template !== undefined || mentioned(around, group)) return
    if (around.referrers(group.id).some((one) => one !== group)) return
    // Who draws begins with the groups: until one is carried, none is forgotten.
    if (!someIsCarried(around.children(group.parent), around)) return
    yield {
      message: `${group.name} protects nothing and is named by no rule. Give it to something, or remove it.`,
      fix: () => ({ label: `Remove ${group.name}`, patch: remove(group) }),
    }
  },
  examples: {
    good: [
      { says: 'The server carries the group.', design: () => classic() },
      {
        says: 'The first group of a new VPC.',
        design: () =>
          classic(
            make('vpc', 'lab', { in: 'ireland', cidrBlock: '10.1.0.0/16' }),
            make('security-group', 'spare', { in: 'lab', groupDescription: 'Spare' }),
          ),
      },
    ],
    bad: [
      { says: 'Nothing carries it.', design: () => classic(spare()) },
      { says: 'Only its own rule names it.', design: () => classic(spare({ group: 'spare' })) },
    ],
  },
})

const someIsCarried = (inside: readonly Element[], around: Around): boolean =>
  ofKind(inside, 'security-group').some(({ id }) =>
    around.referrers(id).some((one) => groupsOf(one).includes(id)),
  )

import type { Element } from '@/lib/design/element'
import type { Kind } from '@/lib/elements'
import { isKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { applied } from '@/lib/elements/quota/applied'
import { read, rowsOf } from '@/lib/elements/read'
import type { Complaint } from '../define'
import { classic, make } from '../example'
import { groupsOf, PROTECTED } from '../security-group/groups-of'
import { inside } from './count'
import { defineQuota, limitOf } from './define'
import { many } from './example'

/** The most that AWS takes of the two quotas multiplied. */
const PRODUCT = 1_000

const KINDS: readonly Kind[] = PROTECTED

/** Both quotas are raised against each other: rules per group times groups per interface. */
function* tooMuchTogether(element: Element, around: Around): Iterable<Complaint> {
  if (!isKind(element, 'quota') || read(element, 'limit') !== 'groups-per-interface') return
  const groups = read(element, 'value')
  const rules = applied(around, 'rules-per-group', read(element, 'region'))
  const count = rules && read(rules, 'value')
  if (groups === undefined || count === undefined || groups * count <= PRODUCT) return
  yield {
    field: 'value',
    message: `${element.name} says ${groups} groups for an interface, and ${rules!.name} ${count} rules for a group: AWS gives both only while their product is at most 1,000, and this is ${(groups * count).toLocaleString('en')}.`,
  }
}

const groups = (count: number) => {
  const ids = many(count, (at) => (at === 0 ? 'web' : `group-${at}`))
  return classic(
    ...ids.map((id) => make('security-group', id, { in: 'net', groupDescription: id })),
    make('instance', 'server', { in: 'private-a', imageId: 'ami-0123456789abcdef0', securityGroups: ids }),
  )
}

export const sgCountPerEni = defineQuota({
  id: 'sg-count-per-eni',
  severity: 'error',
  title: 'An interface has at most 5 security groups by default',
  why: 'The quota can be raised to 16. Groups for an interface times rules for a group may come to 1,000 at most.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  limits: [
    limitOf({
      key: 'groups-per-interface',
      label: 'Security groups per network interface',
      noun: 'security groups',
      scope: 'an interface',
      value: 5,
      most: 16,
      instead: 'merge some',
      of: KINDS,
      *uses(element) {
        yield inside(element, new Set(groupsOf(element)).size, { field: 'securityGroups' })
        if (!isKind(element, 'instance')) return
        for (const { at, securityGroups } of rowsOf(element, 'networkInterfaces') ?? [])
          yield inside(element, new Set(securityGroups).size, {
            field: `networkInterfaces.${at}.securityGroups`,
            where: `at interface ${at + 1}`,
          })
      },
    }),
  ],
  beside: { of: ['quota'], check: tooMuchTogether },
  examples: {
    good: [{ says: 'Five fit.', design: () => groups(5) }],
    bad: [
      { says: 'Six do not fit by default.', design: () => groups(6) },
      {
        says: 'AWS gives 16 at most.',
        design: () => classic(make('quota', 'wish', { limit: 'groups-per-interface', value: 20 })),
      },
      {
        says: 'Ten groups of 200 rules are more than AWS gives.',
        design: () =>
          classic(
            make('quota', 'groups', { limit: 'groups-per-interface', value: 10 }),
            make('quota', 'rules', { limit: 'rules-per-group', value: 200 }),
          ),
      },
    ],
  },
})

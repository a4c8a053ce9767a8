import type { Element, Id } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { withRow } from '@/lib/elements/read'
import { blocksOf } from '@/lib/elements/vpc/blocks'
import { protocolNumber } from '@/lib/net/port'
import { contains, formatPrefix } from '@/lib/net/prefix'
import type { Query } from '@/lib/trace/query'
import { defineRule } from '../define'
import { blockOf } from '../ranges'
import { routesOf, vpcOf } from '../routes'
import { groupsOf } from './groups-of'
import { inspected } from './inspected-example'
import type { GroupRule } from './traffic'
import { rulesOf } from './traffic'

/** What may stand between two subnets of a VPC. */
const MIDDLEBOXES = new Set(['instance', 'network-interface', 'vpc-endpoint'])

/** Each pair of members is a question to the tracer. */
const MOST_ASKED = 4

export const sgReferenceMiddlebox = defineRule({
  id: 'sg-reference-middlebox',
  severity: 'warning',
  title: 'Beyond a middlebox a rule names blocks, not groups',
  why: 'A rule that names a group does not match what a route sends through an appliance between two subnets.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  kind: 'security-group',
  *check(group, around, reach) {
    const lines = rulesOf(group, 'securityGroupIngress') ?? []
    const naming = lines.filter((line) => line.group !== undefined)
    const vpc = naming.length > 0 ? vpcOf(around, group) : undefined
    if (!vpc || !hasMiddlebox(vpc, around)) return
    for (const line of naming) {
      const from = membersOf(line.group!, around)
      const to = membersOf(group.id, around)
      const pairs = from.flatMap((a) => to.flatMap((b) => (a.parent === b.parent ? [] : [{ a, b }])))
      const lost = pairs.slice(0, MOST_ASKED).find(({ a, b }) => {
        const query = {
          from: { element: a.id },
          to: { element: b.id },
          family: 4,
          ...trafficOf(line),
        } as const
        const { verdict, blockers, codes } = reach(query)
        const refused = blockers.some(
          ({ code, element }) => code === 'ENI_SG_RULES_MISMATCH' && element === group.id,
        )
        return verdict === 'NOT_REACHABLE' && refused && codes.includes('SG_REFERENCES_NOT_PRESERVED')
      })
      const source = lost && around.get(lost.a.parent)
      const block = isKind(source, 'subnet') ? blockOf(source) : undefined
      if (!lost) continue
      const named = around.get(line.group)!
      yield {
        field: `securityGroupIngress.${line.at}.group`,
        message: `${group.name}: inbound rule ${line.at + 1} names ${named.name}, but what ${lost.a.name} sends comes through a middlebox and counts for no group. Name the block of its subnet.`,
        ...(block && {
          fix: () => ({
            label: `Use ${formatPrefix(block)}`,
            patch: setProps(group, {
              securityGroupIngress: withRow(lines, line.at, { group: undefined, cidr: formatPrefix(block) }),
            }),
          }),
        }),
      }
    }
  },
  examples: {
    good: [{ says: 'The block of the clients is named.', design: () => inspected({ cidr: '10.0.2.0/24' }) }],
    bad: [{ says: 'The group of the clients is named.', design: () => inspected({ group: 'clients' }) }],
  },
})

/** Does a route lead to a part of the VPC through an appliance? */
const hasMiddlebox = (vpc: ElementOf<'vpc'>, around: Around): boolean =>
  ofKind(around.children(vpc.id), 'route-table').some((table) =>
    routesOf(table, around)?.some(
      ({ destination, target }) =>
        destination !== undefined &&
        target !== undefined &&
        MIDDLEBOXES.has(target.kind) &&
        blocksOf(vpc).some(({ block }) => contains(block, destination)),
    ),
  )

const membersOf = (group: Id, around: Around): readonly Element[] =>
  around
    .referrers(group)
    .filter(
      (one) => (one.kind === 'instance' || one.kind === 'network-interface') && groupsOf(one).includes(group),
    )

/** What a rule admits, as a question. */
function trafficOf({ ipProtocol, fromPort, toPort }: GroupRule): Pick<Query, 'protocols' | 'ports'> {
  const protocol = Number(protocolNumber(ipProtocol ?? ''))
  if (protocol !== 6 && protocol !== 17) return {}
  return {
    protocols: [[protocol, protocol]],
    ...(fromPort !== undefined && toPort !== undefined && { ports: [[fromPort, toPort]] }),
  }
}

import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { isKind } from '@/lib/elements'
import { rawRows, rowsOf } from '@/lib/elements/read'
import { formatPrefix, overlaps, parsePrefix } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { make } from '../example'
import { blockOf } from '../ranges'
import { subnetsOf } from '../routes'
import { translated } from './nat-example'
import { tablesThrough } from './through'

const CODES = new Set(['ENI_SG_RULES_MISMATCH', 'SG_HAS_NO_RULES'])

/** Each subnet is a question to the tracer; a few show what all of them meet. */
const MOST_ASKED = 3

export const natinstSecurityGroup = defineRule({
  id: 'natinst-security-group',
  severity: 'warning',
  title: 'A NAT instance admits what is routed to it',
  why: 'What a route sends to a NAT instance must pass its security groups: in from the private subnets, and out to the internet.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_NAT_Instance.html',
  kind: 'instance',
  *check(instance, around, reach) {
    const routed = tablesThrough(instance, around)
      .flatMap((table) => subnetsOf(table, around))
      // What comes by a transit gateway has the addresses of others.
      .filter(({ id }) => !around.referrers(id).some(({ kind }) => kind === 'transit-gateway-attachment'))
    for (const subnet of routed.slice(0, MOST_ASKED)) {
      const { verdict, blockers } = reach({ from: { element: subnet.id }, to: { internet: true }, family: 4 })
      const [first] = blockers
      if (verdict !== 'NOT_REACHABLE' || !first || !CODES.has(first.code) || first.at !== instance.id)
        continue
      const group = around.get(first.element)
      yield {
        field: 'securityGroups',
        message: `${instance.name} gets the default route of ${subnet.name}, but passes nothing on. ${first.because}`,
        ...(isKind(group, 'security-group') && { fix: () => admit(group, subnet) }),
      }
    }
  },
  examples: {
    good: [{ says: 'Its group admits the private subnet.', design: () => translated() }],
    bad: [
      {
        says: 'Its group admits another block only.',
        design: () =>
          translated(
            {},
            make('security-group', 'translator', {
              in: 'net',
              groupDescription: 'NAT instance',
              securityGroupIngress: [{ ipProtocol: '-1', cidr: '10.0.9.0/24' }],
            }),
          ),
      },
      {
        says: 'The default group of the VPC admits only its own members.',
        design: () => translated({ securityGroups: undefined }),
      },
    ],
  },
})

/** Everything from a subnet, where no inbound rule names any of it. */
function admit(group: ElementOf<'security-group'>, subnet: ElementOf<'subnet'>) {
  const rules = rowsOf(group, 'securityGroupIngress')
  const block = blockOf(subnet)
  if (!rules || !block) return undefined
  const named = rules.some(({ cidr, row }) => {
    const peer = parsePrefix(cidr ?? '')
    return peer ? overlaps(peer, block) : row.cidr !== undefined
  })
  const cidr = formatPrefix(block)
  return named
    ? undefined
    : {
        label: `Allow everything from ${cidr} in ${group.name}`,
        patch: setProps(group, {
          securityGroupIngress: [...rawRows(rules), { ipProtocol: '-1', cidr }],
        }),
      }
}

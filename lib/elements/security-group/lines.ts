import type { Line, Peer } from '@/lib/net/network'
import { ANY_ADDRESS, ANY_PORT, ANY_PROTOCOL, addressesIn } from '@/lib/net/flow'
import { formatPrefix, parsePrefix } from '@/lib/net/prefix'
import type { Around } from '../define'
import { trafficOf } from '../filter-ports'
import type { ElementOf } from '../index'
import { rowsOf } from '../read'
import { listedBy } from '../prefix-list/listed'
import { mentioned } from '../verbatim'
import { ALL_OUT } from '../vpc/default-group'

type Group = ElementOf<'security-group'>
type Side = 'securityGroupIngress' | 'securityGroupEgress'
type Rule = NonNullable<ReturnType<typeof rowsOf<'security-group', 'securityGroupIngress'>>>[number]

const RESOURCE = {
  securityGroupIngress: 'AWS::EC2::SecurityGroupIngress',
  securityGroupEgress: 'AWS::EC2::SecurityGroupEgress',
} as const

/** What a group admits on one side. With no outbound rule written, AWS lets everything out. */
export function linesOf(group: Group, side: Side, around: Around): readonly Line[] {
  const rules = rowsOf(group, side)
  const more =
    rules === undefined || mentioned(around, group, RESOURCE[side])
      ? anywhere({
          ...ANY,
          says: 'a rule that is not known',
          unknown: `Not all rules of ${group.name} are known.`,
        })
      : []
  // What was read of a live account is all there is; a template that writes none gets the rule of AWS.
  const written = group.awsId !== undefined || (rules ?? []).length > 0
  if (side === 'securityGroupEgress' && rules !== undefined && !(written && group.props[side] !== undefined))
    return [...ALL_OUT, ...more]
  const lines = (rules ?? []).flatMap((rule) => linesOfRule(group, side, rule, around))
  return [...lines, ...more, ...(side === 'securityGroupEgress' ? keptByAws(group, rules ?? []) : [])]
}

/**
 * A template whose outbound rules are all resources of their own leaves AWS's rule in place, unless it writes another one inline.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupegress.html
 */
const keptByAws = (group: Group, rules: readonly Rule[]): readonly Line[] =>
  rules.length > 0 && rules.every(({ row }) => row.logicalId !== undefined)
    ? ALL_OUT.map((line) => ({
        ...line,
        unknown: `Whether AWS keeps its own outbound rule in ${group.name} depends on what its template writes inline.`,
      }))
    : []

const ANY = { allow: true, protocols: ANY_PROTOCOL, ports: ANY_PORT } as const

const anywhere = (line: Omit<Line, 'peer'>): readonly Line[] =>
  ([4, 6] as const).map((family) => ({ ...line, peer: { family, addresses: ANY_ADDRESS[family] } }))

function linesOfRule(group: Group, side: Side, rule: Rule, around: Around): readonly Line[] {
  const { ipProtocol: protocol, fromPort: from, toPort: to, row } = rule
  const traffic = trafficOf({ protocol, from, to, row })
  const inbound = side === 'securityGroupIngress'
  const far = peersOf(group, rule, around)
  const line = {
    allow: true,
    protocols: traffic.protocols,
    ports: traffic.ports,
    field: `${side}.${rule.at}`,
    says: `the ${inbound ? 'inbound' : 'outbound'} rule allows ${traffic.words} ${inbound ? 'from' : 'to'} ${far.words}`,
  }
  const unknown =
    far.unknown ?? (traffic.unknown && `The ${traffic.unknown} of a rule of ${group.name} is not known.`)
  if (far.unknown !== undefined) return anywhere({ ...line, unknown: far.unknown })
  return far.peers.map((peer) => ({ ...line, peer, ...(unknown !== undefined && { unknown }) }))
}

type Far = { readonly peers: readonly Peer[]; readonly words: string; readonly unknown?: string }

const unknownFar = (unknown: string): Far => ({ peers: [], words: 'what is not known', unknown })

/** The far side of a rule. */
function peersOf(group: Group, rule: Rule, around: Around): Far {
  const { row } = rule
  if (row.cidr !== undefined) {
    const block = parsePrefix(rule.cidr ?? '')
    return block
      ? { peers: [{ family: block.family, addresses: addressesIn(block) }], words: formatPrefix(block) }
      : unknownFar('The block of a rule is not known.')
  }
  if (row.group !== undefined) {
    const far = around.get(rule.group)
    return far?.kind === 'security-group'
      ? { peers: [{ group: far.id }], words: `members of ${far.name}` }
      : unknownFar('A rule names a security group that is not in the design.')
  }
  if (row.prefixList !== undefined || row.prefixListId !== undefined) {
    const listed = listedBy(group, { list: rule.prefixList, id: rule.prefixListId }, around)
    if ('unknown' in listed) return unknownFar(listed.unknown)
    if ('list' in listed) return { peers: [{ list: listed.list }], words: listed.list }
    return {
      peers: listed.blocks.map((block) => ({ family: block.family, addresses: addressesIn(block) })),
      words: `the prefix list ${listed.name}`,
    }
  }
  return unknownFar(
    rule.groupOwner !== undefined || rule.groupByName !== undefined
      ? 'A rule names a security group of another account or by its name, which cannot be looked up here.'
      : 'A rule names nothing that it is for. Give a block, a group or a prefix list.',
  )
}

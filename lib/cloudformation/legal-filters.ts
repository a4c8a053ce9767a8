import type { Element, Row } from '@/lib/design/element'
import type { Builder } from '@/lib/elements/legal'
import { inside } from '@/lib/elements/legal'

/** Security groups with rules from blocks, lists, each other and themselves. */
export function addGroups(builder: Builder, vpc: Element) {
  const { add, chance, upTo, description } = builder
  const first = builder.all('subnet').length + 100
  const count = upTo(4)
  const idOf = (index: number) => `sg-own-${first + index}`
  for (let index = 0; index < count; index++) {
    const rules = (): Row[] =>
      distinct(Array.from({ length: 1 + upTo(3) }, () => rule(builder, () => idOf(upTo(count - 1)))))
    const group = add('security-group', {
      ...inside(vpc),
      props: {
        groupDescription: chance(6) ? { expression: { 'Fn::Sub': 'Of ${AWS::StackName}' } } : description(),
        ...(chance(4) && { groupName: `group-${index}` }),
        ...(chance(2) && { securityGroupIngress: rules() }),
        ...(chance(2) && { securityGroupEgress: rules() }),
      },
    })
    Object.assign(group, { id: idOf(index) })
  }
}

const PORTS = [
  { ipProtocol: 'tcp', fromPort: 443, toPort: 443 },
  { ipProtocol: 'udp', fromPort: 1024, toPort: 65535 },
  { ipProtocol: 'icmp', fromPort: -1, toPort: -1 },
  { ipProtocol: '-1' },
]

function rule({ chance, pick, upTo, description }: Builder, anyGroup: () => string): Row {
  const end = pick(['cidr', 'cidr6', 'group', 'prefixList'])
  return {
    ...pick(PORTS),
    ...(end === 'cidr' && { cidr: `10.${upTo(9)}.0.0/16` }),
    ...(end === 'cidr6' && { cidr: chance(2) ? '::/0' : '2001:db8::/32' }),
    ...(end === 'group' && { group: anyGroup() }),
    ...(end === 'prefixList' && { prefixListId: 'pl-6da54004' }),
    ...(chance(3) && { description: description() }),
  }
}

/** AWS refuses the same rule twice, whatever its description. */
function distinct(rules: readonly Row[]): Row[] {
  const known = new Map(
    rules.map(
      ({ description, ...rule }) =>
        [JSON.stringify(rule), { ...rule, ...(description !== undefined && { description }) }] as const,
    ),
  )
  return [...known.values()]
}

/** Network ACLs with numbered entries, some of them the default one, and subnets that follow them. */
export function addLists(builder: Builder, vpc: Element) {
  const { add, chance, upTo, some } = builder
  for (let index = 0, count = upTo(2); index < count; index++) {
    const entries = Array.from({ length: upTo(4) }, (_, place) => entry(builder, 100 + place * 10))
    const list = add('network-acl', {
      ...inside(vpc),
      props: { ...(index === 0 && chance(2) && { isDefault: true }), ...(entries.length > 0 && { entries }) },
    })
    for (const subnet of some(builder.all('subnet')))
      if (subnet.props.networkAcl === undefined) Object.assign(subnet.props, { networkAcl: list.id })
  }
}

const MATCHES = [
  { protocol: '6', fromPort: 22, toPort: 22 },
  { protocol: '17', fromPort: 0, toPort: 65535 },
  { protocol: '1', fromPort: -1, toPort: -1 },
  { protocol: '-1' },
]

const entry = ({ chance, pick }: Builder, ruleNumber: number): Row => ({
  egress: chance(2),
  ruleNumber,
  ruleAction: chance(4) ? 'deny' : 'allow',
  ...pick(MATCHES),
  cidr: chance(3) ? '::/0' : '0.0.0.0/0',
})

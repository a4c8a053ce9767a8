import { suggestion, cidr, integer, optional, ref, text } from '../field'

/** A rule cannot be changed at AWS, only replaced: everything but its description makes it the rule it is. */
export const RULE_KEY = [
  'ipProtocol',
  'fromPort',
  'toPort',
  'cidr',
  'group',
  'groupOwner',
  'groupByName',
  'prefixList',
  'prefixListId',
]

/** The fields of a rule; inbound and outbound differ only in which end is named. */
export const ruleFields = (end: 'Source' | 'Destination', property: string) => ({
  ipProtocol: suggestion(['tcp', 'udp', 'icmp', 'icmpv6', '-1'], {
    label: 'Protocol',
    help: 'By name or IANA number; -1 is every protocol and port.',
  }),
  fromPort: optional(
    integer({
      label: 'From port',
      help: 'First port, or the ICMP type; -1 is every type.',
      min: -1,
      max: 65535,
    }),
  ),
  toPort: optional(
    integer({
      label: 'To port',
      help: 'Last port, or the ICMP code; -1 is every code.',
      min: -1,
      max: 65535,
    }),
  ),
  cidr: optional(
    cidr({
      label: end,
      help: `The ${end.toLowerCase()} as a block.`,
      family: 'any',
      aws: { 4: 'CidrIp', 6: 'CidrIpv6' },
    }),
  ),
  group: optional(
    ref('security-group', {
      label: `${end} group`,
      help: `Members of this group, by their private addresses. Give a block or a group, not both.`,
      aws: property,
      connect:
        end === 'Source'
          ? 'Allow inbound {ipProtocol} {fromPort} from {to} to {self}'
          : 'Allow outbound traffic from {self} to {to}',
    }),
  ),
  prefixList: optional(
    ref(['prefix-list', 'other'], {
      label: `${end} prefix list`,
      help: 'All blocks of a list of yours; the rule counts as many as the list may hold.',
      aws: `${end}PrefixListId`,
      connect: end === 'Source' ? 'Allow inbound from {to} to {self}' : 'Allow outbound from {self} to {to}',
      rare: true,
    }),
  ),
  prefixListId: optional(
    text({
      label: `${end} prefix list by id`,
      help: 'A list of AWS or of another account by its id, such as that of a gateway endpoint.',
      aws: `${end}PrefixListId`,
      placeholder: 'pl-6da54004',
    }),
  ),
  description: optional(text({ label: 'Description', help: 'Why the rule is there.' })),
  peeringStatus: optional(
    text({
      label: 'Peering',
      help: 'How the peering stands over which the rule names a group; known after a read.',
      aws: false,
      rare: true,
    }),
  ),
})

/** Inbound rules alone may name a group of another account by its owner. */
export const groupOwner = optional(
  text({
    label: 'Owner of the group',
    help: 'The account of the source group, where it is another one.',
    aws: 'SourceSecurityGroupOwnerId',
    rare: true,
    pattern: /^(\d{12}|amazon-elb)$/,
    placeholder: '111122223333',
  }),
)

/** Only in a default VPC, where a template may name a group by its name. */
export const groupByName = optional(
  text({
    label: 'Source group by name',
    help: 'A group of the default VPC by its name, instead of the group itself.',
    aws: 'SourceSecurityGroupName',
    rare: true,
    placeholder: 'default',
  }),
)

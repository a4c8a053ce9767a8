import { defineElement, live } from '../define'
import { choice, suggestion, cidr, flag, integer, optional, rows } from '../field'
import { freshEntry } from './fresh'
import { aclAssociations, readEntries } from './read'
import { reshapeEntry } from './reshape'

export const networkAcl = defineElement({
  kind: 'network-acl',
  label: 'Network ACL',
  group: 'network',
  summary:
    'A numbered list of allows and denies at the edge of subnets. It keeps no state: replies need rules too.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html',
  inside: ['vpc'],
  fields: {
    isDefault: optional(
      flag({
        label: 'Default list',
        help: 'Applies to every subnet that has no list of its own. A template cannot replace the default list.',
        aws: false,
        fallback: false,
      }),
    ),
    entries: optional(
      rows(
        {
          egress: flag({
            label: 'Outbound',
            help: 'Yes for what leaves the subnet, no for what enters it.',
            fallback: false,
          }),
          ruleNumber: integer({
            label: 'Number',
            help: 'Lowest first; the first match decides.',
            min: 1,
            max: 32766,
          }),
          ruleAction: choice(['allow', 'deny'], { label: 'Action', help: 'What happens to a match.' }),
          protocol: suggestion(['-1', '6', '17', '1', '58'], {
            label: 'Protocol',
            help: 'By IANA number: 6 is TCP, 17 UDP, 1 ICMP, 58 ICMPv6, -1 all.',
          }),
          cidr: cidr({
            label: 'CIDR',
            help: 'Where it comes from or goes to.',
            family: 'any',
            aws: { 4: 'CidrBlock', 6: 'Ipv6CidrBlock' },
          }),
          fromPort: optional(
            integer({ label: 'From port', help: 'First port, or the ICMP type.', min: -1, max: 65535 }),
          ),
          toPort: optional(
            integer({ label: 'To port', help: 'Last port, or the ICMP code.', min: -1, max: 65535 }),
          ),
        },
        {
          label: 'Entries',
          help: 'What no entry matches is denied.',
          row: 'entry',
          fresh: freshEntry,
        },
      ),
    ),
  },
  fresh: () => ({
    entries: [false, true].map((egress) => ({
      egress,
      ruleNumber: 100,
      ruleAction: 'allow' as const,
      protocol: '-1' as const,
      cidr: '0.0.0.0/0',
    })),
  }),
  cfn: {
    type: 'AWS::EC2::NetworkAcl',
    parent: 'VpcId',
    satellites: {
      entries: {
        type: 'AWS::EC2::NetworkAclEntry',
        self: 'NetworkAclId',
        key: ['egress', 'ruleNumber'],
        reshape: reshapeEntry,
      },
    },
  },
  live: live({
    call: 'ec2:DescribeNetworkAcls',
    items: (answer) => answer.NetworkAcls,
    id: (item) => item.NetworkAclId,
    parent: (item) => item.VpcId,
    isDefault: (item) => item.IsDefault === true,
    props: (item) => ({ isDefault: item.IsDefault || undefined, entries: readEntries(item) }),
    elsewhere: aclAssociations,
  }),
})

import { defineElement, live } from '../define'
import { optional, ref, rows, text } from '../field'
import { readPermissions } from './read'
import { RULE_KEY, groupByName, groupOwner, ruleFields } from './rule-fields'

export const securityGroup = defineElement({
  kind: 'security-group',
  label: 'Security group',
  group: 'network',
  summary: 'A stateful filter on the network interfaces that carry it. It only allows.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html',
  inside: ['vpc'],
  fields: {
    groupDescription: text({
      label: 'Description',
      help: 'What the group is for; AWS demands one and never lets you change it.',
    }),
    groupName: optional(
      text({
        label: 'Group name',
        help: 'AWS makes one from the stack when empty. Unique in the VPC; must not start with sg-.',
      }),
    ),
    securityGroupIngress: optional(
      rows(
        { ...ruleFields('Source', 'SourceSecurityGroupId'), groupOwner, groupByName },
        {
          label: 'Inbound rules',
          help: 'What may open a connection to the members. Replies are always allowed.',
          row: 'inbound rule',
          fresh: (_rows, to) => ({
            ipProtocol: 'tcp',
            fromPort: 443,
            toPort: 443,
            ...(to ? {} : { cidr: '0.0.0.0/0' }),
          }),
        },
      ),
    ),
    securityGroupEgress: optional(
      rows(ruleFields('Destination', 'DestinationSecurityGroupId'), {
        label: 'Outbound rules',
        help: 'What the members may open a connection to. With no rule written, AWS allows everything outbound.',
        row: 'outbound rule',
        fresh: (_rows, to) => ({ ipProtocol: '-1', ...(to ? {} : { cidr: '0.0.0.0/0' }) }),
      }),
    ),
    vpcAssociations: optional(
      rows(
        {
          vpc: ref('vpc', {
            label: 'VPC',
            help: 'Another VPC of the same Region.',
            connect: 'Use {self} in {to} too',
            aws: 'VpcId',
          }),
        },
        {
          label: 'Further VPCs',
          help: 'Other VPCs of the Region whose interfaces may carry the group.',
          row: 'VPC',
        },
      ),
    ),
  },
  fresh: () => ({ groupDescription: 'Drawn in Groundplan' }),
  cfn: {
    type: 'AWS::EC2::SecurityGroup',
    parent: 'VpcId',
    attribute: 'GroupId',
    refToo: true,
    satellites: {
      securityGroupIngress: {
        type: 'AWS::EC2::SecurityGroupIngress',
        self: 'GroupId',
        inlineUnlessCircular: true,
        key: RULE_KEY,
      },
      securityGroupEgress: {
        type: 'AWS::EC2::SecurityGroupEgress',
        self: 'GroupId',
        inlineUnlessCircular: true,
        key: RULE_KEY,
        // The rule by which AWS documents to take its allow-all away.
        inlineInstead: [{ CidrIp: '127.0.0.1/32', IpProtocol: '-1' }],
      },
      vpcAssociations: { type: 'AWS::EC2::SecurityGroupVpcAssociation', self: 'GroupId', key: ['vpc'] },
    },
  },
  live: live({
    call: 'ec2:DescribeSecurityGroups',
    items: (answer) => answer.SecurityGroups,
    id: (item) => item.GroupId,
    parent: (item) => item.VpcId,
    isDefault: (item) => item.GroupName === 'default',
    props: (item) => ({
      // AWS keeps this name for the group that every VPC comes with, and refuses it for any other.
      groupName: item.GroupName === 'default' ? undefined : item.GroupName,
      groupDescription: item.Description,
      securityGroupIngress: readPermissions(item.IpPermissions),
      securityGroupEgress: readPermissions(item.IpPermissionsEgress),
    }),
  }),
})

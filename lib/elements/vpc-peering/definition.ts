import { defineElement, live } from '../define'
import { flag, optional, ref, text } from '../field'
import { isGone, readPeering } from './read'

export const vpcPeering = defineElement({
  kind: 'vpc-peering',
  label: 'VPC peering connection',
  group: 'gateways',
  summary:
    'Joins two VPCs by their private addresses, also of other accounts and Regions. It leads no further than these two.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/peering/what-is-vpc-peering.html',
  inside: ['region', 'canvas', 'account'],
  ends: ['vpc', 'peerVpc'],
  fields: {
    vpc: ref(['vpc', 'other'], {
      label: 'Requester VPC',
      help: 'The VPC that asks for the connection; it is made in the account and Region of this one.',
      aws: 'VpcId',
      connect: 'Ask by {self} from {to}',
    }),
    peerVpc: ref(['vpc', 'other'], {
      label: 'Accepter VPC',
      help: 'The VPC that accepts. Its ranges must not overlap those of the requester.',
      aws: 'PeerVpcId',
      afar: ['vpc'],
      connect: 'Peer by {self} with {to}',
    }),
    peerOwnerId: optional(
      text({
        label: 'Accepter account',
        help: 'The account of the accepter VPC, where it is another one.',
        pattern: /^\d{12}$/,
        placeholder: '111122223333',
      }),
    ),
    peerRegion: optional(
      text({
        label: 'Accepter Region',
        help: 'The Region of the accepter VPC, where it is another one. Traffic between Regions is encrypted and limited to 8,500 bytes a packet.',
        placeholder: 'eu-central-1',
      }),
    ),
    peerRoleArn: optional(
      text({
        label: 'Accepter role',
        help: 'A role of the accepter account by which CloudFormation accepts the connection; needed across accounts.',
        placeholder: 'arn:aws:iam::111122223333:role/accept-peering',
      }),
    ),
    requesterDnsResolution: optional(
      flag({
        label: 'DNS from the accepter',
        help: 'Public DNS names of the requester resolve to private addresses in the accepter. No template can set it.',
        aws: false,
      }),
    ),
    accepterDnsResolution: optional(
      flag({
        label: 'DNS from the requester',
        help: 'Public DNS names of the accepter resolve to private addresses in the requester. No template can set it.',
        aws: false,
      }),
    ),
    status: optional(
      text({
        label: 'Status',
        help: 'As AWS says it after a read; only an active connection carries traffic.',
        aws: false,
        placeholder: 'active',
      }),
    ),
  },
  cfn: { type: 'AWS::EC2::VPCPeeringConnection' },
  live: live({
    call: 'ec2:DescribeVpcPeeringConnections',
    items: (answer) => answer.VpcPeeringConnections,
    id: (item) => item.VpcPeeringConnectionId,
    skip: isGone,
    props: readPeering,
  }),
})

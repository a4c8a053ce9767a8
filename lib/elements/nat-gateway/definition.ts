import { ancestor } from '../ancestor'
import { defineElement, live } from '../define'
import { address, choice, optional, ref, refs } from '../field'

export const natGateway = defineElement({
  kind: 'nat-gateway',
  label: 'NAT gateway',
  group: 'gateways',
  summary: 'Lets private subnets open connections to the internet, and nothing open one to them.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html',
  inside: ['subnet'],
  fields: {
    connectivityType: optional(
      choice(['public', 'private'], {
        label: 'Connectivity',
        help: 'Public reaches the internet through an Elastic IP; private only other networks.',
        fallback: 'public',
      }),
    ),
    allocation: optional(
      ref('elastic-ip', {
        label: 'Elastic IP',
        help: 'The public address of a public NAT gateway. It cannot be swapped later.',
        connect: 'Give {to} to {self}',
        aws: 'AllocationId',
      }),
    ),
    secondaryAllocations: optional(
      refs('elastic-ip', {
        label: 'Further Elastic IPs',
        help: 'Each adds 55,000 connections to one destination.',
        connect: 'Give {to} to {self} as a further address',
        aws: 'SecondaryAllocationIds',
      }),
    ),
    privateIpAddress: optional(
      address({ label: 'Private address', help: 'An address of the subnet; AWS picks one when empty.' }),
    ),
  },
  cfn: {
    type: 'AWS::EC2::NatGateway',
    parent: 'SubnetId',
    after: (self, around) => {
      // A private gateway reaches no internet and needs no door to it.
      const vpc = self.props.connectivityType === 'private' ? undefined : ancestor(around, self, 'vpc')
      return vpc ? around.children(vpc.id).filter((child) => child.kind === 'internet-gateway') : []
    },
  },
  live: live({
    call: 'ec2:DescribeNatGateways',
    items: (answer) => answer.NatGateways,
    id: (item) => item.NatGatewayId,
    parent: (item) => item.SubnetId,
    skip: (item) => item.State === 'deleted' || item.State === 'deleting' || item.State === 'failed',
    props: (item) => {
      const primary =
        item.NatGatewayAddresses?.find((address) => address.IsPrimary) ?? item.NatGatewayAddresses?.[0]
      const further = item.NatGatewayAddresses?.filter((address) => address !== primary) ?? []
      return {
        connectivityType: item.ConnectivityType,
        allocation: primary?.AllocationId,
        secondaryAllocations:
          further.length > 0 ? further.flatMap((address) => address.AllocationId ?? []) : undefined,
        privateIpAddress: primary?.PrivateIp,
      }
    },
  }),
})

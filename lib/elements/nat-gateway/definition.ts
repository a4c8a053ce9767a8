import { ancestor } from '../ancestor'
import { defineElement, live } from '../define'
import { address, choice, integer, list, optional, ref, refs, rows, zone } from '../field'
import { readNatGateway } from './read'

export const natGateway = defineElement({
  kind: 'nat-gateway',
  label: 'NAT gateway',
  group: 'gateways',
  summary: 'Lets private subnets open connections to the internet, and nothing open one to them.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html',
  inside: ['subnet', 'vpc'],
  fields: {
    availabilityMode: optional(
      choice(['zonal', 'regional'], {
        label: 'Availability',
        help: 'Zonal stands in one subnet and ends with its zone; regional stands in the VPC and spreads over its zones by itself.',
        fallback: 'zonal',
      }),
    ),
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
        line: 'to',
        aws: 'SecondaryAllocationIds',
      }),
    ),
    privateIpAddress: optional(
      address({ label: 'Private address', help: 'An address of the subnet; AWS picks one when empty.' }),
    ),
    secondaryPrivateIpAddresses: optional(
      list(address({ label: 'Address', help: 'An address of the subnet.' }), {
        label: 'Further private addresses',
        help: 'Each adds 55,000 connections to one destination; a private gateway takes them without Elastic IPs.',
      }),
    ),
    secondaryPrivateIpAddressCount: optional(
      integer({
        label: 'Count of further private addresses',
        help: 'How many AWS picks; private gateways only.',
        min: 1,
        max: 31,
      }),
    ),
    availabilityZoneAddresses: optional(
      rows(
        {
          availabilityZone: optional(
            zone({
              label: 'Availability Zone',
              help: 'The zone that these addresses serve.',
              placeholder: 'eu-west-1a',
            }),
          ),
          allocations: refs('elastic-ip', {
            label: 'Elastic IPs',
            help: 'The public addresses of the gateway in this zone.',
            connect: 'Give {to} to {self} in one zone',
            line: 'to',
            aws: 'AllocationIds',
          }),
        },
        {
          label: 'Addresses by zone',
          help: 'Elastic IPs of a regional gateway; AWS allocates them by itself when empty.',
          row: 'zone',
        },
      ),
    ),
    maxDrainDurationSeconds: optional(
      integer({
        label: 'Drain',
        help: 'How long connections may go on when an address is taken away.',
        unit: 's',
        min: 1,
        max: 4000,
        fallback: 350,
      }),
    ),
  },
  // In a subnet a gateway is zonal; the VPC itself takes only a regional one.
  fresh: (_around, parent) => (parent?.kind === 'vpc' ? { availabilityMode: 'regional' as const } : {}),
  cfn: {
    type: 'AWS::EC2::NatGateway',
    parents: { subnet: 'SubnetId', vpc: 'VpcId' },
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
    // A regional gateway stands in no subnet.
    parent: (item) => item.SubnetId ?? item.VpcId,
    skip: (item) => item.State === 'deleted' || item.State === 'deleting' || item.State === 'failed',
    props: readNatGateway,
  }),
})

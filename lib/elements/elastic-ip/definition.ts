import { ancestor } from '../ancestor'
import { defineElement, live } from '../define'
import { address, optional, ref, rows, text } from '../field'

export const elasticIp = defineElement({
  kind: 'elastic-ip',
  label: 'Elastic IP',
  group: 'network',
  summary: 'A public IPv4 address that stays yours until you release it.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/elastic-ip-addresses-eip.html',
  inside: ['vpc', 'region', 'canvas', 'subnet'],
  fields: {
    instance: optional(
      ref('instance', {
        label: 'Instance',
        help: 'The instance that has this address. A NAT gateway takes it by itself.',
        connect: 'Give {self} to {to}',
        aws: 'InstanceId',
      }),
    ),
    associations: optional(
      rows(
        {
          networkInterface: optional(
            ref('network-interface', {
              label: 'Network interface',
              help: 'The interface that has this address.',
              connect: 'Give {self} to {to}',
              aws: 'NetworkInterfaceId',
            }),
          ),
          instance: optional(
            ref('instance', {
              label: 'Instance',
              help: 'An instance with one interface, where the association is a resource of its own.',
              aws: 'InstanceId',
              rare: true,
            }),
          ),
          privateIpAddress: optional(
            address({
              label: 'Private address',
              help: 'The private address that it stands for; the primary one when empty.',
            }),
          ),
        },
        {
          label: 'Association',
          help: 'The interface or private address that has it, one at a time, where it is not the instance above.',
          row: 'association',
        },
      ),
    ),
    networkBorderGroup: optional(
      text({
        label: 'Network border group',
        help: 'The Region or Local Zone that announces the address.',
        placeholder: 'eu-west-1',
      }),
    ),
    publicIpv4Pool: optional(
      text({
        label: 'Address pool',
        help: 'A pool of your own addresses; those of Amazon when empty.',
        placeholder: 'ipv4pool-ec2-0123456789abcdef0',
      }),
    ),
    publicIp: optional(
      address({
        label: 'Public address',
        help: 'The address as AWS assigned it; known after a read.',
        aws: false,
      }),
    ),
  },
  cfn: {
    type: 'AWS::EC2::EIP',
    attribute: 'AllocationId',
    fixed: { Domain: 'vpc' },
    satellites: {
      associations: {
        type: 'AWS::EC2::EIPAssociation',
        self: 'AllocationId',
        key: ['networkInterface', 'instance', 'privateIpAddress'],
      },
    },
    // An address that is in use in the VPC needs the gateway to be attached first.
    after: (self, around) => {
      const users = [
        around.get(self.props.instance as string | undefined),
        ...around.referrers(self.id),
        self,
      ]
      const vpcs = new Set(users.flatMap((user) => ancestor(around, user, 'vpc') ?? []))
      return [...vpcs].flatMap((vpc) =>
        around.children(vpc.id).filter((child) => child.kind === 'internet-gateway'),
      )
    },
  },
  live: live({
    call: 'ec2:DescribeAddresses',
    items: (answer) => answer.Addresses,
    id: (item) => item.AllocationId,
    props: (item) => ({
      publicIp: item.PublicIp,
      instance: item.InstanceId || undefined,
      publicIpv4Pool: item.PublicIpv4Pool === 'amazon' ? undefined : item.PublicIpv4Pool,
    }),
  }),
})

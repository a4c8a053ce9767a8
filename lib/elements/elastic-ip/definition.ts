import { ancestor } from '../ancestor'
import { defineElement, live } from '../define'
import { address, optional, ref } from '../field'

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
    props: (item) => ({ publicIp: item.PublicIp, instance: item.InstanceId || undefined }),
  }),
})

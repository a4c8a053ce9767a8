import { remarksOf } from '../remark'

export const elasticIpRemarks = remarksOf('elastic-ip', [
  {
    id: 'eip-billing',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-eips.html',
    kinds: ['elastic-ip', 'instance', 'nat-gateway', 'application-load-balancer', 'network-load-balancer'],
    note: 'Every public IPv4 address is charged by the hour: an Elastic IP whether it is in use or not, and also those that AWS gives to instances and load balancers by itself.',
  },
  {
    id: 'eip-replaces-auto-ip',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html',
    kinds: ['elastic-ip', 'instance'],
    note: 'An Elastic IP takes the place of the public address that AWS gave to the interface, and that one is lost. Names and allow lists that hold the old address must be changed with it.',
  },
])

import { remarksOf } from '../remark'

export const natInstanceRemarks = remarksOf('nat-instance', [
  {
    id: 'natinst-port-forwarding',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-comparison.html',
    kinds: ['instance'],
    note: 'Unlike a NAT gateway, a NAT instance can also pass inbound ports on to private hosts and serve as a bastion. Its operating system must be set up for it, and its security groups must admit these ports.',
  },
])

import { remarksOf } from '../remark'

export const egressOnlyInternetGatewayRemarks = remarksOf('egress-only-internet-gateway', [
  {
    id: 'eigw-stateful-no-sg',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/egress-only-internet-gateway.html',
    note: 'It remembers connections: answers come back through it, and nothing from outside opens one. It has no security group; filter by the groups and network ACLs of those who send.',
    kinds: ['egress-only-internet-gateway'],
  },
])

import { remarksOf } from '../remark'

export const internetGatewayRemarks = remarksOf('internet-gateway', [
  {
    id: 'igw-ha-builtin',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html',
    rule: 'igw-one-per-vpc',
    says: 'It tells a second gateway of a VPC, and that one is redundant by itself.',
  },
])

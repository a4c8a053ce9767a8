import { remarksOf } from '../remark'

export const vpcPeeringRemarks = remarksOf('vpc-peering', [
  {
    id: 'pcx-mtu',
    source: 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html',
    kept: 'The tracer gives the packet size of a path: 9,001 bytes over a peering within a Region, 8,500 between Regions.',
  },
  {
    id: 'pcx-pending-no-cidr',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html',
    kinds: ['vpc-peering'],
    note: 'While a peering request waits to be accepted, AWS adds no further block to the VPC that asks.',
  },
  {
    id: 'pcx-use-cases',
    source: 'https://docs.aws.amazon.com/vpc/latest/peering/peering-scenarios.html',
    kinds: ['vpc-peering'],
    note: 'Peering suits a few VPCs that use much of each other. Where many VPCs use one service, an endpoint service shows them only that, and their ranges may overlap.',
  },
])

import { remarksOf } from '../remark'

export const routeTableRemarks = remarksOf('route-table', [
  {
    id: 'rtb-implicit-main',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html',
    rule: 'rtb-main-has-igw',
    says: 'It names the subnets that follow the main table to the internet unasked, and offers to associate them.',
  },
  {
    id: 'rtb-not-access-control',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html',
    note: 'A route table chooses the next hop and filters nothing. Subnets of one VPC always reach each other by the local route: what is to be apart needs security groups, network ACLs, or an appliance on the way.',
    kinds: ['route-table'],
  },
  {
    id: 'rtb-longest-prefix',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html',
    kept: 'The tracer takes the most specific route that matches, and says which.',
  },
  {
    id: 'rtb-equal-prefix-priority',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html',
    kept: 'For equal destinations the tracer takes static routes before prefix lists, and these before propagated ones: Direct Connect, then static VPN, then VPN by BGP.',
  },
  {
    id: 'rtb-target-exists',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/WorkWithRouteTables.html',
    rule: 'design-reference-dangling',
    says: 'It tells a route whose target is not in the design; what an account shows as a blackhole is told by rtb-blackhole-present.',
  },
  {
    id: 'rtb-delete-associated',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/WorkWithRouteTables.html',
    note: 'AWS deletes a table only when no subnet and no gateway is associated with it. Associate them with another table first.',
    kinds: ['route-table'],
  },
  {
    id: 'rtb-propagation-needs-vgw',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/route-table-options.html',
    note: 'Routes appear in a table by themselves only from a virtual private gateway or a VPC Route Server. Those to a transit gateway or a peering have to be written.',
    kinds: ['route-table', 'transit-gateway', 'vpc-peering'],
  },
  {
    id: 'rtb-gateway-table-scope',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/gateway-route-tables.html',
    kept: 'Only an internet gateway and a virtual private gateway have the field for a gateway route table.',
  },
])

import { remarksOf } from '../remark'

const HOW = 'https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html'

export const transitGatewayRemarks = remarksOf('transit-gateway', [
  {
    id: 'tgw-route-priority',
    source: HOW,
    kept: 'The tracer and the table view choose by it: the longest block, then static routes, prefix lists, and what VPCs, Direct Connect gateways, Connect and VPNs propagate, in this order.',
  },
  {
    id: 'tgw-dxgw',
    source: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-dcg-attachments.html',
    rule: 'dxgw-no-mix',
    says: 'It tells a private virtual interface at a Direct Connect gateway that serves transit gateways. A private interface that leads straight to a transit gateway cannot be drawn.',
  },
  {
    id: 'tgw-not-private-hosted-zone',
    source: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html',
    note: 'A transit gateway forwards packets, not names. A VPC behind it resolves a private hosted zone only if the zone is associated with that VPC, or Resolver rules forward the question; the tracer goes by that.',
    kinds: ['transit-gateway', 'hosted-zone'],
  },
  {
    id: 'tgw-mtu',
    source: 'https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-quotas.html',
    note: 'Packets of up to 8,500 bytes pass between VPCs, Direct Connect and peerings, and of 1,500 over a VPN; larger ones are dropped. A trace gives the least MTU of its path.',
    kinds: ['transit-gateway', 'transit-gateway-attachment', 'transit-gateway-peering'],
  },
])

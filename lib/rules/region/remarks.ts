import { remarksOf } from '../remark'

export const regionRemarks = remarksOf('region', [
  {
    id: 'region-interregion-paths',
    source: 'https://docs.aws.amazon.com/vpc/latest/peering/what-is-vpc-peering.html',
    note: 'VPCs of two Regions meet by a peering, by peered transit gateways, by Cloud WAN, or at single services by an interface endpoint that reaches across Regions. A Direct Connect gateway joins each of them to a site, not to one another.',
    kinds: ['region', 'vpc-peering', 'transit-gateway-peering'],
  },
])

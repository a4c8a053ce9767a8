import { remarksOf } from '../remark'

export const networkInterfaceRemarks = remarksOf('network-interface', [
  {
    id: 'eni-mtu',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/network_mtu.html',
    kinds: ['network-interface', 'instance'],
    note: 'Inside a VPC packets may be as large as 9,001 bytes. Through an internet gateway, over a VPN and between Regions they are limited to 1,500, over a peering between Regions to 8,500.',
  },
])

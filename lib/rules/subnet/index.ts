import { defineSystem } from '../define'
import { subnetDns64 } from './subnet-dns64'
import { subnetIpv6Native } from './subnet-ipv6-native'
import { subnetIpv6Size } from './subnet-ipv6-size'
import { subnetLbDedicatedSpace } from './subnet-lb-dedicated-space'
import { subnetMapPublicIp } from './subnet-map-public-ip'
import { subnetNameVsRouteMismatch } from './subnet-name-vs-route-mismatch'
import { subnetNoOverlap } from './subnet-no-overlap'
import { subnetReservedIpAssigned } from './subnet-reserved-ip-assigned'
import { subnetSize } from './subnet-size'
import { subnetUsableCount } from './subnet-usable-count'
import { subnetWithinVpc } from './subnet-within-vpc'

export const subnetRules = defineSystem({
  id: 'subnet',
  title: 'Subnet',
  rules: [
    subnetIpv6Size,
    subnetNoOverlap,
    subnetReservedIpAssigned,
    subnetSize,
    subnetWithinVpc,
    subnetIpv6Native,
    subnetLbDedicatedSpace,
    subnetMapPublicIp,
    subnetNameVsRouteMismatch,
    subnetUsableCount,
    subnetDns64,
  ],
})

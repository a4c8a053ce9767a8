import { defineSystem } from '../define'
import { subnetIpv6Size } from './subnet-ipv6-size'
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
    subnetNameVsRouteMismatch,
    subnetUsableCount,
  ],
})

import { defineSystem } from '../define'
import { regionAzBelongsToRegion } from './region-az-belongs-to-region'
import { regionMultiAzResilience } from './region-multi-az-resilience'
import { regionVpcSingleRegion } from './region-vpc-single-region'

export const regionRules = defineSystem({
  id: 'region',
  title: 'Regions and zones',
  rules: [regionAzBelongsToRegion, regionVpcSingleRegion, regionMultiAzResilience],
})

import { defineSystem } from '../define'
import { regionAzBelongsToRegion } from './region-az-belongs-to-region'
import { regionMultiAzResilience } from './region-multi-az-resilience'
import { regionVpcsPerRegion } from './region-vpcs-per-region'

export const regionRules = defineSystem({
  id: 'region',
  title: 'Regions and zones',
  rules: [regionAzBelongsToRegion, regionMultiAzResilience, regionVpcsPerRegion],
})

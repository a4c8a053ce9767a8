import { defineSystem } from '../define'
import { igwOnePerVpc } from './igw-one-per-vpc'
import { igwUnattached } from './igw-unattached'

export const internetGatewayRules = defineSystem({
  id: 'internet-gateway',
  title: 'Internet gateway',
  rules: [igwOnePerVpc, igwUnattached],
})

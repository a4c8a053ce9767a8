import { defineSystem } from '../define'

export const vpcPeeringRules = defineSystem({
  id: 'vpc-peering',
  title: 'VPC peering',
  rules: [],
})

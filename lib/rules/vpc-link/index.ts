import { defineSystem } from '../define'

export const vpcLinkRules = defineSystem({
  id: 'vpc-link',
  title: 'VPC link',
  rules: [],
})

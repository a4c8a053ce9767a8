import { defineSystem } from '../define'

export const egressOnlyInternetGatewayRules = defineSystem({
  id: 'egress-only-internet-gateway',
  title: 'Egress-only internet gateway',
  rules: [],
})

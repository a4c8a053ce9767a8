import { defineSystem } from '../define'

export const customerGatewayRules = defineSystem({
  id: 'customer-gateway',
  title: 'Customer gateway',
  rules: [],
})

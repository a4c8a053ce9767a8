import { defineSystem } from '../define'

export const directConnectGatewayRules = defineSystem({
  id: 'direct-connect-gateway',
  title: 'Direct Connect gateway',
  rules: [],
})

import { defineSystem } from '../define'

export const vpnGatewayRules = defineSystem({
  id: 'vpn-gateway',
  title: 'Virtual private gateway',
  rules: [],
})

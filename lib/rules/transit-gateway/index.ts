import { defineSystem } from '../define'

export const transitGatewayRules = defineSystem({
  id: 'transit-gateway',
  title: 'Transit gateway',
  rules: [],
})

import { defineSystem } from '../define'

export const apiGatewayRules = defineSystem({
  id: 'api-gateway',
  title: 'API Gateway',
  rules: [],
})

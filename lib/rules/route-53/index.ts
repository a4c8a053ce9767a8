import { defineSystem } from '../define'

export const route53Rules = defineSystem({
  id: 'route-53',
  title: 'Route 53',
  rules: [],
})

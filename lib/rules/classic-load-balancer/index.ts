import { defineSystem } from '../define'

export const classicLoadBalancerRules = defineSystem({
  id: 'classic-load-balancer',
  title: 'Classic Load Balancer',
  rules: [],
})

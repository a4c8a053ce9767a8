import { defineSystem } from '../define'

export const loadBalancerRules = defineSystem({
  id: 'load-balancer',
  title: 'Every load balancer',
  rules: [],
})

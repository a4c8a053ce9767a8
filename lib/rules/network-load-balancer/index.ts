import { defineSystem } from '../define'

export const networkLoadBalancerRules = defineSystem({
  id: 'network-load-balancer',
  title: 'Network Load Balancer',
  rules: [],
})

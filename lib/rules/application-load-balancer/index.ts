import { defineSystem } from '../define'

export const applicationLoadBalancerRules = defineSystem({
  id: 'application-load-balancer',
  title: 'Application Load Balancer',
  rules: [],
})

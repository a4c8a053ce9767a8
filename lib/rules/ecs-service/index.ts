import { defineSystem } from '../define'

export const ecsServiceRules = defineSystem({
  id: 'ecs-service',
  title: 'ECS',
  rules: [],
})

import { defineSystem } from '../define'

export const targetGroupRules = defineSystem({
  id: 'target-group',
  title: 'Target group',
  rules: [],
})

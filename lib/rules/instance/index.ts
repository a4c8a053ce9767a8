import { defineSystem } from '../define'

export const instanceRules = defineSystem({
  id: 'instance',
  title: 'EC2 instance',
  rules: [],
})

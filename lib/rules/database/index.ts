import { defineSystem } from '../define'

export const databaseRules = defineSystem({
  id: 'database',
  title: 'RDS',
  rules: [],
})

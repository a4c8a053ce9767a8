import { defineSystem } from '../define'

export const quotasRules = defineSystem({
  id: 'quotas',
  title: 'Quotas',
  rules: [],
})

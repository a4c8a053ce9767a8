import { defineSystem } from '../define'
import { quotas } from './list'
import { ruleOf } from './rule-of'

export const quotasRules = defineSystem({
  id: 'quotas',
  title: 'Quotas',
  rules: quotas.map(ruleOf),
})

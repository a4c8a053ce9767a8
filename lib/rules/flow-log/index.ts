import { defineSystem } from '../define'

export const flowLogRules = defineSystem({
  id: 'flow-log',
  title: 'Flow log',
  rules: [],
})

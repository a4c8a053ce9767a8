import { defineSystem } from '../define'

export const lambdaFunctionRules = defineSystem({
  id: 'lambda-function',
  title: 'Lambda',
  rules: [],
})

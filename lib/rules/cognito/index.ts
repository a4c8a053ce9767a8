import { defineSystem } from '../define'

export const cognitoRules = defineSystem({
  id: 'cognito',
  title: 'Cognito',
  rules: [],
})

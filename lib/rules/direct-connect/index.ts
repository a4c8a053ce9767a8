import { defineSystem } from '../define'

export const directConnectRules = defineSystem({
  id: 'direct-connect',
  title: 'Direct Connect',
  rules: [],
})

import { defineSystem } from '../define'

export const networkInterfaceRules = defineSystem({
  id: 'network-interface',
  title: 'Network interface',
  rules: [],
})

import { defineSystem } from '../define'

export const tlsChainRules = defineSystem({
  id: 'tls-chain',
  title: 'TLS from end to end',
  rules: [],
})

import { defineSystem } from '../define'

export const vpnConnectionRules = defineSystem({
  id: 'vpn-connection',
  title: 'Site-to-Site VPN',
  rules: [],
})

import { defineSystem } from '../define'
import { eniPrivateIpInSubnet } from './eni-private-ip-in-subnet'
import { eniSourceDestCheck } from './eni-source-dest-check'

export const networkInterfaceRules = defineSystem({
  id: 'network-interface',
  title: 'Network interface',
  rules: [eniPrivateIpInSubnet, eniSourceDestCheck],
})

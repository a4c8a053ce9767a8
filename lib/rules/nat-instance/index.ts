import { defineSystem } from '../define'
import { natinstPublicSubnet } from './natinst-public-subnet'
import { natinstSourceDestCheck } from './natinst-source-dest-check'

export const natInstanceRules = defineSystem({
  id: 'nat-instance',
  title: 'NAT instance',
  rules: [natinstPublicSubnet, natinstSourceDestCheck],
})

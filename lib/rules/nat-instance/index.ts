import { defineSystem } from '../define'
import { natinstAmiEol } from './natinst-ami-eol'
import { natinstPublicSubnet } from './natinst-public-subnet'
import { natinstRouteTarget } from './natinst-route-target'
import { natinstSecurityGroup } from './natinst-security-group'
import { natinstSourceDestCheck } from './natinst-source-dest-check'
import { natinstSpof } from './natinst-spof'

export const natInstanceRules = defineSystem({
  id: 'nat-instance',
  title: 'NAT instance',
  rules: [
    natinstPublicSubnet,
    natinstSourceDestCheck,
    natinstSecurityGroup,
    natinstRouteTarget,
    natinstSpof,
    natinstAmiEol,
  ],
})

import { defineSystem } from '../define'
import { vpclinkDefaultProtocol } from './vpclink-default-protocol'

export const vpcLinkRules = defineSystem({
  id: 'vpc-link',
  title: 'VPC link',
  rules: [vpclinkDefaultProtocol],
})

import { defineSystem } from '../define'
import { cgwAsn } from './cgw-asn'
import { cgwAsnDiffers } from './cgw-asn-differs'
import { cgwBehindNat } from './cgw-behind-nat'
import { cgwStaticIp } from './cgw-static-ip'

export const customerGatewayRules = defineSystem({
  id: 'customer-gateway',
  title: 'Customer gateway',
  rules: [cgwStaticIp, cgwAsn, cgwAsnDiffers, cgwBehindNat],
})

import { defineSystem } from '../define'
import { dxgwAllowedPrefixesTgw } from './dxgw-allowed-prefixes-tgw'
import { dxgwAllowedPrefixesVgw } from './dxgw-allowed-prefixes-vgw'
import { dxgwAsn } from './dxgw-asn'
import { dxgwCrossAccount } from './dxgw-cross-account'
import { dxgwNoEastWest } from './dxgw-no-east-west'
import { dxgwNoMix } from './dxgw-no-mix'
import { dxgwTgwAsnUnique } from './dxgw-tgw-asn-unique'
import { dxgwVgwAttached } from './dxgw-vgw-attached'
import { dxgwVpcOverlap } from './dxgw-vpc-overlap'

export const directConnectGatewayRules = defineSystem({
  id: 'direct-connect-gateway',
  title: 'Direct Connect gateway',
  rules: [
    dxgwAsn,
    dxgwTgwAsnUnique,
    dxgwNoMix,
    dxgwVpcOverlap,
    dxgwVgwAttached,
    dxgwAllowedPrefixesVgw,
    dxgwAllowedPrefixesTgw,
    dxgwNoEastWest,
    dxgwCrossAccount,
  ],
})

import { defineSystem } from '../define'
import { tgwApplianceMode } from './tgw-appliance-mode'
import { tgwAssociationSingle } from './tgw-association-single'
import { tgwAttachmentSubnetKind } from './tgw-attachment-subnet-kind'
import { tgwAttachmentSubnets } from './tgw-attachment-subnets'
import { tgwAzCoverage } from './tgw-az-coverage'
import { tgwBlackhole } from './tgw-blackhole'
import { tgwDefaults } from './tgw-defaults'
import { tgwEgressReturn } from './tgw-egress-return'
import { tgwNoAssociation } from './tgw-no-association'
import { tgwNoRoute } from './tgw-no-route'
import { tgwOneAttachmentPerVpc } from './tgw-one-attachment-per-vpc'
import { tgwOneSubnetPerAz } from './tgw-one-subnet-per-az'
import { tgwOverlap } from './tgw-overlap'
import { tgwPeeringStatic } from './tgw-peering-static'
import { tgwRamSharing } from './tgw-ram-sharing'
import { tgwRegional } from './tgw-regional'
import { tgwSubnetRouteNeeded } from './tgw-subnet-route-needed'
import { tgwVsPeering } from './tgw-vs-peering'

export const transitGatewayRules = defineSystem({
  id: 'transit-gateway',
  title: 'Transit gateway',
  rules: [
    tgwRegional,
    tgwRamSharing,
    tgwOneAttachmentPerVpc,
    tgwOneSubnetPerAz,
    tgwAttachmentSubnetKind,
    tgwAzCoverage,
    tgwSubnetRouteNeeded,
    tgwAssociationSingle,
    tgwNoAssociation,
    tgwNoRoute,
    tgwPeeringStatic,
    tgwOverlap,
    tgwEgressReturn,
    tgwApplianceMode,
    tgwAttachmentSubnets,
    tgwBlackhole,
    tgwDefaults,
    tgwVsPeering,
  ],
})

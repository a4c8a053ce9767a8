import { defineSystem } from '../define'
import { rtbBlackholePresent } from './rtb-blackhole-present'
import { rtbDuplicateDestination } from './rtb-duplicate-destination'
import { rtbExactlyOneTarget } from './rtb-exactly-one-target'
import { rtbGatewayTableEniPublicIp } from './rtb-gateway-table-eni-public-ip'
import { rtbGatewayTableTargets } from './rtb-gateway-table-targets'
import { rtbIgwAttached } from './rtb-igw-attached'
import { rtbInstanceOneEni } from './rtb-instance-one-eni'
import { rtbIpv6Separate } from './rtb-ipv6-separate'
import { rtbLocalBeatsPropagated } from './rtb-local-beats-propagated'
import { rtbLocalRoute } from './rtb-local-route'
import { rtbMainExists } from './rtb-main-exists'
import { rtbMainHasIgw } from './rtb-main-has-igw'
import { rtbMiddleboxSymmetric } from './rtb-middlebox-symmetric'
import { rtbMoreSpecificThanLocal } from './rtb-more-specific-than-local'
import { rtbNatLoop } from './rtb-nat-loop'
import { rtbOnePerSubnet } from './rtb-one-per-subnet'
import { rtbPrefixListOverlap } from './rtb-prefix-list-overlap'
import { rtbReservedDestinations } from './rtb-reserved-destinations'
import { rtbReturnRoute } from './rtb-return-route'
import { rtbSameVpc } from './rtb-same-vpc'
import { rtbShadowedRoute } from './rtb-shadowed-route'
import { rtbTgwNeedsAttachment } from './rtb-tgw-needs-attachment'
import { rtbValidTargets } from './rtb-valid-targets'
import { rtbVgwSameVpc } from './rtb-vgw-same-vpc'

export const routeTableRules = defineSystem({
  id: 'route-table',
  title: 'Route table',
  rules: [
    rtbDuplicateDestination,
    rtbExactlyOneTarget,
    rtbGatewayTableEniPublicIp,
    rtbGatewayTableTargets,
    rtbIgwAttached,
    rtbInstanceOneEni,
    rtbMoreSpecificThanLocal,
    rtbNatLoop,
    rtbOnePerSubnet,
    rtbReservedDestinations,
    rtbSameVpc,
    rtbTgwNeedsAttachment,
    rtbValidTargets,
    rtbVgwSameVpc,
    rtbBlackholePresent,
    rtbIpv6Separate,
    rtbLocalBeatsPropagated,
    rtbMainHasIgw,
    rtbMiddleboxSymmetric,
    rtbPrefixListOverlap,
    rtbReturnRoute,
    rtbLocalRoute,
    rtbMainExists,
    rtbShadowedRoute,
  ],
})

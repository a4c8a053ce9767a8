import { defineSystem } from '../define'
import { rtbDuplicateDestination } from './rtb-duplicate-destination'
import { rtbIgwAttached } from './rtb-igw-attached'
import { rtbIpv6Separate } from './rtb-ipv6-separate'
import { rtbMainHasIgw } from './rtb-main-has-igw'
import { rtbMoreSpecificThanLocal } from './rtb-more-specific-than-local'
import { rtbReservedDestinations } from './rtb-reserved-destinations'
import { rtbSameVpc } from './rtb-same-vpc'
import { rtbValidTargets } from './rtb-valid-targets'

export const routeTableRules = defineSystem({
  id: 'route-table',
  title: 'Route table',
  rules: [
    rtbDuplicateDestination,
    rtbIgwAttached,
    rtbMoreSpecificThanLocal,
    rtbReservedDestinations,
    rtbSameVpc,
    rtbValidTargets,
    rtbIpv6Separate,
    rtbMainHasIgw,
  ],
})

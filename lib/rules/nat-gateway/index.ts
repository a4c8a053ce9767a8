import { defineSystem } from '../define'
import { natgwBorderGroup } from './natgw-border-group'
import { natgwConnections } from './natgw-connections'
import { natgwInPublicSubnet } from './natgw-in-public-subnet'
import { natgwNaclPorts } from './natgw-nacl-ports'
import { natgwPrivateNoEip } from './natgw-private-no-eip'
import { natgwPrivateSubnetRoute } from './natgw-private-subnet-route'
import { natgwPublicNeedsEip } from './natgw-public-needs-eip'
import { natgwRegionalExpansionDelay } from './natgw-regional-expansion-delay'
import { natgwRegionalMode } from './natgw-regional-mode'
import { natgwS3Cost } from './natgw-s3-cost'
import { natgwSameVpcTarget } from './natgw-same-vpc-target'
import { natgwSingleAzDependency } from './natgw-single-az-dependency'
import { natgwZonalSubnet } from './natgw-zonal-subnet'

export const natGatewayRules = defineSystem({
  id: 'nat-gateway',
  title: 'NAT gateway',
  rules: [
    natgwInPublicSubnet,
    natgwPrivateNoEip,
    natgwPublicNeedsEip,
    natgwSameVpcTarget,
    natgwBorderGroup,
    natgwConnections,
    natgwRegionalExpansionDelay,
    natgwNaclPorts,
    natgwPrivateSubnetRoute,
    natgwSingleAzDependency,
    natgwS3Cost,
    natgwZonalSubnet,
    natgwRegionalMode,
  ],
})

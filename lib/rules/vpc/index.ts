import { defineSystem } from '../define'
import { vpcBpaBlocksIgw } from './vpc-bpa-blocks-igw'
import { vpcCidr17217Conflict } from './vpc-cidr-172-17-conflict'
import { vpcCidrCanonical } from './vpc-cidr-canonical'
import { vpcCidrForbiddenRanges } from './vpc-cidr-forbidden-ranges'
import { vpcCidrRfc1918Recommended } from './vpc-cidr-rfc1918-recommended'
import { vpcCidrSize } from './vpc-cidr-size'
import { vpcEncryptionControlEnforce } from './vpc-encryption-control-enforce'
import { vpcIpv6CidrSize } from './vpc-ipv6-cidr-size'
import { vpcNameTagOptional } from './vpc-name-tag-optional'
import { vpcOverlapPlanning } from './vpc-overlap-planning'
import { vpcSecondary1000015 } from './vpc-secondary-10-0-0-0-15'
import { vpcSecondary17231 } from './vpc-secondary-172-31'
import { vpcSecondary19819 } from './vpc-secondary-198-19'
import { vpcSecondaryNoOverlap } from './vpc-secondary-no-overlap'
import { vpcSecondaryPublicPrimary } from './vpc-secondary-public-primary'
import { vpcSecondaryRfc1918Family } from './vpc-secondary-rfc1918-family'
import { vpcSecondaryVsRoutes } from './vpc-secondary-vs-routes'
import { vpcTenancyDedicated } from './vpc-tenancy-dedicated'

export const vpcRules = defineSystem({
  id: 'vpc',
  title: 'VPC',
  rules: [
    vpcCidrForbiddenRanges,
    vpcCidrSize,
    vpcIpv6CidrSize,
    vpcSecondary1000015,
    vpcSecondary17231,
    vpcSecondary19819,
    vpcSecondaryNoOverlap,
    vpcSecondaryPublicPrimary,
    vpcSecondaryRfc1918Family,
    vpcSecondaryVsRoutes,
    vpcBpaBlocksIgw,
    vpcCidr17217Conflict,
    vpcCidrRfc1918Recommended,
    vpcEncryptionControlEnforce,
    vpcOverlapPlanning,
    vpcTenancyDedicated,
    vpcCidrCanonical,
    vpcNameTagOptional,
  ],
})

import type { Rule } from './define'
import { designFieldForm } from './design/design-field-form'
import { designFieldRequired } from './design/design-field-required'
import { designReferenceDangling } from './design/design-reference-dangling'
import { regionAzBelongsToRegion } from './region/region-az-belongs-to-region'
import { regionMultiAzResilience } from './region/region-multi-az-resilience'
import { regionVpcsPerRegion } from './region/region-vpcs-per-region'
import { vpcCidr17217Conflict } from './vpc/vpc-cidr-172-17-conflict'
import { vpcCidrCanonical } from './vpc/vpc-cidr-canonical'
import { vpcCidrCount } from './vpc/vpc-cidr-count'
import { vpcCidrForbiddenRanges } from './vpc/vpc-cidr-forbidden-ranges'
import { vpcCidrRfc1918Recommended } from './vpc/vpc-cidr-rfc1918-recommended'
import { vpcCidrSize } from './vpc/vpc-cidr-size'
import { vpcSecondary1000015 } from './vpc/vpc-secondary-10-0-0-0-15'
import { vpcSecondary17231 } from './vpc/vpc-secondary-172-31'
import { vpcSecondary19819 } from './vpc/vpc-secondary-198-19'
import { vpcSecondaryNoOverlap } from './vpc/vpc-secondary-no-overlap'
import { vpcSecondaryPublicPrimary } from './vpc/vpc-secondary-public-primary'
import { vpcSecondaryRfc1918Family } from './vpc/vpc-secondary-rfc1918-family'
import { vpcTenancyDedicated } from './vpc/vpc-tenancy-dedicated'
import { dnsHostnamesNeedSupport } from './vpc-dns/dns-hostnames-need-support'
import { subnetIpv6Size } from './subnet/subnet-ipv6-size'
import { subnetNameVsRouteMismatch } from './subnet/subnet-name-vs-route-mismatch'
import { subnetNoOverlap } from './subnet/subnet-no-overlap'
import { subnetReservedIpAssigned } from './subnet/subnet-reserved-ip-assigned'
import { subnetSize } from './subnet/subnet-size'
import { subnetUsableCount } from './subnet/subnet-usable-count'
import { subnetWithinVpc } from './subnet/subnet-within-vpc'
import { rtbDuplicateDestination } from './route-table/rtb-duplicate-destination'
import { rtbIgwAttached } from './route-table/rtb-igw-attached'
import { rtbIpv6Separate } from './route-table/rtb-ipv6-separate'
import { rtbMainHasIgw } from './route-table/rtb-main-has-igw'
import { rtbMoreSpecificThanLocal } from './route-table/rtb-more-specific-than-local'
import { rtbQuotaRoutes } from './route-table/rtb-quota-routes'
import { rtbReservedDestinations } from './route-table/rtb-reserved-destinations'
import { rtbSameVpc } from './route-table/rtb-same-vpc'
import { rtbValidTargets } from './route-table/rtb-valid-targets'
import { igwOnePerVpc } from './internet-gateway/igw-one-per-vpc'
import { igwUnattached } from './internet-gateway/igw-unattached'
import { eipNeedsIgw } from './elastic-ip/eip-needs-igw'
import { eipOneAssociation } from './elastic-ip/eip-one-association'
import { eipQuota } from './elastic-ip/eip-quota'
import { eipUnassociated } from './elastic-ip/eip-unassociated'
import { natgwInPublicSubnet } from './nat-gateway/natgw-in-public-subnet'
import { natgwNaclPorts } from './nat-gateway/natgw-nacl-ports'
import { natgwPrivateNoEip } from './nat-gateway/natgw-private-no-eip'
import { natgwPrivateSubnetRoute } from './nat-gateway/natgw-private-subnet-route'
import { natgwPublicNeedsEip } from './nat-gateway/natgw-public-needs-eip'
import { natgwSameVpcTarget } from './nat-gateway/natgw-same-vpc-target'
import { natgwSingleAzDependency } from './nat-gateway/natgw-single-az-dependency'
import { natgwZonalSubnet } from './nat-gateway/natgw-zonal-subnet'
import { natinstPublicSubnet } from './nat-instance/natinst-public-subnet'
import { natinstSourceDestCheck } from './nat-instance/natinst-source-dest-check'
import { sgCountPerEni } from './security-group/sg-count-per-eni'
import { sgNameRules } from './security-group/sg-name-rules'
import { sgPortFields } from './security-group/sg-port-fields'
import { sgReferenceSameVpcOrPeer } from './security-group/sg-reference-same-vpc-or-peer'
import { sgRulesQuota } from './security-group/sg-rules-quota'
import { sgSameVpc } from './security-group/sg-same-vpc'
import { sgSourceKinds } from './security-group/sg-source-kinds'
import { sgWorldOpenAdmin } from './security-group/sg-world-open-admin'
import { naclCustomEmpty } from './network-acl/nacl-custom-empty'
import { naclQuota } from './network-acl/nacl-quota'
import { naclRuleNumberRange } from './network-acl/nacl-rule-number-range'
import { naclSameVpc } from './network-acl/nacl-same-vpc'
import { naclShadowedRule } from './network-acl/nacl-shadowed-rule'
import { naclStateless } from './network-acl/nacl-stateless'
import { vpceGatewayOnePerServiceTable } from './vpc-endpoint/vpce-gateway-one-per-service-table'
import { vpceGatewayRouteTable } from './vpc-endpoint/vpce-gateway-route-table'
import { vpceGatewaySameRegion } from './vpc-endpoint/vpce-gateway-same-region'
import { vpceGatewayServices } from './vpc-endpoint/vpce-gateway-services'
import { vpceInterfaceMultiAz } from './vpc-endpoint/vpce-interface-multi-az'
import { vpceInterfaceOneSubnetPerAz } from './vpc-endpoint/vpce-interface-one-subnet-per-az'
import { vpceInterfacePrivateDnsAttrs } from './vpc-endpoint/vpce-interface-private-dns-attrs'
import { vpceInterfacePrivateDnsUnique } from './vpc-endpoint/vpce-interface-private-dns-unique'
import { vpceInterfaceSg443 } from './vpc-endpoint/vpce-interface-sg-443'

/** Every rule there is, in the order in which findings of one element are shown. */
export const rules: readonly Rule[] = [
  designFieldForm,
  designFieldRequired,
  designReferenceDangling,
  regionAzBelongsToRegion,
  regionMultiAzResilience,
  regionVpcsPerRegion,
  vpcCidrCount,
  vpcCidrForbiddenRanges,
  vpcCidrSize,
  vpcSecondary1000015,
  vpcSecondary17231,
  vpcSecondary19819,
  vpcSecondaryNoOverlap,
  vpcSecondaryPublicPrimary,
  vpcSecondaryRfc1918Family,
  vpcCidr17217Conflict,
  vpcCidrRfc1918Recommended,
  vpcTenancyDedicated,
  vpcCidrCanonical,
  dnsHostnamesNeedSupport,
  subnetIpv6Size,
  subnetNoOverlap,
  subnetReservedIpAssigned,
  subnetSize,
  subnetWithinVpc,
  subnetNameVsRouteMismatch,
  subnetUsableCount,
  rtbDuplicateDestination,
  rtbIgwAttached,
  rtbMoreSpecificThanLocal,
  rtbReservedDestinations,
  rtbSameVpc,
  rtbValidTargets,
  rtbIpv6Separate,
  rtbMainHasIgw,
  rtbQuotaRoutes,
  igwOnePerVpc,
  igwUnattached,
  eipNeedsIgw,
  eipOneAssociation,
  eipQuota,
  eipUnassociated,
  natgwInPublicSubnet,
  natgwPrivateNoEip,
  natgwPublicNeedsEip,
  natgwSameVpcTarget,
  natgwNaclPorts,
  natgwPrivateSubnetRoute,
  natgwSingleAzDependency,
  natgwZonalSubnet,
  natinstPublicSubnet,
  natinstSourceDestCheck,
  sgCountPerEni,
  sgNameRules,
  sgPortFields,
  sgReferenceSameVpcOrPeer,
  sgRulesQuota,
  sgSameVpc,
  sgSourceKinds,
  sgWorldOpenAdmin,
  naclCustomEmpty,
  naclQuota,
  naclRuleNumberRange,
  naclSameVpc,
  naclShadowedRule,
  naclStateless,
  vpceGatewayOnePerServiceTable,
  vpceGatewayRouteTable,
  vpceGatewaySameRegion,
  vpceGatewayServices,
  vpceInterfaceOneSubnetPerAz,
  vpceInterfacePrivateDnsAttrs,
  vpceInterfacePrivateDnsUnique,
  vpceInterfaceSg443,
  vpceInterfaceMultiAz,
]

import type { Quota } from './define'
import { regionVpcsPerRegion } from './region-vpcs-per-region'
import { vpcCidrCount } from './vpc-cidr-count'
import { subnetQuota } from './subnet-quota'
import { rtbQuotaRoutes } from './rtb-quota-routes'
import { rtbQuotaTables } from './rtb-quota-tables'
import { igwQuota } from './igw-quota'
import { eipQuota } from './eip-quota'
import { natgwQuotaPerAz } from './natgw-quota-per-az'
import { sgCountPerEni } from './sg-count-per-eni'
import { sgRulesQuota } from './sg-rules-quota'
import { sgPerRegionQuota } from './sg-per-region-quota'
import { naclQuota } from './nacl-quota'
import { vpcBpaExclusions } from './vpc-bpa-exclusions'
import { vpceGatewayQuota } from './vpce-gateway-quota'
import { vpceInterfaceQuota } from './vpce-interface-quota'
import { pcxQuota } from './pcx-quota'
import { vgwQuota } from './vgw-quota'
import { vgw100Routes } from './vgw-100-routes'
import { cgwQuota } from './cgw-quota'
import { vpnQuota } from './vpn-quota'
import { dxDedicatedVifQuota } from './dx-dedicated-vif-quota'
import { dxInboundPrefixLimit } from './dx-inbound-prefix-limit'
import { dxConnectionsPerLocation } from './dx-connections-per-location'
import { dxgwVgwQuota } from './dxgw-vgw-quota'
import { dxgwTgwQuota } from './dxgw-tgw-quota'
import { dxgwVifQuota } from './dxgw-vif-quota'
import { tgwQuota } from './tgw-quota'
import { flowlogQuota } from './flowlog-quota'
import { albQuota } from './alb-quota'
import { nlbQuota } from './nlb-quota'
import { tgAlbMaxNlbs } from './tg-alb-max-nlbs'
import { clbQuota } from './clb-quota'
import { r53Quotas } from './r53-quotas'
import { acmNamesQuota } from './acm-names-quota'
import { apigwRouteQuota } from './apigw-route-quota'
import { vpclinkQuota } from './vpclink-quota'

/** Every quota, in the order in which findings of one element are shown. */
export const quotas: readonly Quota[] = [
  regionVpcsPerRegion,
  vpcCidrCount,
  subnetQuota,
  rtbQuotaRoutes,
  rtbQuotaTables,
  igwQuota,
  eipQuota,
  natgwQuotaPerAz,
  sgCountPerEni,
  sgRulesQuota,
  sgPerRegionQuota,
  naclQuota,
  vpcBpaExclusions,
  vpceGatewayQuota,
  vpceInterfaceQuota,
  pcxQuota,
  vgwQuota,
  vgw100Routes,
  cgwQuota,
  vpnQuota,
  dxDedicatedVifQuota,
  dxInboundPrefixLimit,
  dxConnectionsPerLocation,
  dxgwVgwQuota,
  dxgwTgwQuota,
  dxgwVifQuota,
  tgwQuota,
  flowlogQuota,
  albQuota,
  nlbQuota,
  tgAlbMaxNlbs,
  clbQuota,
  r53Quotas,
  acmNamesQuota,
  apigwRouteQuota,
  vpclinkQuota,
]

import { defineSystem } from '../define'
import { vpceCrossRegion } from './vpce-cross-region'
import { vpceGatewayDns } from './vpce-gateway-dns'
import { vpceGatewayIpv4 } from './vpce-gateway-ipv4'
import { vpceGatewayNotTransitive } from './vpce-gateway-not-transitive'
import { vpceGatewayOnePerServiceTable } from './vpce-gateway-one-per-service-table'
import { vpceGatewayRouteTable } from './vpce-gateway-route-table'
import { vpceGatewaySameRegion } from './vpce-gateway-same-region'
import { vpceGatewayServices } from './vpce-gateway-services'
import { vpceGatewaySgPrefix } from './vpce-gateway-sg-prefix'
import { vpceInterfaceMultiAz } from './vpce-interface-multi-az'
import { vpceInterfaceOneSubnetPerAz } from './vpce-interface-one-subnet-per-az'
import { vpceInterfacePrivateDnsAttrs } from './vpce-interface-private-dns-attrs'
import { vpceInterfacePrivateDnsUnique } from './vpce-interface-private-dns-unique'
import { vpceInterfaceSg443 } from './vpce-interface-sg-443'
import { vpceRegionalServicePath } from './vpce-regional-service-path'
import { vpceServiceClientIp } from './vpce-service-client-ip'
import { vpceServiceNlb } from './vpce-service-nlb'
import { vpceTypeEnum } from './vpce-type-enum'

export const vpcEndpointRules = defineSystem({
  id: 'vpc-endpoint',
  title: 'VPC endpoint',
  rules: [
    vpceGatewayOnePerServiceTable,
    vpceGatewayRouteTable,
    vpceGatewaySameRegion,
    vpceGatewayServices,
    vpceGatewayDns,
    vpceGatewayNotTransitive,
    vpceInterfaceOneSubnetPerAz,
    vpceInterfacePrivateDnsAttrs,
    vpceInterfacePrivateDnsUnique,
    vpceInterfaceSg443,
    vpceRegionalServicePath,
    vpceServiceNlb,
    vpceGatewaySgPrefix,
    vpceGatewayIpv4,
    vpceInterfaceMultiAz,
    vpceServiceClientIp,
    vpceTypeEnum,
    vpceCrossRegion,
  ],
})

import { defineSystem } from '../define'
import { vpceGatewayOnePerServiceTable } from './vpce-gateway-one-per-service-table'
import { vpceGatewayRouteTable } from './vpce-gateway-route-table'
import { vpceGatewaySameRegion } from './vpce-gateway-same-region'
import { vpceGatewayServices } from './vpce-gateway-services'
import { vpceInterfaceMultiAz } from './vpce-interface-multi-az'
import { vpceInterfaceOneSubnetPerAz } from './vpce-interface-one-subnet-per-az'
import { vpceInterfacePrivateDnsAttrs } from './vpce-interface-private-dns-attrs'
import { vpceInterfacePrivateDnsUnique } from './vpce-interface-private-dns-unique'
import { vpceInterfaceSg443 } from './vpce-interface-sg-443'

export const vpcEndpointRules = defineSystem({
  id: 'vpc-endpoint',
  title: 'VPC endpoint',
  rules: [
    vpceGatewayOnePerServiceTable,
    vpceGatewayRouteTable,
    vpceGatewaySameRegion,
    vpceGatewayServices,
    vpceInterfaceOneSubnetPerAz,
    vpceInterfacePrivateDnsAttrs,
    vpceInterfacePrivateDnsUnique,
    vpceInterfaceSg443,
    vpceInterfaceMultiAz,
  ],
})

/** Kinds that a route may lead to, with the property that names each. */
const PROPERTY_BY_KIND = {
  'internet-gateway': 'GatewayId',
  'nat-gateway': 'NatGatewayId',
  instance: 'InstanceId',
  'network-interface': 'NetworkInterfaceId',
  'vpc-endpoint': 'VpcEndpointId',
  'egress-only-internet-gateway': 'EgressOnlyInternetGatewayId',
  'vpn-gateway': 'GatewayId',
  'vpc-peering': 'VpcPeeringConnectionId',
  'transit-gateway': 'TransitGatewayId',
}

export const TARGETS = [...Object.keys(PROPERTY_BY_KIND), 'other']

/** By kind, and by the type of an `other` resource: one without a kind, or one of which only the id is known. */
export const TARGET_PROPERTIES = {
  ...PROPERTY_BY_KIND,
  'AWS::EC2::CarrierGateway': 'CarrierGatewayId',
  'AWS::EC2::LocalGateway': 'LocalGatewayId',
  'AWS::NetworkManager::CoreNetwork': 'CoreNetworkArn',
  'AWS::ODB::OdbNetwork': 'OdbNetworkArn',
  'AWS::EC2::InternetGateway': 'GatewayId',
  'AWS::EC2::VPNGateway': 'GatewayId',
  'AWS::EC2::NatGateway': 'NatGatewayId',
  'AWS::EC2::Instance': 'InstanceId',
  'AWS::EC2::NetworkInterface': 'NetworkInterfaceId',
  'AWS::EC2::VPCEndpoint': 'VpcEndpointId',
  'AWS::EC2::EgressOnlyInternetGateway': 'EgressOnlyInternetGatewayId',
  'AWS::EC2::VPCPeeringConnection': 'VpcPeeringConnectionId',
  'AWS::EC2::TransitGateway': 'TransitGatewayId',
}

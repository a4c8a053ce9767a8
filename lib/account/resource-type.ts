/** What an AWS id stands for, by its prefix. Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html */
const TYPES: Readonly<Record<string, string>> = {
  acl: 'AWS::EC2::NetworkAcl',
  cagw: 'AWS::EC2::CarrierGateway',
  cgw: 'AWS::EC2::CustomerGateway',
  eigw: 'AWS::EC2::EgressOnlyInternetGateway',
  eipalloc: 'AWS::EC2::EIP',
  eni: 'AWS::EC2::NetworkInterface',
  i: 'AWS::EC2::Instance',
  igw: 'AWS::EC2::InternetGateway',
  lgw: 'AWS::EC2::LocalGateway',
  nat: 'AWS::EC2::NatGateway',
  pcx: 'AWS::EC2::VPCPeeringConnection',
  rtb: 'AWS::EC2::RouteTable',
  sg: 'AWS::EC2::SecurityGroup',
  subnet: 'AWS::EC2::Subnet',
  tgw: 'AWS::EC2::TransitGateway',
  vgw: 'AWS::EC2::VPNGateway',
  vpc: 'AWS::EC2::VPC',
  vpce: 'AWS::EC2::VPCEndpoint',
}

/** The CloudFormation type of the resource that an id names; 'Unknown' for a prefix that AWS added since. */
export const resourceType = (awsId: string): string => TYPES[awsId.split('-', 1)[0]!] ?? 'Unknown'

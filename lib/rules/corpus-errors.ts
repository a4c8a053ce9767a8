/** Errors on templates that we did not write: each was looked at, and AWS refuses what it names. */
export const REAL: readonly { file: string; rule: string; element: string; why: string }[] = [
  ...['A', 'B'].map((zone) => ({
    file: 'aws-quickstart_quickstart-compliance-common/templates/vpc-management.template',
    rule: 'subnet-no-overlap',
    element: `rManagementPrivateSubnet${zone}`,
    why: 'The parameters of the DMZ subnet and of the private one have the same block as default.',
  })),
  {
    file: 'aws-samples_aws-iac-network-tester/sample_resources/sample-stack-3-tier-app.yml',
    rule: 'design-field-required',
    element: 'DBServerInstance',
    why: 'ImageId holds an object {ImageId: …}, which is no image, and there is no launch template.',
  },
  ...['A', 'B'].map((vpc) => ({
    file: 'aws-samples_aws-network-firewall-deployment-with-transit-gateway/cloudformation/aws_nw_fw.yml',
    rule: 'sg-port-fields',
    element: `InstanceSecurityGroupSpokeVPC${vpc}`,
    why: 'An outbound rule for tcp has no ports; the page of IpPermission asks for them, only -1 means all.',
  })),
]

const explain = (why: string, ...places: readonly string[]) => places.map((place) => [place, why] as const)

/** Errors on an element just dropped into fresh surroundings: what is still to be said, by kind, rule and field. */
export const FRESH: Readonly<Record<string, string>> = Object.fromEntries([
  ...explain(
    'A connection has no ends before somebody draws them, and AWS asks for both.',
    'direct-connect-association design-field-required directConnectGateway',
    'direct-connect-association design-field-required gateway',
    'transit-gateway-attachment design-field-required subnets',
    'transit-gateway-attachment design-field-required transitGateway',
    'transit-gateway-peering design-field-required peerTransitGateway',
    'transit-gateway-peering design-field-required transitGateway',
    'vpc-peering design-field-required peerVpc',
    'vpc-peering design-field-required vpc',
    'vpn-connection design-field-required customerGateway',
  ),
  ...explain(
    'What it belongs to or runs over is not drawn yet.',
    'private-virtual-interface design-field-required connection',
    'private-virtual-interface design-field-required gateway',
    'public-virtual-interface design-field-required connection',
    'transit-virtual-interface design-field-required connection',
    'transit-virtual-interface design-field-required directConnectGateway',
    'rest-stage design-field-required deployment',
    'rest-vpc-link design-field-required targets',
    'transit-gateway-route-table design-field-required transitGateway',
  ),
  ...explain('Only its owner knows the IAM role.', 'lambda-function design-field-required role'),
  ...explain('It may be of any type.', 'other design-field-required type'),
  ...explain(
    'The fresh subnet has no way out, and there is no address yet.',
    'nat-gateway natgw-in-public-subnet',
    'nat-gateway natgw-public-needs-eip allocation',
  ),
  ...explain('The fresh VPC has no table to associate.', 'vpc-endpoint vpce-gateway-route-table routeTables'),
])

/** Errors on designs that AWS accepts, since it makes what cannot do its work; the severity is that of the table of rules. */
export const ACCEPTED: Readonly<Record<string, string>> = {
  'eip-needs-igw': 'An Elastic IP where no route leads to the internet gateway is reached by nobody.',
  'eni-source-dest-check': 'An interface with the check on drops what a route sends through it.',
  'nacl-custom-empty': 'A list that allows nothing one way cuts its subnets off.',
  'natgw-in-public-subnet': 'A public NAT gateway without a way out passes nothing on.',
  'natinst-source-dest-check': 'An instance with the check on drops what a route sends through it.',
  'vgw-route-needed': 'A gateway that no route table leads to carries nothing for its VPC.',
  'vpce-gateway-route-table': 'A gateway endpoint in no route table is used by nothing.',
  'vpce-regional-service-path': 'What runs in a VPC without a way out reaches no service of the Region.',
  'vpce-interface-sg-443': 'An endpoint of an HTTPS service that lets no HTTPS in serves nobody.',
}

/** Errors on accounts that were read: AWS let it be made, and it does not work. */
export const BROKEN: readonly { account: string; rule: string; element: string; why: string }[] = [
  {
    account: 'test-transit-gateway',
    rule: 'tgw-az-coverage',
    element: 'tgw-vpcA',
    why: 'Its one subnet is in us-east-2c, and an instance in us-east-2a sends to the gateway too, which drops that.',
  },
]

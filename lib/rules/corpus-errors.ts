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
  ...(
    [
      [
        'r53-record-outside-zone',
        13,
        'The name of the zone is a parameter, by default below the names of the records.',
      ],
      ['r53-a-value-ip', 11, 'The fixture collects values of a wrong form; one record has no value at all.'],
      ['r53-simple-single-record', 3, 'Three names have several simple records of one type.'],
      ['r53-alias-no-ttl', 1, 'An alias with a TTL, as the fixture says itself.'],
      ['r53-alias-cloudfront-private', 1, 'The zone is private and the alias leads to CloudFront.'],
    ] as const
  ).flatMap(([rule, count, why]) =>
    Array.from({ length: count }, () => ({
      file: 'aws-cloudformation_cfn-lint/test/fixtures/templates/bad/route53.yaml',
      rule,
      element: 'MyHostedZone',
      why,
    })),
  ),
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
  ...explain(
    'The fresh VPC has no subnets, and nothing that a listener could lead to.',
    'application-load-balancer alb-two-az subnets',
    'listener alb-two-az subnets',
    'listener alb-default-action targetGroup',
  ),
  ...explain('The fresh VPC has no table to associate.', 'vpc-endpoint vpce-gateway-route-table routeTables'),
])

/** Errors on designs that AWS accepts, since it makes what cannot do its work; the severity is that of the table of rules. */
export const ACCEPTED: Readonly<Record<string, string>> = {
  'dx-needs-vif': 'A line without a virtual interface carries nothing.',
  'tgw-no-association': 'An attachment that follows no table is cut off.',
  'tgw-subnet-route-needed': 'A VPC that routes nothing to its transit gateway gains nothing by it.',
  'alb-auth-action-egress': 'A load balancer without a way out signs nobody in.',
  'alb-sg-required': 'A load balancer whose groups admit nobody on its ports serves nobody.',
  'elb-internet-facing-public-subnet':
    'Nodes in a subnet without a way to the internet gateway are reached by nobody.',
  'elb-reachability-of-targets': 'A target that its load balancer does not reach gets nothing.',
  'nlb-client-ip-needs-direct':
    'Targets far away answer past a load balancer that keeps the address of clients.',
  'apigw-backend-hostname': 'A backend that shows a certificate for another name gets no call.',
  'apigw-client-cert': 'A backend that wants a certificate of its caller answers nobody without.',
  'apigw-https-uri-needed': 'Plain text and TLS do not understand each other.',
  'apigw-internet-integration-public': 'A private address is not reached over the internet.',
  'apigw-no-self-signed': 'API Gateway does not talk to a backend whose certificate it does not trust.',
  'apigw-private-api': 'A private API whose policy refuses its own endpoint answers nobody.',
  'apigw-route-needs-integration': 'A route that leads nowhere answers with an error.',
  'tls-all-hops-https': 'Somebody promised TLS at every hop, and one has none.',
  'tls-cert-expired': 'Clients refuse a certificate that is over.',
  'tls-plaintext-to-tls-port': 'Plain text and TLS do not understand each other.',
  'tls-trust-api-gateway-hop': 'API Gateway does not talk to a backend whose certificate it does not trust.',
  'vpclink-v1-available': 'A link that failed carries nothing.',
  'vpclink-v1-nlb-sg': 'A load balancer that keeps its link out serves nobody over it.',
  'vpclink-uri-host': 'A URI whose port nobody listens on leads to no answer.',
  'apigw-lambda-permission': 'A function that API Gateway may not invoke answers no call.',
  'dns-resolver-not-from-outside': 'The resolver of a VPC answers nobody outside it.',
  'eip-needs-igw': 'An Elastic IP where no route leads to the internet gateway is reached by nobody.',
  'eni-source-dest-check': 'An interface with the check on drops what a route sends through it.',
  'nacl-custom-empty': 'A list that allows nothing one way cuts its subnets off.',
  'natgw-in-public-subnet': 'A public NAT gateway without a way out passes nothing on.',
  'natinst-source-dest-check': 'An instance with the check on drops what a route sends through it.',
  'dx-bgp-required': 'A virtual interface without a BGP session carries nothing.',
  'dx-transit-vif-target': 'A transit interface at a gateway with nothing behind it leads nowhere.',
  'tgw-az-coverage': 'What a subnet sends to a transit gateway from a zone without an attachment is dropped.',
  'tgw-no-route': 'A route to a transit gateway whose table knows no way on drops what it gets.',
  'tgw-peering-static': 'A peering of transit gateways that one side routes nothing into carries no answer.',
  'pcx-acceptance': 'A peering that nobody accepted carries nothing.',
  'pcx-no-edge-routing': 'A route to a peering for what is behind the far VPC drops all that it gets.',
  'pcx-no-transitive': 'A route to a peering for a third VPC drops all that it gets.',
  'pcx-routes-both-sides': 'A peering with a side that routes nothing to it carries no answer.',
  'vpce-gateway-dns': 'Where no name is resolved nobody finds the service.',
  'vpn-endpoints': 'A connection without an end at AWS leads nowhere.',
  'vpn-static-vs-bgp': 'Over a static connection without routes its gateway sends nothing.',
  'rtb-gateway-table-eni-public-ip': 'What enters for an appliance without a public address is dropped.',
  'rtb-nat-loop': 'A NAT gateway whose subnet leads back to it passes nothing on.',
  'vgw-route-needed': 'A gateway that no route table leads to carries nothing for its VPC.',
  'vpc-bpa-blocks-igw': 'What is there for the internet alone does nothing where the Region blocks it.',
  'vpce-gateway-route-table': 'A gateway endpoint in no route table is used by nothing.',
  'vpce-interface-sg-443': 'An endpoint of an HTTPS service that lets no HTTPS in serves nobody.',
}

/** Errors on accounts that were read: AWS let it be made, and it does not work. */
export const BROKEN: readonly { account: string; rule: string; element: string; why: string }[] = [
  {
    account: 'test-transit-gateway',
    rule: 'tgw-az-coverage',
    element: 'tgw-attach-07f5ec59e9f540021',
    why: 'Its one subnet is in us-east-2c, and an instance in us-east-2a sends to the gateway too, which drops that.',
  },
]

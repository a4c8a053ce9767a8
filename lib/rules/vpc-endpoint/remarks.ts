import { remarksOf } from '../remark'

export const vpcEndpointRemarks = remarksOf('vpc-endpoint', [
  {
    id: 'vpce-s3-ddb-both-kinds',
    source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-s3.html',
    kinds: ['vpc-endpoint', 's3-bucket', 'dynamodb-table'],
    note: 'S3 and DynamoDB have gateway endpoints, which cost nothing and serve their own VPC, and interface endpoints, which are billed and also serve peers and on-premises.',
  },
  {
    id: 'vpce-sqs-interface',
    source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html',
    rule: 'vpce-regional-service-path',
    says: 'A queue that nobody in a VPC reaches is told, with an interface endpoint as the way out; a gateway endpoint for SQS is told by vpce-gateway-services.',
  },
  {
    id: 'vpce-interface-unidirectional',
    source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/concepts.html',
    kept: 'The tracer opens connections to an endpoint and none from it, and lets TCP through only, no ping.',
  },
  {
    id: 'vpce-interface-remote-access',
    source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html',
    kinds: ['vpc-endpoint'],
    note: 'Peers, transit gateways, VPN and Direct Connect lead to interface endpoints as to any address. Their clients need the name: that of the endpoint itself, a shared private hosted zone, or a Resolver inbound endpoint.',
  },
  {
    id: 'vpce-policy-default',
    source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html',
    kinds: ['vpc-endpoint'],
    note: 'Without a policy an endpoint lets every principal and resource of its service through. A policy can narrow that to your own account; it never grants what IAM or a bucket policy does not.',
  },
])

// Takes AWS's architecture icons of our kinds out of the `aws-icons` package into public/icons/aws, which is not
// committed: the drawings are AWS's (see NOTICE). Without them the product shows its own glyphs of public/icons.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const from = `${root}node_modules/aws-icons/icons`
const to = `${root}public/icons/aws`

/** AWS draws security groups as plain dashed boxes, and the internet too dark for a dark page: they keep our glyph. */
const ICONS = {
  account: 'architecture-group/AWSAccount',
  region: 'architecture-group/Region',
  vpc: 'architecture-group/VirtualprivatecloudVPC',
  subnet: 'architecture-group/Privatesubnet',
  'route-table': 'resource/AmazonRoute53RouteTable',
  'network-acl': 'resource/AmazonVPCNetworkAccessControlList',
  'elastic-ip': 'resource/AmazonEC2ElasticIPAddress',
  'internet-gateway': 'resource/AmazonVPCInternetGateway',
  'nat-gateway': 'resource/AmazonVPCNATGateway',
  'network-interface': 'resource/AmazonVPCElasticNetworkInterface',
  'flow-log': 'resource/AmazonVPCFlowLogs',
  'vpn-gateway': 'resource/AmazonVPCVPNGateway',
  'customer-gateway': 'resource/AmazonVPCCustomerGateway',
  'vpn-connection': 'resource/AmazonVPCVPNConnection',
  'vpc-peering': 'resource/AmazonVPCPeeringConnection',
  'vpc-endpoint': 'resource/AmazonVPCEndpoints',
  instance: 'resource/AmazonEC2Instance',
  'auto-scaling-group': 'resource/AmazonEC2AutoScaling',
  database: 'resource/AmazonAuroraAmazonRDSInstance',
  'ecs-service': 'resource/AmazonElasticContainerServiceService',
  'lambda-function': 'resource/AWSLambdaLambdaFunction',
  's3-bucket': 'resource/AmazonSimpleStorageServiceBucket',
  'dynamodb-table': 'resource/AmazonDynamoDBTable',
  'sqs-queue': 'resource/AmazonSimpleQueueServiceQueue',
  'hosted-zone': 'resource/AmazonRoute53HostedZone',
  certificate: 'architecture-service/AWSCertificateManager',
  'application-load-balancer': 'resource/ElasticLoadBalancingApplicationLoadBalancer',
  'network-load-balancer': 'resource/ElasticLoadBalancingNetworkLoadBalancer',
  'gateway-load-balancer': 'resource/ElasticLoadBalancingGatewayLoadBalancer',
  'classic-load-balancer': 'resource/ElasticLoadBalancingClassicLoadBalancer',
  'transit-gateway': 'architecture-service/AWSTransitGateway',
  'transit-gateway-attachment': 'resource/AWSTransitGatewayAttachment',
  'direct-connect-connection': 'architecture-service/AWSDirectConnect',
  'direct-connect-gateway': 'resource/AWSDirectConnectGateway',
  'user-pool': 'architecture-service/AmazonCognito',
  'rest-api': 'architecture-service/AmazonAPIGateway',
  'http-api': 'architecture-service/AmazonAPIGateway',
  'websocket-api': 'architecture-service/AmazonAPIGateway',
  'on-premises-site': 'architecture-group/Corporatedatacenter',
}

if (existsSync(from)) {
  mkdirSync(to, { recursive: true })
  for (const [kind, name] of Object.entries(ICONS)) {
    const path = `${from}/${name}.svg`
    if (!existsSync(path)) console.warn(`icons: aws-icons has no ${name}; ${kind} keeps our glyph.`)
    // A title inside a picture becomes a tooltip that nobody asked for.
    else writeFileSync(`${to}/${kind}.svg`, readFileSync(path, 'utf8').replace(/<title>.*?<\/title>/s, ''))
  }
}

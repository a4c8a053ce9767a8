import type { Element } from '@/lib/design/element'
import { put } from './board'

export const NAME = 'api-int.example.com'
const SITE = '192.168.0.0/16'
const BALANCER = '192.168.10.20'
export const tcp443 = (peer: object) => ({ ipProtocol: 'tcp', fromPort: 443, toPort: 443, ...peer })

/**
 * Scenario 39: partner → REST API → VPC link V1 → NLB (TCP) → ALB-type group → ALB (HTTPS) → Direct Connect → a load balancer of
 * the data centre that shows a certificate which it signed itself.
 */
export const CHAIN: readonly Element[] = [
  put('region', 'tokyo', { code: 'ap-northeast-1' }),
  put('rest-api', 'api', {
    in: 'tokyo',
    endpointType: 'REGIONAL',
  }),
  put('rest-resource', 'orders', {
    in: 'api',
    pathPart: 'orders',
    methods: [
      {
        httpMethod: 'ANY',
        authorizationType: 'AWS_IAM',
        type: 'HTTP_PROXY',
        integrationHttpMethod: 'ANY',
        uri: `https://${NAME}/`,
        connectionType: 'VPC_LINK',
        vpcLink: 'link',
      },
    ],
  }),
  put('rest-deployment', 'first', { in: 'api' }),
  put('rest-stage', 'prod', { in: 'api', stageName: 'prod', deployment: 'first' }),
  put('rest-vpc-link', 'link', { in: 'tokyo', targets: ['nlb'] }),
  put('certificate', 'cert', { in: 'tokyo', domainName: NAME }),
  put('hosted-zone', 'zone', {
    in: 'tokyo',
    name: 'example.com',
    records: [{ name: NAME, type: 'A', alias: 'nlb' }],
  }),
  put('vpc', 'net', { in: 'tokyo', cidrBlock: '10.0.0.0/16' }),
  put('route-table', 'table', { in: 'net' }),
  ...['a', 'c'].map((zone, at) =>
    put('subnet', zone, {
      in: 'net',
      cidrBlock: `10.0.${at}.0/24`,
      availabilityZone: `ap-northeast-1${zone}`,
      routeTable: 'table',
    }),
  ),
  put('network-load-balancer', 'nlb', {
    in: 'net',
    scheme: 'internal',
    subnetMappings: [{ subnet: 'a' }, { subnet: 'c' }],
  }),
  put('listener', 'tcp', { in: 'nlb', protocol: 'TCP', port: 443, targetGroup: 'to-alb' }),
  put('target-group', 'to-alb', {
    in: 'net',
    targetType: 'alb',
    protocol: 'TCP',
    port: 443,
    targets: [{ target: 'alb', port: 443 }],
    healthCheckProtocol: 'HTTPS',
  }),
  put('security-group', 'alb-sg', {
    in: 'net',
    groupDescription: 'from the balancer before',
    securityGroupIngress: [tcp443({ cidr: '10.0.0.0/16' })],
  }),
  put('application-load-balancer', 'alb', {
    in: 'net',
    scheme: 'internal',
    subnets: ['a', 'c'],
    securityGroups: ['alb-sg'],
  }),
  put('listener', 'https', {
    in: 'alb',
    protocol: 'HTTPS',
    port: 443,
    certificate: 'cert',
    targetGroup: 'site-group',
  }),
  put('target-group', 'site-group', {
    in: 'net',
    targetType: 'ip',
    protocol: 'HTTPS',
    port: 443,
    targets: [{ address: BALANCER, port: 443, availabilityZone: 'all' }],
    healthCheckProtocol: 'HTTPS',
  }),
  put('vpn-gateway', 'vgw', { in: 'net', routePropagations: [{ routeTables: ['table'] }] }),
  put('direct-connect-connection', 'line', { in: 'tokyo', location: 'EqTY2', bandwidth: '1Gbps' }),
  put('private-virtual-interface', 'vif', {
    in: 'tokyo',
    connection: 'line',
    gateway: 'vgw',
    vlan: 101,
    bgpPeers: [{ addressFamily: 'ipv4', asn: '65010' }],
  }),
  put('on-premises-site', 'dc', { ranges: [SITE], asn: 65010 }),
  put('on-premises-router', 'router', {
    in: 'dc',
    links: ['line'],
    asn: 65010,
    advertisedPrefixes: [SITE],
    firewall: 'open',
  }),
  put('on-premises-load-balancer', 'mainframe', {
    in: 'dc',
    address: BALANCER,
    protocol: 'HTTPS',
    port: 443,
    certificateNames: ['lb.corp.example'],
    certificateIssuer: 'self-signed',
  }),
]

export const PARTNER = 'https://api.execute-api.ap-northeast-1.amazonaws.com/prod/orders'

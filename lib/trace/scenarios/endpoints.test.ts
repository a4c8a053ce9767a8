import { describe, expect, test } from 'vitest'
import type { Design, Element } from '@/lib/design/element'
import type { Query } from '../query'
import { trace } from '../trace'
import { ask, board, group, host, NAT, put, WEB } from './board'

type Case = readonly [
  name: string,
  design: Design,
  query: Query,
  verdict: string,
  ...codes: readonly string[],
]

const check = (cases: readonly Case[]) => {
  for (const [name, design, query, verdict, ...codes] of cases)
    test(name, () => {
      const answer = trace(design, query)
      expect({ verdict: answer.verdict, blockers: answer.blockers.map((one) => one.because) }).toMatchObject({ verdict })
      expect(answer.codes).toEqual(expect.arrayContaining([...codes]))
      if (codes.length > 0 && answer.blockers.length > 0) expect(answer.codes[0]).toBe(codes[0])
    })
}

const dns = put('vpc', 'net', {
  in: 'tokyo',
  cidrBlock: '10.0.0.0/16',
  enableDnsSupport: true,
  enableDnsHostnames: true,
})

/** WEB with isolated `b` 10.0.2.0/24, whose table `inner` holds the local route only, and `app` 10.0.2.10 in it. */
const ISOLATED: readonly Element[] = [
  ...WEB,
  dns,
  put('route-table', 'inner', { in: 'net' }),
  put('subnet', 'b', {
    in: 'net',
    cidrBlock: '10.0.2.0/24',
    availabilityZone: 'ap-northeast-1a',
    routeTable: 'inner',
  }),
  group('app-sg', 'net'),
  host('app', 'b', '10.0.2.10', 'app-sg'),
]

const gate = (more: object = {}) =>
  put('vpc-endpoint', 'gate', {
    in: 'net',
    vpcEndpointType: 'Gateway',
    serviceName: 'com.amazonaws.ap-northeast-1.s3',
    routeTables: ['inner'],
    ...more,
  })

const S3 = 's3.ap-northeast-1.amazonaws.com'
const toS3 = ask('app', S3, 'tcp 443')
const onlyTo = (prefixListId: string) =>
  put('security-group', 'app-sg', {
    in: 'net',
    groupDescription: 'app',
    securityGroupEgress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, prefixListId }] as never,
  })
const bucket = (more: object = {}) => put('s3-bucket', 'files', { in: 'tokyo', bucketName: 'shop-files', ...more })

describe('a gateway endpoint', () => {
  check([
    ['25: S3 from an isolated subnet', board(ISOLATED, gate()), toS3, 'REACHABLE'],
    ['25: with a group that lets out to the list only', board(ISOLATED, gate(), onlyTo('pl-61a54008')), toS3, 'REACHABLE'],
    ['a group that lets out to another list only', board(ISOLATED, gate(), onlyTo('pl-78a54011')), toS3, 'NOT_REACHABLE', 'ENI_SG_RULES_MISMATCH'],
    ['without it', board(ISOLATED), toS3, 'NOT_REACHABLE', 'NO_ROUTE_TO_DESTINATION'],
    ['on another table', board(ISOLATED, gate({ routeTables: ['public'] })), toS3, 'NOT_REACHABLE', 'NO_ROUTE_TO_DESTINATION'],
    ['of another Region', board(ISOLATED, gate({ serviceName: 'com.amazonaws.us-east-1.s3' })), toS3, 'NOT_REACHABLE', 'NO_ROUTE_TO_DESTINATION'],
    ['of another service', board(ISOLATED, gate({ serviceName: 'com.amazonaws.ap-northeast-1.dynamodb' })), toS3, 'NOT_REACHABLE', 'NO_ROUTE_TO_DESTINATION'],
    ['to a bucket by its name', board(ISOLATED, gate(), bucket()), ask('app', `https://shop-files.${S3}/a.txt`), 'REACHABLE'],
    ['to a bucket', board(ISOLATED, gate(), bucket()), ask('app', 'files', 'tcp 443'), 'REACHABLE'],
    ['to a bucket without it', board(ISOLATED, bucket()), ask('app', 'files', 'tcp 443'), 'NOT_REACHABLE', 'NO_ROUTE_TO_DESTINATION'],
    ['to a table of DynamoDB', board(ISOLATED, gate({ serviceName: 'com.amazonaws.ap-northeast-1.dynamodb' }), put('dynamodb-table', 'orders', { in: 'tokyo' })), ask('app', 'orders', 'tcp 443'), 'REACHABLE'],
    ['takes no UDP', board(ISOLATED, gate()), ask('app', S3, 'udp 443'), 'NOT_REACHABLE', 'VPCE_GATEWAY_PROTOCOL_RESTRICTION'],
    ['a policy that looks at the way is only flagged', board(ISOLATED, gate(), bucket({ bucketPolicy: { Statement: [{ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*', Condition: { StringNotEquals: { 'aws:SourceVpce': 'vpce-1' } } }] } })), ask('app', 'files', 'tcp 443'), 'REACHABLE_WITH_WARNINGS', 'X_POLICY_DENY'],
    ['without the resolver of the VPC', board(ISOLATED, gate(), put('vpc', 'net', { in: 'tokyo', cidrBlock: '10.0.0.0/16', enableDnsSupport: false })), toS3, 'NOT_REACHABLE', 'X_DNS_UNAVAILABLE'],
    ['a network ACL that lets no answer in', board(ISOLATED, gate(), put('network-acl', 'acl', { in: 'net', entries: [{ egress: true, ruleNumber: 1, ruleAction: 'allow', protocol: '-1', cidr: '0.0.0.0/0' }, { egress: false, ruleNumber: 1, ruleAction: 'allow', protocol: '-1', cidr: '10.0.0.0/16' }] as never }), put('subnet', 'b', { in: 'net', cidrBlock: '10.0.2.0/24', availabilityZone: 'ap-northeast-1a', routeTable: 'inner', networkAcl: 'acl' })), toS3, 'NOT_REACHABLE', 'SUBNET_ACL_RESTRICTION'],
    ['beats the default route', board(ISOLATED, gate({ routeTables: ['public'] })), ask('web', S3, 'tcp 443'), 'REACHABLE'],
    ['an address of its list, where that was read', board(ISOLATED, gate({ serviceBlocks: ['52.219.0.0/16'] })), ask('app', '52.219.4.4', 'tcp 443'), 'REACHABLE'],
    ['an address outside its list', board(ISOLATED, gate({ serviceBlocks: ['52.219.0.0/16'] })), ask('app', '52.95.4.4', 'tcp 443'), 'NOT_REACHABLE', 'NO_ROUTE_TO_DESTINATION'],
  ])

  test('the packets go by the endpoint, not by the internet gateway', () => {
    const { hops } = trace(board(ISOLATED, gate({ routeTables: ['public'] })), ask('web', S3, 'tcp 443'))
    const through = hops.map((hop) => hop.element)
    expect(through).toContain('gate')
    expect(through).not.toContain('igw')
  })
})

const SQS = 'sqs.ap-northeast-1.amazonaws.com'
const toSqs = ask('app', SQS, 'tcp 443')
const face = (more: object = {}) =>
  put('vpc-endpoint', 'face', {
    in: 'net',
    vpcEndpointType: 'Interface',
    serviceName: 'com.amazonaws.ap-northeast-1.sqs',
    subnets: ['b'],
    securityGroups: ['face-sg'],
    privateDnsEnabled: true,
    ...more,
  })
const open = group('face-sg', 'net', [443], '10.0.0.0/16')
const queue = put('sqs-queue', 'jobs', { in: 'tokyo' })

describe('an interface endpoint', () => {
  check([
    ['27 a: SQS without one', board(ISOLATED), toSqs, 'NOT_REACHABLE', 'NO_ROUTE_TO_DESTINATION'],
    ['27 b: its group admits nobody', board(ISOLATED, face(), group('face-sg', 'net', [80], '10.0.0.0/16')), toSqs, 'NOT_REACHABLE', 'ENI_SG_RULES_MISMATCH'],
    ['27 c: its group admits the VPC', board(ISOLATED, face(), open), toSqs, 'REACHABLE'],
    ['its group has no rules', board(ISOLATED, face(), group('face-sg', 'net')), toSqs, 'NOT_REACHABLE', 'SG_HAS_NO_RULES'],
    ['without private DNS the name stays public', board(ISOLATED, face({ privateDnsEnabled: false }), open), toSqs, 'NOT_REACHABLE', 'NO_ROUTE_TO_DESTINATION'],
    ['private DNS needs both attributes of the VPC', board(ISOLATED, face(), open, put('vpc', 'net', { in: 'tokyo', cidrBlock: '10.0.0.0/16', enableDnsHostnames: false })), toSqs, 'NOT_REACHABLE', 'NO_ROUTE_TO_DESTINATION'],
    ['by the queue itself', board(ISOLATED, face(), open, queue), ask('app', 'jobs', 'tcp 443'), 'REACHABLE'],
    ['by the queue, without one', board(ISOLATED, queue), ask('app', 'jobs', 'tcp 443'), 'NOT_REACHABLE', 'NO_ROUTE_TO_DESTINATION'],
    ['answers no ping', board(ISOLATED, face(), put('security-group', 'face-sg', { in: 'net', groupDescription: 'all', securityGroupIngress: [{ ipProtocol: '-1', cidr: '0.0.0.0/0' }] as never })), ask('app', 'face', 'icmp'), 'NOT_REACHABLE', 'PROTOCOL_RESTRICTION'],
    ['another port is not known', board(ISOLATED, face(), group('face-sg', 'net', [8080])), ask('app', 'face', 'tcp 8080'), 'UNKNOWN', 'UNKNOWN_DESTINATION'],
    ['opens no connections', board(ISOLATED, face(), open), ask('face', 'app', 'tcp 443'), 'NOT_REACHABLE', 'VPCE_INTRA_VPC_TRAFFIC'],
    ['of a service of others', board(ISOLATED, face({ serviceName: 'com.amazonaws.vpce.ap-northeast-1.vpce-svc-0123' }), open), ask('app', 'face', 'tcp 443'), 'UNKNOWN', 'UNKNOWN_RESOURCE'],
    ['of another VPC is not asked', board(ISOLATED, put('vpc', 'far', { in: 'tokyo', cidrBlock: '10.9.0.0/16', enableDnsHostnames: true }), put('subnet', 'far-a', { in: 'far', cidrBlock: '10.9.1.0/24', availabilityZone: 'ap-northeast-1a' }), face({ in: 'far', subnets: ['far-a'], securityGroups: undefined })), toSqs, 'NOT_REACHABLE', 'NO_ROUTE_TO_DESTINATION'],
    ['the name from outside stays public', board(ISOLATED, face(), open), ask('203.0.113.7', SQS, 'tcp 443'), 'REACHABLE'],
    ['ecr.api is api.ecr', board(ISOLATED, face({ serviceName: 'com.amazonaws.ap-northeast-1.ecr.api' }), open), ask('app', 'api.ecr.ap-northeast-1.amazonaws.com', 'tcp 443'), 'REACHABLE'],
  ])
})

describe('AWS services over the internet', () => {
  check([
    ['through a NAT gateway', board(NAT), ask('app', SQS, 'tcp 443'), 'REACHABLE'],
    ['a queue through a NAT gateway', board(NAT, queue), ask('app', 'jobs', 'tcp 443'), 'REACHABLE'],
    ['a queue answers on its ports only', board(NAT, queue), ask('app', 'jobs', 'tcp 5432'), 'NOT_REACHABLE', 'NO_POSSIBLE_DESTINATION'],
    ['a website is no API: plain text only', board(NAT, bucket({ bucketName: 'www.example.com', indexDocument: 'index.html' }), put('hosted-zone', 'zone', { in: 'tokyo', name: 'example.com', records: [{ name: 'www.example.com', type: 'A', aliasName: 's3-website-ap-northeast-1.amazonaws.com' }] as never })), ask('app', 'https://www.example.com/'), 'NOT_REACHABLE', 'X_TLS_TO_PLAINTEXT'],
    ['a website in plain text', board(NAT, bucket({ bucketName: 'www.example.com', indexDocument: 'index.html' }), put('hosted-zone', 'zone', { in: 'tokyo', name: 'example.com', records: [{ name: 'www.example.com', type: 'A', aliasName: 's3-website-ap-northeast-1.amazonaws.com' }] as never })), ask('app', 'http://www.example.com/'), 'REACHABLE'],
  ])
})

describe('functions, databases', () => {
  const fn = (more: object = {}) => put('lambda-function', 'fn', { in: 'net', subnets: ['a'], ...more })
  const api = ask('fn', 'api.example.net', 'tcp 443')
  const db = (more: object = {}) =>
    put('database', 'db', { in: 'net', engine: 'mysql', dbSubnetGroup: 'dbs', securityGroups: ['sg-db'], publiclyAccessible: false, ...more })
  const dbs = put('db-subnet-group', 'dbs', { in: 'net', dbSubnetGroupDescription: 'db', subnets: ['b', 'd'] })
  const d = put('subnet', 'd', { in: 'net', cidrBlock: '10.0.3.0/24', availabilityZone: 'ap-northeast-1c', routeTable: 'inner' })
  const from = (peer: string) =>
    put('security-group', 'sg-db', { in: 'net', groupDescription: 'db', securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 3306, toPort: 3306, group: peer }] as never })
  const withDb = (peer: string, more: object = {}) => board(ISOLATED, d, dbs, from(peer), db(more))
  check([
    ['33: a function in a public subnet', board(WEB, fn()), api, 'NOT_REACHABLE', 'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS'],
    ['a function behind a NAT gateway', board(NAT, fn({ subnets: ['b'] })), api, 'REACHABLE'],
    ['a function without a VPC', board(WEB, fn({ in: 'tokyo', subnets: undefined })), api, 'REACHABLE'],
    ['a function without a VPC reaches public servers', board(WEB, fn({ in: 'tokyo', subnets: undefined })), ask('fn', 'web', 'tcp 443'), 'REACHABLE'],
    ['10: a database that admits another group', withDb('web-sg'), ask('app', 'db', 'tcp 3306'), 'NOT_REACHABLE', 'ENI_SG_RULES_MISMATCH'],
    ['10: without any rule', board(ISOLATED, d, dbs, group('sg-db', 'net'), db()), ask('app', 'db', 'tcp 3306'), 'NOT_REACHABLE', 'SG_HAS_NO_RULES'],
    ['a database that admits the group', withDb('app-sg'), ask('app', 'db', 'tcp 3306'), 'REACHABLE'],
    ['a database on another port', board(ISOLATED, d, dbs, group('sg-db', 'net', [5432]), db()), ask('app', 'db', 'tcp 5432'), 'NOT_REACHABLE', 'NO_POSSIBLE_DESTINATION'],
    ['a private database from the internet', board(ISOLATED, d, dbs, group('sg-db', 'net', [3306]), db()), ask('internet', 'db', 'tcp 3306'), 'NOT_REACHABLE'],
    ['a database that is public by itself', board(ISOLATED, put('db-subnet-group', 'dbs', { in: 'net', dbSubnetGroupDescription: 'db', subnets: ['a'] }), group('sg-db', 'net', [3306]), db({ publiclyAccessible: undefined })), ask('internet', 'db', 'tcp 3306'), 'REACHABLE'],
    ['a database in no subnet that is drawn', board(ISOLATED, db({ dbSubnetGroup: undefined })), ask('app', 'db', 'tcp 3306'), 'UNKNOWN'],
  ])
})

describe('PrivateLink', () => {
  const provider = (more: object = {}, inbound: readonly Element[] = []): Design =>
    board(
      ISOLATED,
      put('vpc', 'shop', { in: 'tokyo', cidrBlock: '10.0.0.0/16' }),
      put('subnet', 's', { in: 'shop', cidrBlock: '10.0.1.0/24', availabilityZone: 'ap-northeast-1a' }),
      put('network-load-balancer', 'nlb', { in: 'shop', scheme: 'internal', subnetMappings: [{ subnet: 's' }], ...more }),
      put('listener', 'tcp', { in: 'nlb', protocol: 'TCP', port: 443, targetGroup: 'pool' }),
      put('target-group', 'pool', { in: 'shop', protocol: 'TCP', port: 8443, targets: [{ target: 'server' }] }),
      group('server-sg', 'shop', [8443], '10.0.1.0/24'),
      host('server', 's', '10.0.1.77', 'server-sg'),
      put('endpoint-service', 'offer', { in: 'tokyo', networkLoadBalancers: ['nlb'] }),
      face({ serviceName: undefined, endpointService: 'offer', privateDnsEnabled: false }),
      open,
      ...inbound,
    )
  const toOffer = ask('app', 'face', 'tcp 443')
  check([
    ['leads to the server behind the balancer, also with the same addresses', provider(), toOffer, 'REACHABLE'],
    ['targets see the balancer', provider({}, [group('server-sg', 'shop', [8443], '10.0.2.0/24')]), toOffer, 'NOT_REACHABLE', 'ENI_SG_RULES_MISMATCH'],
    ['another port', provider({}, [group('face-sg', 'net', [80])]), ask('app', 'face', 'tcp 80'), 'NOT_REACHABLE', 'ELBV2_LISTENERS_MISMATCH'],
    ['groups of the balancer see the client', provider({ securityGroups: ['nlb-sg'] }, [group('nlb-sg', 'shop', [443], '10.0.2.0/24')]), toOffer, 'REACHABLE'],
    ['groups that do not admit the client', provider({ securityGroups: ['nlb-sg'] }, [group('nlb-sg', 'shop', [443], '192.168.0.0/16')]), toOffer, 'NOT_REACHABLE', 'ENI_SG_RULES_MISMATCH'],
    ['the same, told not to look', provider({ securityGroups: ['nlb-sg'], enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: 'off' }, [group('nlb-sg', 'shop', [443], '192.168.0.0/16')]), toOffer, 'REACHABLE'],
    ['the balancer is in another zone', provider({}, [put('subnet', 's', { in: 'shop', cidrBlock: '10.0.1.0/24', availabilityZone: 'ap-northeast-1c' })]), toOffer, 'NOT_REACHABLE', 'VPCE_SERVICE_NOT_INSTALLED_IN_AZ'],
    ['balancers that nobody knows', provider({}, [put('endpoint-service', 'offer', { in: 'tokyo', networkLoadBalancers: { expression: { Ref: 'Nlb' } } as never })]), toOffer, 'UNKNOWN', 'UNKNOWN_RESOURCE'],
  ])
})

describe('a Gateway Load Balancer endpoint', () => {
  const inspected = (appliance: readonly number[], back = true, ...more: readonly Element[]): Design =>
    board(
      WEB,
      put('vpc', 'security', { in: 'tokyo', cidrBlock: '10.8.0.0/16' }),
      put('subnet', 'x', { in: 'security', cidrBlock: '10.8.1.0/24', availabilityZone: 'ap-northeast-1a' }),
      put('gateway-load-balancer', 'gwlb', { in: 'security', subnets: ['x'] }),
      put('listener', 'all', { in: 'gwlb', targetGroup: 'appliances' }),
      put('target-group', 'appliances', { in: 'security', protocol: 'GENEVE', port: 6081, targets: [{ target: 'firewall' }] }),
      put('security-group', 'fw-sg', { in: 'security', groupDescription: 'fw', securityGroupIngress: appliance.map((port) => ({ ipProtocol: 'udp', fromPort: port, toPort: port, cidr: '10.8.0.0/16' })) }),
      host('firewall', 'x', '10.8.1.10', 'fw-sg'),
      put('endpoint-service', 'offer', { in: 'tokyo', gatewayLoadBalancers: ['gwlb'] }),
      put('vpc-endpoint', 'wall', { in: 'net', vpcEndpointType: 'GatewayLoadBalancer', endpointService: 'offer', subnets: ['w'] }),
      put('subnet', 'w', { in: 'net', cidrBlock: '10.0.9.0/24', availabilityZone: 'ap-northeast-1a', routeTable: 'out' }),
      put('route-table', 'out', { in: 'net', routes: [{ destination: '0.0.0.0/0', target: 'igw' }] }),
      put('route-table', 'public', { in: 'net', routes: [{ destination: '0.0.0.0/0', target: 'wall' }] }),
      put('internet-gateway', 'igw', { in: 'net', ...(back && { routeTable: 'edge' }) }),
      put('route-table', 'edge', { in: 'net', routes: [{ destination: '10.0.1.0/24', target: 'wall' }] }),
      ...more,
    )
  const outwards = ask('web', '203.0.113.7', 'tcp 443')
  check([
    ['is a bump in the wire', inspected([6081]), outwards, 'REACHABLE', 'PATH_THROUGH_GWLB_NOT_CHECKED'],
    ['in both directions', inspected([6081]), ask('203.0.113.7', '198.51.100.10', 'tcp 443'), 'REACHABLE', 'PATH_THROUGH_GWLB_NOT_CHECKED'],
    ['appliances that get no GENEVE', inspected([80]), outwards, 'NOT_REACHABLE', 'X_LB_NO_HEALTHY_TARGET'],
    ['no appliance', inspected([6081], true, put('target-group', 'appliances', { in: 'security', protocol: 'GENEVE', port: 6081 })), outwards, 'NOT_REACHABLE', 'ELBV2_LISTENER_HAS_NO_TG'],
    ['appliances of somebody else', inspected([6081], true, put('vpc-endpoint', 'wall', { in: 'net', vpcEndpointType: 'GatewayLoadBalancer', serviceName: 'com.amazonaws.vpce.ap-northeast-1.vpce-svc-0123', subnets: ['w'] })), outwards, 'UNKNOWN', 'UNKNOWN_RESOURCE'],
    ['a request that they did not see', inspected([6081], false), ask('203.0.113.7', '198.51.100.10', 'tcp 443'), 'NOT_REACHABLE', 'X_ASYMMETRIC_PATH'],
  ])
})

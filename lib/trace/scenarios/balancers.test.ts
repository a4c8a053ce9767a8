import { describe, expect, test } from 'vitest'
import type { Design } from '@/lib/design/element'
import type { Query } from '../query'
import { trace } from '../trace'
import { ALB, NLB, certificate, listener, targets, TWO_ZONES } from './balancing'
import { ask, board, group, host, put, without } from './board'

type Case = readonly [
  name: string,
  design: Design,
  query: Query,
  verdict: string,
  ...codes: readonly string[],
]

/** The verdict, and codes that the answer must name; the first of them is the primary one. */
const check = (cases: readonly Case[]) => {
  for (const [name, design, query, verdict, ...codes] of cases)
    test(name, () => {
      const answer = trace(design, query)
      expect({ verdict: answer.verdict, blockers: answer.blockers.map((one) => one.because) }).toMatchObject({ verdict })
      expect(answer.codes).toEqual(expect.arrayContaining([...codes]))
      if (codes.length > 0 && answer.blockers.length > 0) expect(answer.codes[0]).toBe(codes[0])
    })
}

const toAlb = ask('internet', 'alb', 'tcp 443')
const appGroup = (port: number, from = 'alb-sg') =>
  put('security-group', 'app-sg', {
    in: 'net',
    groupDescription: 'app',
    securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: port, toPort: port, group: from }],
  })
const alb = (more: object = {}) =>
  put('application-load-balancer', 'alb', {
    in: 'net',
    subnets: ['a', 'c'],
    securityGroups: ['alb-sg'],
    ...more,
  })
const pool = (more: object = {}) =>
  put('target-group', 'pool', {
    in: 'net',
    protocol: 'HTTP',
    port: 8080,
    targets: [{ target: 'one' }, { target: 'two' }],
    ...more,
  })
const secure = (more: object = {}) =>
  listener('alb', 443, { protocol: 'HTTPS', certificate: 'cert', targetGroup: 'pool', ...more })

describe('an Application Load Balancer', () => {
  check([
    ['28 a: reaches its targets', board(ALB), toAlb, 'REACHABLE', 'REMAP_EPHEMERAL_PORT'],
    ['28 b: has no listener on 80', board(ALB), ask('internet', 'alb', 'tcp 80'), 'NOT_REACHABLE', 'ELBV2_LISTENERS_MISMATCH', 'ELBV2_LISTENER_PORT_RESTRICTION'],
    ['28 c: targets admit another port', board(ALB, appGroup(80)), toAlb, 'NOT_REACHABLE', 'ENI_SG_RULES_MISMATCH', 'X_LB_NO_HEALTHY_TARGET'],
    ['targets that admit only the clients are not reached', board(ALB, group('app-sg', 'net', [8080], '203.0.113.0/24')), toAlb, 'NOT_REACHABLE', 'ENI_SG_RULES_MISMATCH', 'X_LB_NO_HEALTHY_TARGET'],
    ['its own group admits the client', board(ALB, group('alb-sg', 'net', [443], '198.51.100.0/24')), ask('203.0.113.7', 'alb', 'tcp 443'), 'NOT_REACHABLE', 'ENI_SG_RULES_MISMATCH'],
    ['the default group admits nobody from outside', board(ALB, alb({ securityGroups: undefined })), toAlb, 'NOT_REACHABLE', 'ENI_SG_RULES_MISMATCH'],
    ['groups that nobody knows', board(ALB, alb({ securityGroups: { expression: { Ref: 'Groups' } } })), toAlb, 'UNKNOWN', 'UNKNOWN_RESOURCE'],
    ['a scheme that nobody knows', board(ALB, alb({ scheme: { expression: { Ref: 'Scheme' } } })), toAlb, 'UNKNOWN', 'UNKNOWN_RESOURCE'],
    ['internal, from the internet', board(ALB, alb({ scheme: 'internal' })), toAlb, 'NOT_REACHABLE'],
    ['internal, from the VPC', board(ALB, alb({ scheme: 'internal' })), ask('web', 'alb', 'tcp 443'), 'REACHABLE'],
    ['without a route to the internet', board(ALB, put('route-table', 'public', { in: 'net' })), toAlb, 'NOT_REACHABLE', 'NO_ROUTE_TO_DESTINATION'],
    ['one healthy target is enough', board(ALB, host('two', 'q', '10.0.4.12', 'web-sg')), toAlb, 'REACHABLE_WITH_WARNINGS', 'BAD_STATE'],
    ['nothing is registered', board(ALB, pool({ targets: [] })), toAlb, 'NOT_REACHABLE', 'ELBV2_LISTENER_HAS_NO_TG'],
    ['targets that nobody knows', board(ALB, pool({ targets: { expression: { Ref: 'Targets' } } })), toAlb, 'UNKNOWN', 'UNKNOWN_RESOURCE'],
    ['a port that nobody knows', board(ALB, pool({ port: { expression: { Ref: 'Port' } } })), toAlb, 'UNKNOWN', 'UNKNOWN_RESOURCE'],
    ['a listener whose port nobody knows', board(ALB, secure({ port: { expression: { Ref: 'Port' } } })), toAlb, 'UNKNOWN', 'UNKNOWN_RESOURCE'],
    ['the health check asks another port', board(ALB, pool({ healthCheckPort: '8081' })), toAlb, 'REACHABLE_WITH_WARNINGS', 'X_LB_NO_HEALTHY_TARGET'],
    ['a target listens elsewhere than its group', board(ALB, pool({ port: 9000, targets: [{ target: 'one', port: 8080 }] })), toAlb, 'REACHABLE'],
    ['a group of another protocol', board(ALB, pool({ protocol: 'TCP' })), toAlb, 'NOT_REACHABLE', 'X_LB_TG_PROTOCOL'],
    ['a target in a zone without a subnet', board(ALB, alb({ subnets: ['a'] }), pool({ targets: [{ target: 'two' }] })), toAlb, 'NOT_REACHABLE', 'ELB_INSTALLED_AZ_RESTRICTION'],
    ['a listener that forwards to nothing', board(ALB, secure({ targetGroup: undefined })), toAlb, 'NOT_REACHABLE', 'ELBV2_LISTENER_HAS_NO_TG'],
    ['UDP', board(ALB), ask('internet', 'alb', 'udp 443'), 'NOT_REACHABLE', 'ENI_SG_RULES_MISMATCH'],
    ['any port: that of the listener passes', board(ALB), ask('203.0.113.7', 'alb', 'tcp'), 'REACHABLE'],
    ['out of order', board(ALB), { ...toAlb, down: new Set(['alb']) }, 'NOT_REACHABLE', 'BAD_STATE'],
    ['a target out of order', board(ALB), { ...toAlb, down: new Set(['one']) }, 'REACHABLE_WITH_WARNINGS', 'BAD_STATE'],
  ])

  test('without cross-zone balancing a node sends within its zone', () => {
    const here = board(ALB, pool({ crossZone: 'false', targets: [{ target: 'one' }] }), alb({ scheme: 'internal' }))
    const { verdict, hops, warnings } = trace(here, ask('web', 'alb', 'tcp 443'))
    expect([verdict, hops.some((hop) => hop.because.includes('sends to one'))]).toEqual(['REACHABLE_WITH_WARNINGS', true])
    expect(warnings.map((one) => one.code)).toContain('ELBV2_NO_TARGETS_IN_AZ')
  })
})

describe('rules of a listener', () => {
  const api = targets('api', { protocol: 'HTTP', port: 8080 }, 'one')
  const shut = targets('shut', { protocol: 'HTTP', port: 81 }, 'two')
  const zone = put('hosted-zone', 'zone', {
    in: 'tokyo',
    name: 'example.com',
    records: [
      { name: 'www.example.com', type: 'A', alias: 'alb' },
      { name: 'api.example.com', type: 'A', alias: 'alb' },
    ],
  })
  const by = (...rules: readonly object[]) =>
    board(ALB, api, shut, zone, secure({ targetGroup: 'shut', rules: rules as never }))
  const at = (url: string, more: Partial<Query> = {}) => ask('203.0.113.7', url, '', more)
  const toApi = { priority: 10, targetGroup: 'api' }
  check([
    ['by path', by({ ...toApi, paths: ['/v1/*'] }), at('https://www.example.com/v1/items'), 'REACHABLE'],
    ['by another path', by({ ...toApi, paths: ['/v1/*'] }), at('https://www.example.com/v2'), 'NOT_REACHABLE', 'ENI_SG_RULES_MISMATCH'],
    ['by host', by({ ...toApi, hosts: ['API.example.com'] }), at('https://api.example.com/'), 'REACHABLE'],
    ['by host and path', by({ ...toApi, hosts: ['api.*'], paths: ['/x'] }), at('https://api.example.com/y'), 'NOT_REACHABLE'],
    ['by method', by({ ...toApi, methods: ['POST'] }), at('https://www.example.com/', { method: 'POST' }), 'REACHABLE'],
    ['by header', by({ ...toApi, header: 'X-Beta', headerValues: ['y*'] }), at('https://www.example.com/', { headers: { 'x-beta': 'yes' } }), 'REACHABLE'],
    ['without the header', by({ ...toApi, header: 'X-Beta', headerValues: ['y*'] }), at('https://www.example.com/'), 'NOT_REACHABLE'],
    ['by source', by({ ...toApi, sources: ['203.0.113.0/24'] }), at('https://www.example.com/'), 'REACHABLE'],
    ['the lowest number wins', by({ ...toApi, priority: 5, targetGroup: 'shut', paths: ['/*'] }, { ...toApi, paths: ['/v1'] }), at('https://www.example.com/v1'), 'NOT_REACHABLE'],
    ['a condition that nobody knows', by({ ...toApi, paths: { expression: { Ref: 'Path' } } }), at('https://www.example.com/'), 'UNKNOWN', 'UNKNOWN_RESOURCE'],
    ['a redirect', by({ priority: 1, paths: ['/old'], redirectCode: 'HTTP_301', redirectHost: 'new.example.com' }), at('https://www.example.com/old'), 'REACHABLE', 'X_L7_REDIRECT'],
    ['an answer of its own', by({ priority: 1, paths: ['/ping'], answerCode: '200' }), at('https://www.example.com/ping'), 'REACHABLE', 'X_L7_REDIRECT'],
    ['without a request one of its rules is enough', by({ ...toApi, paths: ['/v1/*'] }), ask('203.0.113.7', 'alb', 'tcp 443'), 'REACHABLE_WITH_WARNINGS'],
    ['a weight of 0 gets nothing', board(ALB, api, shut, secure({ targetGroup: undefined, targetGroups: [{ targetGroup: 'api', weight: 0 }, { targetGroup: 'shut', weight: 1 }] as never })), toAlb, 'NOT_REACHABLE'],
    ['one of two weighted groups fails', board(ALB, api, shut, secure({ targetGroup: undefined, targetGroups: [{ targetGroup: 'api' }, { targetGroup: 'shut' }] as never })), toAlb, 'REACHABLE_WITH_WARNINGS'],
    ['a sign-in that turns others away', by({ ...toApi, paths: ['/*'], userPool: 'users', cognitoUnauthenticated: 'deny' }), at('https://www.example.com/'), 'NOT_REACHABLE', 'X_AUTH_MISSING_TOKEN'],
    ['a sign-in on the way', by({ ...toApi, paths: ['/*'], userPool: 'users' }), at('https://www.example.com/'), 'REACHABLE_WITH_WARNINGS', 'X_L7_REDIRECT'],
    ['a token of another issuer', by({ ...toApi, paths: ['/*'], jwtIssuer: 'https://a.example', jwtKeys: 'https://a.example/keys' }), at('https://www.example.com/', { token: { iss: 'https://b.example' } }), 'NOT_REACHABLE', 'X_AUTH_JWT_ISSUER'],
    ['its certificate does not cover the name', board(ALB, zone, { ...certificate, props: { domainName: 'other.example.com' } }), at('https://www.example.com/'), 'NOT_REACHABLE', 'X_TLS_HOSTNAME_MISMATCH'],
    ['plain text to a TLS port', by(toApi), at('http://www.example.com:443/'), 'NOT_REACHABLE', 'X_TLS_PLAINTEXT_TO_TLS'],
    ['TLS to targets that nobody checks', board(ALB, zone, pool({ protocol: 'HTTPS' })), at('https://www.example.com/'), 'REACHABLE_WITH_WARNINGS', 'X_TLS_NOT_AUTHENTICATED'],
    ['TLS on every hop, and targets in plain text', board(ALB, zone), at('https://www.example.com/', { tlsEverywhere: true }), 'NOT_REACHABLE', 'X_POLICY_PLAINTEXT_HOP'],
    ['29: internal, by a public name', board(ALB, zone, alb({ scheme: 'internal' })), at('https://www.example.com/'), 'NOT_REACHABLE', 'X_DNS_PRIVATE_ANSWER'],
  ])
})

describe('what is registered', () => {
  const fargate = (more: object = {}) =>
    put('ecs-service', 'tasks', {
      in: 'net',
      launchType: 'FARGATE',
      subnets: ['p', 'q'],
      securityGroups: ['app-sg'],
      loadBalancers: [{ targetGroup: 'pool', containerName: 'app', containerPort: 8080 }] as never,
      ...more,
    })
  const fleet = (more: object = {}) =>
    put('auto-scaling-group', 'fleet', {
      in: 'net',
      launchTemplate: 'template',
      minSize: 1,
      maxSize: 4,
      subnets: ['p', 'q'],
      targetGroups: ['pool'],
      ...more,
    })
  const template = put('launch-template', 'template', { in: 'tokyo', securityGroups: ['app-sg'] })
  const bare = pool({ targets: undefined })
  const fn = (more: object = {}) =>
    put('lambda-function', 'fn', { in: 'tokyo', permissions: [{ principal: 'elasticloadbalancing.amazonaws.com', action: 'lambda:InvokeFunction' }] as never, ...more })
  const invoked = put('target-group', 'pool', { in: 'net', targetType: 'lambda', targets: [{ target: 'fn' }] })
  check([
    ['tasks of a service', board(ALB, pool({ targetType: 'ip', targets: undefined }), fargate()), toAlb, 'REACHABLE'],
    ['tasks behind another port', board(ALB, pool({ targetType: 'ip', targets: undefined }), fargate({ loadBalancers: [{ targetGroup: 'pool', containerName: 'app', containerPort: 80 }] })), toAlb, 'NOT_REACHABLE', 'ENI_SG_RULES_MISMATCH'],
    ['tasks on instances that nobody knows', board(ALB, bare, fargate({ subnets: undefined })), toAlb, 'UNKNOWN', 'UNKNOWN_RESOURCE'],
    ['a service without tasks', board(ALB, pool({ targetType: 'ip', targets: undefined }), fargate({ desiredCount: 0 })), toAlb, 'NOT_REACHABLE', 'BAD_STATE'],
    ['instances of an auto scaling group', board(ALB, bare, template, fleet()), toAlb, 'REACHABLE'],
    ['instances with a launch template that nobody knows', board(ALB, bare, fleet({ launchTemplate: undefined })), toAlb, 'UNKNOWN', 'UNKNOWN_RESOURCE'],
    ['an address of the VPC', board(ALB, pool({ targetType: 'ip', targets: [{ address: '10.0.2.11' }] })), toAlb, 'REACHABLE'],
    ['an address that nobody has', board(ALB, pool({ targetType: 'ip', targets: [{ address: '10.0.2.99' }] })), toAlb, 'NOT_REACHABLE', 'NO_POSSIBLE_DESTINATION'],
    ['an address on premises without a route', board(ALB, put('route-table', 'public', { in: 'net', routes: [{ destination: '203.0.113.0/24', target: 'igw' }] }), pool({ targetType: 'ip', targets: [{ address: '192.168.10.20', availabilityZone: 'all' }] })), ask('203.0.113.7', 'alb', 'tcp 443'), 'NOT_REACHABLE', 'NO_ROUTE_TO_DESTINATION', 'X_LB_NO_HEALTHY_TARGET'],
    ['a function', board(ALB, invoked, fn()), toAlb, 'REACHABLE'],
    ['a function without permission', board(ALB, invoked, fn({ permissions: undefined })), toAlb, 'NOT_REACHABLE', 'X_LAMBDA_PERMISSION'],
    ['nobody connects to a function', board(ALB, fn({ subnets: ['p'], securityGroups: ['app-sg'] })), ask('one', 'fn', 'tcp 443'), 'NOT_REACHABLE'],
  ])
})

const nlb = (more: object = {}) =>
  put('network-load-balancer', 'nlb', { in: 'net', subnetMappings: [{ subnet: 'a' }, { subnet: 'c' }], ...more })
const tcp = (more: object = {}) =>
  put('target-group', 'pool', {
    in: 'net',
    protocol: 'TCP',
    port: 8443,
    targets: [{ target: 'one' }, { target: 'two' }],
    ...more,
  })
const fromClient = ask('203.0.113.7', 'nlb', 'tcp 443')

describe('a Network Load Balancer', () => {
  const closed = group('nlb-sg', 'net', [443])
  check([
    ['keeps the address of the client for instances', board(NLB), fromClient, 'REACHABLE', 'ELBV2_SOURCE_ADDRESS_PRESERVATION'],
    ['targets that admit only the VPC turn clients away', board(NLB, group('app-sg', 'net', [8443], '10.0.0.0/16')), fromClient, 'NOT_REACHABLE', 'ENI_SG_RULES_MISMATCH'],
    ['the same without the address of the client', board(NLB, group('app-sg', 'net', [8443], '10.0.0.0/16'), tcp({ preserveClientIp: false })), fromClient, 'REACHABLE', 'REMAP_EPHEMERAL_PORT'],
    ['ip targets see the node', board(NLB, group('app-sg', 'net', [8443], '10.0.0.0/16'), tcp({ targetType: 'ip', targets: [{ address: '10.0.2.11' }, { address: '10.0.4.12' }] })), fromClient, 'REACHABLE', 'REMAP_EPHEMERAL_PORT'],
    ['targets that admit only the client fail the health check', board(NLB, group('app-sg', 'net', [8443], '203.0.113.0/24')), fromClient, 'REACHABLE_WITH_WARNINGS', 'X_LB_NO_HEALTHY_TARGET'],
    ['its groups are known to targets, though the address is kept', board(NLB, closed, nlb({ securityGroups: ['nlb-sg'] }), appGroup(8443, 'nlb-sg')), fromClient, 'REACHABLE'],
    ['its groups admit nobody on another port', board(NLB, group('nlb-sg', 'net', [80]), nlb({ securityGroups: ['nlb-sg'] })), fromClient, 'NOT_REACHABLE', 'ENI_SG_RULES_MISMATCH'],
    ['a target that calls itself', board(NLB, nlb({ scheme: 'internal' }), tcp({ targets: [{ target: 'one' }] })), ask('one', 'nlb', 'tcp 443'), 'NOT_REACHABLE', 'X_NLB_HAIRPIN'],
    ['a target that calls another', board(NLB, nlb({ scheme: 'internal', crossZone: true })), ask('one', 'nlb', 'tcp 443'), 'REACHABLE_WITH_WARNINGS', 'X_NLB_HAIRPIN'],
    ['no target in the zone', board(NLB, nlb({ subnetMappings: [{ subnet: 'a' }, { subnet: 'c' }] }), tcp({ targets: [{ target: 'two' }] })), ask('203.0.113.7', 'nlb', 'tcp 443'), 'REACHABLE_WITH_WARNINGS', 'ELBV2_NO_TARGETS_IN_AZ'],
    ['no target in any of its zones', board(NLB, nlb({ subnetMappings: [{ subnet: 'a' }] }), tcp({ targets: [{ target: 'two' }] })), fromClient, 'NOT_REACHABLE', 'ELB_INSTALLED_AZ_RESTRICTION'],
    ['another port', board(NLB), ask('203.0.113.7', 'nlb', 'tcp 81'), 'NOT_REACHABLE', 'ELBV2_LISTENERS_MISMATCH'],
    ['a UDP listener does not take TCP', board(NLB, listener('nlb', 443, { protocol: 'UDP', targetGroup: 'pool' })), fromClient, 'NOT_REACHABLE', 'ELBV2_LISTENERS_MISMATCH'],
    ['a TLS listener to a UDP group', board(NLB, certificate, listener('nlb', 443, { protocol: 'TLS', certificate: 'cert', targetGroup: 'pool' }), tcp({ protocol: 'UDP' })), fromClient, 'NOT_REACHABLE', 'X_LB_TG_PROTOCOL'],
    ['a kept address and a target on premises', board(NLB, tcp({ targetType: 'ip', preserveClientIp: true, targets: [{ address: '192.168.10.20', availabilityZone: 'all' }] })), fromClient, 'NOT_REACHABLE', 'ELBV2_SOURCE_ADDRESS_PRESERVATION'],
    ['an Elastic IP of its own', board(NLB, put('elastic-ip', 'nlb-ip', { in: 'tokyo', publicIp: '198.51.100.44' }), nlb({ subnetMappings: [{ subnet: 'a', allocation: 'nlb-ip' }], crossZone: true })), ask('203.0.113.7', '198.51.100.44', 'tcp 443'), 'REACHABLE_WITH_WARNINGS', 'ELB_INSTALLED_AZ_RESTRICTION'],
    ['a fixed private address', board(NLB, nlb({ scheme: 'internal', subnetMappings: [{ subnet: 'a', privateIPv4Address: '10.0.1.50' }, { subnet: 'c' }] })), ask('two', '10.0.1.50', 'tcp 443'), 'REACHABLE'],
    ['a list that closes its subnet to health checks', board(NLB, put('network-acl', 'acl', { in: 'net', entries: [{ egress: false, ruleNumber: 1, ruleAction: 'deny', protocol: '-1', cidr: '10.0.1.0/24' }, { egress: false, ruleNumber: 2, ruleAction: 'allow', protocol: '-1', cidr: '0.0.0.0/0' }, { egress: true, ruleNumber: 1, ruleAction: 'allow', protocol: '-1', cidr: '0.0.0.0/0' }] as never }), put('subnet', 'p', { in: 'net', cidrBlock: '10.0.2.0/24', availabilityZone: 'ap-northeast-1a', routeTable: 'inner', networkAcl: 'acl' }), nlb({ subnetMappings: [{ subnet: 'a' }] }), tcp({ targets: [{ target: 'one' }] })), fromClient, 'REACHABLE_WITH_WARNINGS', 'X_LB_NO_HEALTHY_TARGET'],
  ])

  const chained = (port: number, more: object = {}) =>
    board(
      ALB,
      group('alb-sg', 'net', [443, 8443]),
      put('network-load-balancer', 'nlb', { in: 'net', subnetMappings: [{ subnet: 'a' }, { subnet: 'c' }], ...more }),
      alb({ scheme: 'internal' }),
      listener('nlb', 443, { protocol: 'TCP', targetGroup: 'inner-alb' }),
      put('target-group', 'inner-alb', { in: 'net', targetType: 'alb', protocol: 'TCP', port, healthCheckProtocol: 'HTTPS', targets: [{ target: 'alb' }] }),
    )
  check([
    ['in front of an Application Load Balancer', chained(443), fromClient, 'REACHABLE'],
    ['in front of one that listens elsewhere', chained(8443), fromClient, 'NOT_REACHABLE', 'ELBV2_LISTENERS_MISMATCH'],
    ['whose group admits only the VPC', board(...Object.values(chained(443).elements), group('alb-sg', 'net', [443], '10.0.0.0/16')), fromClient, 'NOT_REACHABLE', 'ENI_SG_RULES_MISMATCH'],
  ])
})

describe('a Classic Load Balancer', () => {
  const clb = (more: object = {}) =>
    put('classic-load-balancer', 'clb', {
      in: 'net',
      subnets: ['a', 'c'],
      securityGroups: ['alb-sg'],
      instances: ['one', 'two'],
      listeners: [{ protocol: 'HTTP', loadBalancerPort: 80, instancePort: 8080 }],
      healthTarget: 'TCP:8080',
      ...more,
    })
  const base = (more: object = {}) => board(TWO_ZONES, group('alb-sg', 'net', [80]), appGroup(8080), host('one', 'p', '10.0.2.11', 'app-sg'), host('two', 'q', '10.0.4.12', 'app-sg'), clb(more))
  const toClb = ask('internet', 'clb', 'tcp 80')
  const shut = [
    { egress: true, ruleNumber: 1, ruleAction: 'deny', protocol: '6', fromPort: 8080, toPort: 8080, cidr: '10.0.1.0/24' },
    { egress: true, ruleNumber: 2, ruleAction: 'allow', protocol: '-1', cidr: '0.0.0.0/0' },
    { egress: false, ruleNumber: 2, ruleAction: 'allow', protocol: '-1', cidr: '0.0.0.0/0' },
  ] as const
  check([
    ['reaches its instances', base(), toClb, 'REACHABLE', 'REMAP_EPHEMERAL_PORT'],
    ['another port', base(), ask('internet', 'clb', 'tcp 443'), 'NOT_REACHABLE', 'ENI_SG_RULES_MISMATCH', 'ELB_LISTENERS_MISMATCH'],
    ['front and back of different layers', base({ listeners: [{ protocol: 'HTTP', instanceProtocol: 'TCP', loadBalancerPort: 80, instancePort: 8080 }] }), toClb, 'NOT_REACHABLE', 'X_LB_TG_PROTOCOL'],
    ['instances in another zone only', board(...Object.values(base({ subnets: ['a', 'c'], instances: ['two'] }).elements)), toClb, 'REACHABLE_WITH_WARNINGS', 'ELB_NOT_CROSSZONE'],
    ['a health check on a closed port', base({ healthTarget: 'HTTP:81/' }), toClb, 'REACHABLE_WITH_WARNINGS', 'X_LB_NO_HEALTHY_TARGET'],
    ['the list of its subnet counts within it', board(...Object.values(base({ subnets: ['a'], instances: ['near'] }).elements), host('near', 'a', '10.0.1.77', 'app-sg'), put('network-acl', 'acl', { in: 'net', entries: shut as never }), put('subnet', 'a', { in: 'net', cidrBlock: '10.0.1.0/24', availabilityZone: 'ap-northeast-1a', routeTable: 'public', networkAcl: 'acl' })), toClb, 'NOT_REACHABLE', 'ELB_ACL_RESTRICTION'],
  ])

  test('other balancers do not ask the list within their subnet', () => {
    const design = board(
      ALB,
      host('near', 'a', '10.0.1.77', 'app-sg'),
      pool({ targets: [{ target: 'near' }] }),
      put('network-acl', 'acl', { in: 'net', entries: shut as never }),
      put('subnet', 'a', { in: 'net', cidrBlock: '10.0.1.0/24', availabilityZone: 'ap-northeast-1a', routeTable: 'public', networkAcl: 'acl' }),
      alb({ subnets: ['a'] }),
    )
    expect(trace(design, toAlb).verdict).toBe('REACHABLE')
  })
})

test('without its internet gateway nothing comes in', () => {
  expect(trace(without(board(NLB), 'igw'), fromClient).verdict).not.toMatch(/^REACHABLE/)
})

import { describe, expect, test } from 'vitest'
import { trace } from '../trace'
import { ALB, NLB, alb, appGroup, certificate, fromClient, listener, nlb, tcp } from './balancing'
import { ask, board, group, put, without } from './board'
import { check } from './told'

describe('a Network Load Balancer', () => {
  const closed = group('nlb-sg', 'net', [443])
  check([
    [
      'keeps the address of the client for instances',
      board(NLB),
      fromClient,
      'REACHABLE',
      'ELBV2_SOURCE_ADDRESS_PRESERVATION',
    ],
    [
      'targets that admit only the VPC turn clients away',
      board(NLB, group('app-sg', 'net', [8443], '10.0.0.0/16')),
      fromClient,
      'NOT_REACHABLE',
      'ENI_SG_RULES_MISMATCH',
    ],
    [
      'the same without the address of the client',
      board(NLB, group('app-sg', 'net', [8443], '10.0.0.0/16'), tcp({ preserveClientIp: false })),
      fromClient,
      'REACHABLE',
      'REMAP_EPHEMERAL_PORT',
    ],
    [
      'ip targets see the node',
      board(
        NLB,
        group('app-sg', 'net', [8443], '10.0.0.0/16'),
        tcp({ targetType: 'ip', targets: [{ address: '10.0.2.11' }, { address: '10.0.4.12' }] }),
      ),
      fromClient,
      'REACHABLE',
      'REMAP_EPHEMERAL_PORT',
    ],
    [
      'targets that admit only the client fail the health check',
      board(NLB, group('app-sg', 'net', [8443], '203.0.113.0/24')),
      fromClient,
      'REACHABLE_WITH_WARNINGS',
      'X_LB_NO_HEALTHY_TARGET',
    ],
    [
      'its groups are known to targets, though the address is kept',
      board(NLB, closed, nlb({ securityGroups: ['nlb-sg'] }), appGroup(8443, 'nlb-sg')),
      fromClient,
      'REACHABLE',
    ],
    [
      'its groups admit nobody on another port',
      board(NLB, group('nlb-sg', 'net', [80]), nlb({ securityGroups: ['nlb-sg'] })),
      fromClient,
      'NOT_REACHABLE',
      'ENI_SG_RULES_MISMATCH',
    ],
    [
      'a target that calls itself',
      board(NLB, nlb({ scheme: 'internal' }), tcp({ targets: [{ target: 'one' }] })),
      ask('one', 'nlb', 'tcp 443'),
      'NOT_REACHABLE',
      'X_NLB_HAIRPIN',
    ],
    [
      'a target that calls another',
      board(NLB, nlb({ scheme: 'internal', crossZone: true })),
      ask('one', 'nlb', 'tcp 443'),
      'REACHABLE_WITH_WARNINGS',
      'X_NLB_HAIRPIN',
    ],
    [
      'no target in the zone',
      board(
        NLB,
        nlb({ subnetMappings: [{ subnet: 'a' }, { subnet: 'c' }] }),
        tcp({ targets: [{ target: 'two' }] }),
      ),
      ask('203.0.113.7', 'nlb', 'tcp 443'),
      'REACHABLE_WITH_WARNINGS',
      'ELBV2_NO_TARGETS_IN_AZ',
    ],
    [
      'no target in any of its zones',
      board(NLB, nlb({ subnetMappings: [{ subnet: 'a' }] }), tcp({ targets: [{ target: 'two' }] })),
      fromClient,
      'NOT_REACHABLE',
      'ELB_INSTALLED_AZ_RESTRICTION',
    ],
    [
      'another port',
      board(NLB),
      ask('203.0.113.7', 'nlb', 'tcp 81'),
      'NOT_REACHABLE',
      'ELBV2_LISTENERS_MISMATCH',
    ],
    [
      'a UDP listener does not take TCP',
      board(NLB, listener('nlb', 443, { protocol: 'UDP', targetGroup: 'pool' })),
      fromClient,
      'NOT_REACHABLE',
      'ELBV2_LISTENERS_MISMATCH',
    ],
    [
      'a TLS listener to a UDP group',
      board(
        NLB,
        certificate,
        listener('nlb', 443, { protocol: 'TLS', certificate: 'cert', targetGroup: 'pool' }),
        tcp({ protocol: 'UDP' }),
      ),
      fromClient,
      'NOT_REACHABLE',
      'X_LB_TG_PROTOCOL',
    ],
    [
      'a kept address and a target on premises',
      board(
        NLB,
        tcp({
          targetType: 'ip',
          preserveClientIp: true,
          targets: [{ address: '192.168.10.20', availabilityZone: 'all' }],
        }),
      ),
      fromClient,
      'NOT_REACHABLE',
      'ELBV2_SOURCE_ADDRESS_PRESERVATION',
    ],
    [
      'an Elastic IP of its own',
      board(
        NLB,
        put('elastic-ip', 'nlb-ip', { in: 'tokyo', publicIp: '198.51.100.44' }),
        nlb({ subnetMappings: [{ subnet: 'a', allocation: 'nlb-ip' }], crossZone: true }),
      ),
      ask('203.0.113.7', '198.51.100.44', 'tcp 443'),
      'REACHABLE_WITH_WARNINGS',
      'ELB_INSTALLED_AZ_RESTRICTION',
    ],
    [
      'a fixed private address',
      board(
        NLB,
        nlb({
          scheme: 'internal',
          subnetMappings: [{ subnet: 'a', privateIPv4Address: '10.0.1.50' }, { subnet: 'c' }],
        }),
      ),
      ask('two', '10.0.1.50', 'tcp 443'),
      'REACHABLE',
    ],
    [
      'a list that closes its subnet to health checks',
      board(
        NLB,
        put('network-acl', 'acl', {
          in: 'net',
          entries: [
            { egress: false, ruleNumber: 1, ruleAction: 'deny', protocol: '-1', cidr: '10.0.1.0/24' },
            { egress: false, ruleNumber: 2, ruleAction: 'allow', protocol: '-1', cidr: '0.0.0.0/0' },
            { egress: true, ruleNumber: 1, ruleAction: 'allow', protocol: '-1', cidr: '0.0.0.0/0' },
          ] as never,
        }),
        put('subnet', 'p', {
          in: 'net',
          cidrBlock: '10.0.2.0/24',
          availabilityZone: 'ap-northeast-1a',
          routeTable: 'inner',
          networkAcl: 'acl',
        }),
        nlb({ subnetMappings: [{ subnet: 'a' }] }),
        tcp({ targets: [{ target: 'one' }] }),
      ),
      fromClient,
      'REACHABLE_WITH_WARNINGS',
      'X_LB_NO_HEALTHY_TARGET',
    ],
  ])

  const chained = (port: number, more: object = {}) =>
    board(
      ALB,
      group('alb-sg', 'net', [443, 8443]),
      put('network-load-balancer', 'nlb', {
        in: 'net',
        subnetMappings: [{ subnet: 'a' }, { subnet: 'c' }],
        ...more,
      }),
      alb({ scheme: 'internal' }),
      listener('nlb', 443, { protocol: 'TCP', targetGroup: 'inner-alb' }),
      put('target-group', 'inner-alb', {
        in: 'net',
        targetType: 'alb',
        protocol: 'TCP',
        port,
        healthCheckProtocol: 'HTTPS',
        targets: [{ target: 'alb' }],
      }),
    )
  check([
    ['in front of an Application Load Balancer', chained(443), fromClient, 'REACHABLE'],
    [
      'in front of one that listens elsewhere',
      chained(8443),
      fromClient,
      'NOT_REACHABLE',
      'ELBV2_LISTENERS_MISMATCH',
    ],
    [
      'whose group admits only the VPC',
      board(...Object.values(chained(443).elements), group('alb-sg', 'net', [443], '10.0.0.0/16')),
      fromClient,
      'NOT_REACHABLE',
      'ENI_SG_RULES_MISMATCH',
    ],
  ])
})

test('without its internet gateway nothing comes in', () => {
  expect(trace(without(board(NLB), 'igw'), fromClient).verdict).not.toMatch(/^REACHABLE/)
})

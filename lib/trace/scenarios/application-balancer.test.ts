import { describe, expect, test } from 'vitest'
import { trace } from '../trace'
import { ALB, alb, appGroup, pool, secure, toAlb } from './balancing'
import { ask, board, group, host, put } from './board'
import { check } from './told'

describe('an Application Load Balancer', () => {
  check([
    ['28 a: reaches its targets', board(ALB), toAlb, 'REACHABLE', 'REMAP_EPHEMERAL_PORT'],
    [
      '28 b: has no listener on 80',
      board(ALB),
      ask('internet', 'alb', 'tcp 80'),
      'NOT_REACHABLE',
      'ELBV2_LISTENERS_MISMATCH',
      'ELBV2_LISTENER_PORT_RESTRICTION',
    ],
    [
      '28 c: targets admit another port',
      board(ALB, appGroup(80)),
      toAlb,
      'NOT_REACHABLE',
      'ENI_SG_RULES_MISMATCH',
      'X_LB_NO_HEALTHY_TARGET',
    ],
    [
      'targets that admit only the clients are not reached',
      board(ALB, group('app-sg', 'net', [8080], '203.0.113.0/24')),
      toAlb,
      'NOT_REACHABLE',
      'ENI_SG_RULES_MISMATCH',
      'X_LB_NO_HEALTHY_TARGET',
    ],
    [
      'its own group admits the client',
      board(ALB, group('alb-sg', 'net', [443], '198.51.100.0/24')),
      ask('203.0.113.7', 'alb', 'tcp 443'),
      'NOT_REACHABLE',
      'ENI_SG_RULES_MISMATCH',
    ],
    [
      'the default group admits nobody from outside',
      board(ALB, alb({ securityGroups: undefined })),
      toAlb,
      'NOT_REACHABLE',
      'ENI_SG_RULES_MISMATCH',
    ],
    [
      'groups that nobody knows',
      board(ALB, alb({ securityGroups: { expression: { Ref: 'Groups' } } })),
      toAlb,
      'UNKNOWN',
      'UNKNOWN_RESOURCE',
    ],
    [
      'a scheme that nobody knows',
      board(ALB, alb({ scheme: { expression: { Ref: 'Scheme' } } })),
      toAlb,
      'UNKNOWN',
      'UNKNOWN_RESOURCE',
    ],
    ['internal, from the internet', board(ALB, alb({ scheme: 'internal' })), toAlb, 'NOT_REACHABLE'],
    [
      'internal, from the VPC',
      board(ALB, alb({ scheme: 'internal' })),
      ask('web', 'alb', 'tcp 443'),
      'REACHABLE',
    ],
    [
      'without a route to the internet',
      board(ALB, put('route-table', 'public', { in: 'net' })),
      toAlb,
      'NOT_REACHABLE',
      'NO_ROUTE_TO_DESTINATION',
    ],
    [
      'one healthy target is enough',
      board(ALB, host('two', 'q', '10.0.4.12', 'web-sg')),
      toAlb,
      'REACHABLE_WITH_WARNINGS',
      'BAD_STATE',
    ],
    [
      'nothing is registered',
      board(ALB, pool({ targets: [] })),
      toAlb,
      'NOT_REACHABLE',
      'ELBV2_LISTENER_HAS_NO_TG',
    ],
    [
      'targets that nobody knows',
      board(ALB, pool({ targets: { expression: { Ref: 'Targets' } } })),
      toAlb,
      'UNKNOWN',
      'UNKNOWN_RESOURCE',
    ],
    [
      'a port that nobody knows',
      board(ALB, pool({ port: { expression: { Ref: 'Port' } } })),
      toAlb,
      'UNKNOWN',
      'UNKNOWN_RESOURCE',
    ],
    [
      'a listener whose port nobody knows',
      board(ALB, secure({ port: { expression: { Ref: 'Port' } } })),
      toAlb,
      'UNKNOWN',
      'UNKNOWN_RESOURCE',
    ],
    [
      'the health check asks another port',
      board(ALB, pool({ healthCheckPort: '8081' })),
      toAlb,
      'REACHABLE_WITH_WARNINGS',
      'X_LB_NO_HEALTHY_TARGET',
    ],
    [
      'a target listens elsewhere than its group',
      board(ALB, pool({ port: 9000, targets: [{ target: 'one', port: 8080 }] })),
      toAlb,
      'REACHABLE',
    ],
    [
      'a group of another protocol',
      board(ALB, pool({ protocol: 'TCP' })),
      toAlb,
      'NOT_REACHABLE',
      'X_LB_TG_PROTOCOL',
    ],
    [
      'a target in a zone without a subnet',
      board(ALB, alb({ subnets: ['a'] }), pool({ targets: [{ target: 'two' }] })),
      toAlb,
      'NOT_REACHABLE',
      'ELB_INSTALLED_AZ_RESTRICTION',
    ],
    [
      'a listener that forwards to nothing',
      board(ALB, secure({ targetGroup: undefined })),
      toAlb,
      'NOT_REACHABLE',
      'ELBV2_LISTENER_HAS_NO_TG',
    ],
    ['UDP', board(ALB), ask('internet', 'alb', 'udp 443'), 'NOT_REACHABLE', 'ENI_SG_RULES_MISMATCH'],
    ['any port: that of the listener passes', board(ALB), ask('203.0.113.7', 'alb', 'tcp'), 'REACHABLE'],
    ['out of order', board(ALB), { ...toAlb, down: new Set(['alb']) }, 'NOT_REACHABLE', 'BAD_STATE'],
    [
      'a target out of order',
      board(ALB),
      { ...toAlb, down: new Set(['one']) },
      'REACHABLE_WITH_WARNINGS',
      'BAD_STATE',
    ],
  ])

  test('without cross-zone balancing a node sends within its zone', () => {
    const here = board(
      ALB,
      pool({ crossZone: 'false', targets: [{ target: 'one' }] }),
      alb({ scheme: 'internal' }),
    )
    const { verdict, hops, warnings } = trace(here, ask('web', 'alb', 'tcp 443'))
    expect([verdict, hops.some((hop) => hop.because.includes('sends to one'))]).toEqual([
      'REACHABLE_WITH_WARNINGS',
      true,
    ])
    expect(warnings.map((one) => one.code)).toContain('ELBV2_NO_TARGETS_IN_AZ')
  })
})

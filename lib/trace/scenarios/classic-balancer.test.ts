import { describe, expect, test } from 'vitest'
import { trace } from '../trace'
import { ALB, TWO_ZONES, alb, appGroup, pool, toAlb } from './balancing'
import { ask, board, group, host, put } from './board'
import { check } from './told'

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
  const base = (more: object = {}) =>
    board(
      TWO_ZONES,
      group('alb-sg', 'net', [80]),
      appGroup(8080),
      host('one', 'p', '10.0.2.11', 'app-sg'),
      host('two', 'q', '10.0.4.12', 'app-sg'),
      clb(more),
    )
  const toClb = ask('internet', 'clb', 'tcp 80')
  const shut = [
    {
      egress: true,
      ruleNumber: 1,
      ruleAction: 'deny',
      protocol: '6',
      fromPort: 8080,
      toPort: 8080,
      cidr: '10.0.1.0/24',
    },
    { egress: true, ruleNumber: 2, ruleAction: 'allow', protocol: '-1', cidr: '0.0.0.0/0' },
    { egress: false, ruleNumber: 2, ruleAction: 'allow', protocol: '-1', cidr: '0.0.0.0/0' },
  ] as const
  check([
    ['reaches its instances', base(), toClb, 'REACHABLE', 'REMAP_EPHEMERAL_PORT'],
    [
      'speaks protocols in any case',
      base({ listeners: [{ protocol: 'http', loadBalancerPort: 80, instancePort: 8080 }] }),
      toClb,
      'REACHABLE',
      'REMAP_EPHEMERAL_PORT',
    ],
    [
      'another port',
      base(),
      ask('internet', 'clb', 'tcp 443'),
      'NOT_REACHABLE',
      'ENI_SG_RULES_MISMATCH',
      'ELB_LISTENERS_MISMATCH',
    ],
    [
      'front and back of different layers',
      base({
        listeners: [{ protocol: 'HTTP', instanceProtocol: 'TCP', loadBalancerPort: 80, instancePort: 8080 }],
      }),
      toClb,
      'NOT_REACHABLE',
      'X_LB_TG_PROTOCOL',
    ],
    [
      'instances in another zone only',
      board(...Object.values(base({ subnets: ['a', 'c'], instances: ['two'] }).elements)),
      toClb,
      'REACHABLE_WITH_WARNINGS',
      'ELB_NOT_CROSSZONE',
    ],
    [
      'a health check on a closed port, since it does not fail open',
      base({ healthTarget: 'HTTP:81/' }),
      toClb,
      'NOT_REACHABLE',
      'BAD_STATE',
      'X_LB_NO_HEALTHY_TARGET',
    ],
    [
      'instances that admit another port',
      board(...Object.values(base().elements), appGroup(80)),
      toClb,
      'NOT_REACHABLE',
      'ENI_SG_RULES_MISMATCH',
      'X_LB_NO_HEALTHY_TARGET',
    ],
    [
      'the list of its subnet counts within it',
      board(
        ...Object.values(base({ subnets: ['a'], instances: ['near'] }).elements),
        host('near', 'a', '10.0.1.77', 'app-sg'),
        put('network-acl', 'acl', { in: 'net', entries: shut as never }),
        put('subnet', 'a', {
          in: 'net',
          cidrBlock: '10.0.1.0/24',
          availabilityZone: 'ap-northeast-1a',
          routeTable: 'public',
          networkAcl: 'acl',
        }),
      ),
      toClb,
      'NOT_REACHABLE',
      'ELB_ACL_RESTRICTION',
    ],
  ])

  test('other balancers do not ask the list within their subnet', () => {
    const design = board(
      ALB,
      host('near', 'a', '10.0.1.77', 'app-sg'),
      pool({ targets: [{ target: 'near' }] }),
      put('network-acl', 'acl', { in: 'net', entries: shut as never }),
      put('subnet', 'a', {
        in: 'net',
        cidrBlock: '10.0.1.0/24',
        availabilityZone: 'ap-northeast-1a',
        routeTable: 'public',
        networkAcl: 'acl',
      }),
      alb({ subnets: ['a'] }),
    )
    expect(trace(design, toAlb).verdict).toBe('REACHABLE')
  })
})

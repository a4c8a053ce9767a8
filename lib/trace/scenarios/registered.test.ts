import { describe } from 'vitest'
import { ALB, pool, toAlb } from './balancing'
import { ask, board, put } from './board'
import { check } from './told'

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
    put('lambda-function', 'fn', {
      in: 'tokyo',
      permissions: [
        { principal: 'elasticloadbalancing.amazonaws.com', action: 'lambda:InvokeFunction' },
      ] as never,
      ...more,
    })
  const invoked = put('target-group', 'pool', {
    in: 'net',
    targetType: 'lambda',
    targets: [{ target: 'fn' }],
  })
  check([
    [
      'tasks of a service',
      board(ALB, pool({ targetType: 'ip', targets: undefined }), fargate()),
      toAlb,
      'REACHABLE',
    ],
    [
      'tasks behind another port',
      board(
        ALB,
        pool({ targetType: 'ip', targets: undefined }),
        fargate({ loadBalancers: [{ targetGroup: 'pool', containerName: 'app', containerPort: 80 }] }),
      ),
      toAlb,
      'NOT_REACHABLE',
      'ENI_SG_RULES_MISMATCH',
    ],
    [
      'tasks on instances that nobody knows',
      board(ALB, bare, fargate({ subnets: undefined })),
      toAlb,
      'UNKNOWN',
      'UNKNOWN_RESOURCE',
    ],
    [
      'a service without tasks',
      board(ALB, pool({ targetType: 'ip', targets: undefined }), fargate({ desiredCount: 0 })),
      toAlb,
      'NOT_REACHABLE',
      'BAD_STATE',
    ],
    ['instances of an auto scaling group', board(ALB, bare, template, fleet()), toAlb, 'REACHABLE'],
    [
      'instances with a launch template that nobody knows',
      board(ALB, bare, fleet({ launchTemplate: undefined })),
      toAlb,
      'UNKNOWN',
      'UNKNOWN_RESOURCE',
    ],
    [
      'an address of the VPC',
      board(ALB, pool({ targetType: 'ip', targets: [{ address: '10.0.2.11' }] })),
      toAlb,
      'REACHABLE',
    ],
    [
      'an address that nobody has',
      board(ALB, pool({ targetType: 'ip', targets: [{ address: '10.0.2.99' }] })),
      toAlb,
      'NOT_REACHABLE',
      'NO_POSSIBLE_DESTINATION',
    ],
    [
      'an address on premises without a route',
      board(
        ALB,
        put('route-table', 'public', {
          in: 'net',
          routes: [{ destination: '203.0.113.0/24', target: 'igw' }],
        }),
        pool({ targetType: 'ip', targets: [{ address: '192.168.10.20', availabilityZone: 'all' }] }),
      ),
      ask('203.0.113.7', 'alb', 'tcp 443'),
      'NOT_REACHABLE',
      'NO_ROUTE_TO_DESTINATION',
      'X_LB_NO_HEALTHY_TARGET',
    ],
    ['a function', board(ALB, invoked, fn()), toAlb, 'REACHABLE'],
    [
      'a function without permission',
      board(ALB, invoked, fn({ permissions: undefined })),
      toAlb,
      'NOT_REACHABLE',
      'X_LAMBDA_PERMISSION',
    ],
    [
      'nobody connects to a function',
      board(ALB, fn({ subnets: ['p'], securityGroups: ['app-sg'] })),
      ask('one', 'fn', 'tcp 443'),
      'NOT_REACHABLE',
    ],
  ])
})

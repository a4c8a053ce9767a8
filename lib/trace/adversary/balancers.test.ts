import { describe, expect, test } from 'vitest'
import type { Element } from '@/lib/design/element'
import { ALB, listener, pool, toAlb } from '../scenarios/balancing'
import { ask, board, put } from '../scenarios/board'
import { fixesOf } from '../scenarios/told'
import { a, zone } from '../scenarios/zones'
import { trace } from '../trace'
import { judge } from './net'

const WWW = { name: 'www.example.com', type: 'A', alias: 'alb' }
const URL = 'https://www.example.com/'
const secure = (more: object): Element =>
  listener('alb', 443, { protocol: 'HTTPS', certificate: 'cert', targetGroup: 'pool', ...more })
const some = { priority: 1, sources: ['203.0.113.0/24'] }
const sent = board(ALB, zone([WWW]), secure({ rules: [{ ...some, answerCode: '403' }] }))
const admitted = board(
  ALB,
  zone([WWW]),
  secure({ targetGroup: undefined, answerCode: '403', rules: [{ ...some, targetGroup: 'pool' }] }),
)

describe('a rule that asks who the client is', () => {
  judge([
    ['answers some, and the others go on', sent, ask('internet', URL), 'REACHABLE'],
    ['answers some', sent, ask('203.0.113.5', URL), 'REACHABLE', 'X_L7_REDIRECT'],
    ['lets some go on', admitted, ask('internet', URL), 'REACHABLE', 'REMAP_EPHEMERAL_PORT'],
    ['lets these go on', admitted, ask('203.0.113.5', URL), 'REACHABLE', 'REMAP_EPHEMERAL_PORT'],
    [
      'depends on the address that a function calls from',
      { elements: { ...admitted.elements, caller: put('lambda-function', 'caller', { in: 'tokyo' }) } },
      ask('caller', URL),
      'UNKNOWN',
    ],
    ['answers the others', admitted, ask('198.51.100.5', URL), 'REACHABLE', 'X_L7_REDIRECT'],
  ])

  test('is kept apart from others in what passes', () => {
    const { passed, partial } = trace(admitted, ask('internet', URL))
    expect(new Set(passed.map(({ sources }) => sources.join()))).toEqual(new Set(['3405803776,3405804031']))
    expect(partial).toBe(false)
  })
})

describe('a certificate', () => {
  judge([
    [
      'of another Region',
      board(
        ALB,
        zone([WWW]),
        put('region', 'virginia', { code: 'us-east-1' }),
        put('certificate', 'cert', { in: 'virginia', domainName: '*.example.com' }),
      ),
      ask('internet', URL),
      'NOT_REACHABLE',
      'X_TLS_NO_CERTIFICATE',
    ],
  ])
})

describe('failover from a balancer', () => {
  const records = [
    { ...WWW, failover: 'PRIMARY', setIdentifier: 'one', evaluateTargetHealth: true },
    { ...a('www.example.com', '198.51.100.10'), failover: 'SECONDARY', setIdentifier: 'two' },
  ]
  test.each([
    ['that is well', {}, 'alb'],
    ['whose targets fail the health check alone', { healthCheckPort: '9000' }, 'web'],
    ['of which nothing is a target', { targets: undefined }, 'web'],
  ])('%s', (_, more, met) => {
    const { hops } = trace(
      board(ALB, zone(records), pool(more)),
      ask('internet', 'www.example.com', 'tcp 443'),
    )
    expect(hops.find(({ element }) => element === 'alb' || element === 'web')?.element).toBe(met)
  })
})

describe('tasks', () => {
  const service = put('ecs-service', 'tasks', {
    in: 'net',
    launchType: 'FARGATE',
    subnets: ['p', 'q'],
    securityGroups: ['app-sg'],
    loadBalancers: [{ targetGroup: 'pool', containerPort: 8080 }],
  })
  const instances = put('target-group', 'pool', { in: 'net', protocol: 'HTTP', port: 8080 })
  const mixed = board(ALB, service, instances)
  judge([['in a group of instances', mixed, toAlb, 'NOT_REACHABLE', 'X_LB_TG_PROTOCOL']])

  test('the group becomes one of addresses', () => {
    expect(fixesOf(mixed, toAlb)).toContain('Let pool hold addresses (ip): REACHABLE')
  })

  test('without public addresses get some', () => {
    const inPublic = board(ALB, put('ecs-service', 'tasks', { ...service.props, in: 'net', subnets: ['a'] }))
    expect(fixesOf(inPublic, ask('tasks', 'internet', 'tcp 443'))).toContain(
      'Give the tasks of tasks public addresses: REACHABLE',
    )
  })
})

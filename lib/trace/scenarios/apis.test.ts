import { describe, expect, it } from 'vitest'
import type { Element } from '@/lib/design/element'
import { trace } from '../trace'
import { ask, board, group, put, WEB } from './board'
import { call, changed } from './calls'
import { CONTAINERS, USERS } from './container-api'

describe('scenario 37: an HTTP API to an internal balancer and containers', () => {
  it('is reachable, and says that nobody asks who calls', () => {
    const answer = call(CONTAINERS, USERS)
    expect(answer.blockers).toEqual([])
    expect(answer.verdict).toBe('REACHABLE_WITH_WARNINGS')
    expect(answer.warnings.map(({ code, element }) => [code, element])).toContainEqual([
      'X_AUTH_MISSING_TOKEN',
      'users',
    ])
    expect(answer.hops.map(({ element }) => element)).toEqual(
      expect.arrayContaining(['users', 'link', 'alb', 'task']),
    )
  })

  it.each<readonly [string, string, readonly Element[]]>([
    [
      'over the internet',
      'X_APIGW_PRIVATE_ENDPOINT',
      changed(CONTAINERS, 'to-alb', { connectionType: 'INTERNET' }),
    ],
    [
      'to the ARN of the balancer',
      'X_APIGW_TARGET_KIND',
      changed(CONTAINERS, 'to-alb', {
        listener: undefined,
        integrationUri:
          'arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:loadbalancer/app/alb/0123456789abcdef',
      }),
    ],
    [
      'over a link V1',
      'X_APIGW_TARGET_KIND',
      [
        ...changed(CONTAINERS, 'to-alb', { vpcLink: 'old' }),
        put('rest-vpc-link', 'old', { in: 'tokyo', targets: [] }),
      ],
    ],
    [
      'with a closed balancer',
      'SG_HAS_NO_RULES',
      changed(CONTAINERS, 'alb-sg', { securityGroupIngress: [] }),
    ],
    [
      'from a link that may not call',
      'ENI_SG_RULES_MISMATCH',
      changed(CONTAINERS, 'link-sg', {
        securityGroupEgress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidr: '0.0.0.0/0' }],
      }),
    ],
    ['to a closed task', 'SG_HAS_NO_RULES', changed(CONTAINERS, 'task-sg', { securityGroupIngress: [] })],
    ['without a stage', 'X_APIGW_NO_STAGE', CONTAINERS.filter(({ id }) => id !== 'stage')],
    [
      'with a stage that serves nothing',
      'X_APIGW_NO_STAGE',
      changed(CONTAINERS, 'stage', { autoDeploy: undefined }),
    ],
    [
      'without an integration',
      'X_APIGW_NO_ROUTE',
      changed(CONTAINERS, 'users', { routes: [{ routeKey: '$default' }] }),
    ],
    [
      'with the name of AWS closed',
      'X_APIGW_NO_MAPPING',
      changed(CONTAINERS, 'users', { disableExecuteApiEndpoint: true }),
    ],
  ])('%s: %s', (_, code, elements) => {
    const answer = call(elements, USERS)
    expect(answer.codes[0]).toBe(code)
    expect(answer.verdict).toBe('NOT_REACHABLE')
  })

  it('takes no other method and no other path', () => {
    expect(call(CONTAINERS, USERS, { method: 'POST' }).codes).toContain('X_APIGW_NO_ROUTE')
    expect(call(CONTAINERS, `${USERS}/orders`).codes).toContain('X_APIGW_NO_ROUTE')
  })

  it('speaks HTTPS only', () => {
    expect(call(CONTAINERS, USERS.replace('https', 'http')).codes[0]).toBe('X_TLS_PLAINTEXT_TO_TLS')
    expect(trace(board(CONTAINERS), ask('internet', 'users', 'tcp 80')).codes[0]).toBe('PROTOCOL_RESTRICTION')
    expect(trace(board(CONTAINERS), ask('internet', 'users', 'tcp 443')).verdict).toBe('REACHABLE')
  })

  it('is not encrypted all the way', () => {
    expect(call(CONTAINERS, USERS, { tlsEverywhere: true }).codes[0]).toBe('X_POLICY_PLAINTEXT_HOP')
  })

  const open = { expression: { Ref: 'Value' } }

  it.each<readonly [string, string, object]>([
    ['the port of the listener', 'http', { port: open }],
    ['the routes', 'users', { routes: open }],
    ['the routes of a document', 'users', { routes: [], body: { openapi: '3.0.1' } }],
    ['the link', 'to-alb', { vpcLink: open }],
    ['the sort of connection', 'to-alb', { connectionType: open }],
    ['whether TLS is spoken', 'to-alb', { tlsServerName: open }],
    ['the name of the stage', 'stage', { stageName: open }],
    ['whether the stage deploys', 'stage', { autoDeploy: open }],
    ['whether it has its own name', 'users', { disableExecuteApiEndpoint: open }],
  ])('is UNKNOWN when nobody knows %s', (_, one, props) => {
    expect(call(changed(CONTAINERS, one, { ...props }), USERS).verdict).toBe('UNKNOWN')
  })

  it('asks a balancer with HTTPS when told the name', () => {
    const secure = [
      ...changed(CONTAINERS, 'http', { protocol: 'HTTPS', port: 443, certificate: 'cert' }),
      put('certificate', 'cert', { in: 'tokyo', domainName: 'users.internal.example.com' }),
    ].map((one) =>
      one.id === 'alb-sg'
        ? {
            ...one,
            props: {
              ...one.props,
              securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, group: 'link-sg' }],
            },
          }
        : one,
    )
    expect(call(secure, USERS).codes[0]).toBe('X_TLS_PLAINTEXT_TO_TLS')
    const named = (name: string) => changed(secure, 'to-alb', { tlsServerName: name })
    expect(call(named('users.internal.example.com'), USERS).verdict).toBe('REACHABLE_WITH_WARNINGS')
    expect(call(named('www.example.com'), USERS).codes[0]).toBe('X_TLS_HOSTNAME_MISMATCH')
  })
})

const BACKEND: readonly Element[] = [
  ...WEB,
  put('http-api', 'front', { in: 'tokyo', routes: [{ routeKey: 'ANY /{proxy+}', target: 'to-web' }] }),
  put('api-stage', 'stage', { in: 'front', stageName: '$default', autoDeploy: true }),
  put('api-integration', 'to-web', {
    in: 'front',
    integrationType: 'HTTP_PROXY',
    integrationUri: 'https://198.51.100.10/{proxy}',
  }),
]
const FRONT = 'https://front.execute-api.ap-northeast-1.amazonaws.com/orders'

describe('a backend on the internet', () => {
  it('is called from addresses that nobody knows', () => {
    expect(call(BACKEND, FRONT).codes).toEqual(['X_AUTH_MISSING_TOKEN'])
    const office = BACKEND.map((one) =>
      one.id === 'web-sg' ? group('web-sg', 'net', [443], '203.0.113.0/24') : one,
    )
    expect(call(office, FRONT).verdict).toBe('UNKNOWN')
    const elsewhere = changed(BACKEND, 'to-web', { integrationUri: 'https://app.example.net/' })
    expect(call(elsewhere, FRONT).codes).toEqual(['X_AUTH_MISSING_TOKEN'])
    const shut = BACKEND.map((one) => (one.id === 'web-sg' ? group('web-sg', 'net', [80]) : one))
    expect(call(shut, FRONT).codes[0]).toBe('ENI_SG_RULES_MISMATCH')
  })

  it.each([
    ['https://10.0.1.10/', 'X_APIGW_PRIVATE_ENDPOINT'],
    ['https://web.corp.example/', 'X_APIGW_PRIVATE_ENDPOINT'],
  ])('%s: %s', (integrationUri, code) => {
    const zone = put('hosted-zone', 'corp', {
      in: 'tokyo',
      name: 'corp.example',
      records: [{ name: 'web.corp.example', type: 'A', ttl: 60, resourceRecords: ['10.0.1.10'] }],
    })
    const answer = call([...changed(BACKEND, 'to-web', { integrationUri }), zone], FRONT)
    expect(answer.codes[0]).toBe(code)
  })

  it('is found by its name at public addresses', () => {
    const elements = [
      ...changed(BACKEND, 'to-web', { integrationUri: 'http://www.corp.example/' }),
      put('subnet', 'c', {
        in: 'net',
        cidrBlock: '10.0.3.0/24',
        availabilityZone: 'ap-northeast-1c',
        routeTable: 'public',
      }),
      group('open', 'net', [80]),
      put('application-load-balancer', 'alb', {
        in: 'net',
        scheme: 'internet-facing',
        subnets: ['a', 'c'],
        securityGroups: ['open'],
      }),
      put('listener', 'http', { in: 'alb', protocol: 'HTTP', port: 80, targetGroup: 'servers' }),
      put('target-group', 'servers', {
        in: 'net',
        targetType: 'instance',
        protocol: 'HTTP',
        port: 443,
        targets: [{ target: 'web' }],
      }),
      put('hosted-zone', 'corp', {
        in: 'tokyo',
        name: 'corp.example',
        records: [{ name: 'www.corp.example', type: 'A', alias: 'alb' }],
      }),
    ]
    expect(call(elements, FRONT).blockers).toEqual([])
    const internal = changed(elements, 'alb', { scheme: 'internal' })
    expect(call(internal, FRONT).codes[0]).toBe('X_APIGW_PRIVATE_ENDPOINT')
  })
})

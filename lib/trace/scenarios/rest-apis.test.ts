import { describe, expect, it } from 'vitest'
import type { Element } from '@/lib/design/element'
import type { Trace } from '../answer'
import { traceWithFixes } from '../fix'
import type { Query } from '../query'
import { trace } from '../trace'
import { ask, board, group, host, put } from './board'
import { call, changed } from './calls'
import { CONTAINERS, USERS } from './container-api'
import { invoke, PERMITTED, SHOP } from './function-api'

describe('a REST API with functions', () => {
  it.each<readonly [string, Trace['verdict'], string | undefined, Partial<Query>]>([
    ['/prod/orders', 'REACHABLE_WITH_WARNINGS', 'X_AUTH_MISSING_TOKEN', {}],
    ['/prod', 'REACHABLE_WITH_WARNINGS', 'X_AUTH_MISSING_TOKEN', {}],
    ['/prod/orders/7', 'NOT_REACHABLE', 'X_AUTH_MISSING_TOKEN', {}],
    ['/prod/orders/7', 'REACHABLE', undefined, { headers: { 'X-Api-Key': 'k' } }],
    ['/prod/signed', 'REACHABLE_WITH_WARNINGS', 'X_POLICY_DENY', {}],
    ['/prod/asked', 'NOT_REACHABLE', 'X_AUTH_MISSING_TOKEN', {}],
    ['/prod/asked', 'REACHABLE_WITH_WARNINGS', 'X_POLICY_DENY', { headers: { Authorization: 'x' } }],
    ['/prod/customers', 'NOT_REACHABLE', 'X_APIGW_NO_ROUTE', {}],
    ['/test/orders', 'NOT_REACHABLE', 'X_APIGW_NO_STAGE', {}],
    ['/prod/orders', 'NOT_REACHABLE', 'X_APIGW_NO_ROUTE', { method: 'PUT' }],
  ])('%s: %s %s', (path, verdict, code, more) => {
    const answer = call(PERMITTED, `${SHOP}${path}`, more)
    expect(answer.verdict).toBe(verdict)
    if (code !== undefined) expect(answer.codes).toContain(code)
  })

  it('needs the permission of the function', () => {
    expect(call(invoke([]), `${SHOP}/prod/orders`).codes[0]).toBe('X_LAMBDA_PERMISSION')
    const asks = call(invoke([]), `${SHOP}/prod/asked`, { headers: { Authorization: 'x' } })
    expect(asks.codes[0]).toBe('X_LAMBDA_PERMISSION')
  })

  it('has its name in whatever Region its template is used', () => {
    const nowhere = PERMITTED.filter(({ id }) => id !== 'tokyo').map(({ parent, ...one }) =>
      parent === 'tokyo' || parent === undefined ? one : { ...one, parent },
    )
    const answer = call(nowhere, 'https://shop.execute-api.us-west-2.amazonaws.com/prod/orders')
    expect(answer.codes).toEqual(['X_AUTH_MISSING_TOKEN'])
    expect(call(nowhere, 'https://other.execute-api.us-west-2.amazonaws.com/prod').verdict).toBe('UNKNOWN')
  })

  it('needs a deployment', () => {
    const bare = changed(PERMITTED, 'prod', { deployment: undefined })
    expect(call(bare, `${SHOP}/prod/orders`).codes[0]).toBe('X_APIGW_NO_STAGE')
  })

  it('does not read an OpenAPI document', () => {
    const written = changed(PERMITTED, 'shop', { body: { openapi: '3.0.1' } })
    expect(call(written, `${SHOP}/prod/customers`).verdict).toBe('UNKNOWN')
  })

  it('answers nobody on the internet when it is private', () => {
    const closed = changed(PERMITTED, 'shop', { endpointType: 'PRIVATE' })
    expect(call(closed, `${SHOP}/prod/orders`).codes[0]).toBe('X_APIGW_RESOURCE_POLICY')
  })

  it('flags a policy with conditions, and obeys one without', () => {
    const policy = (statement: object) => changed(PERMITTED, 'shop', { policy: { Statement: [statement] } })
    const allow = { Effect: 'Allow', Principal: '*', Action: 'execute-api:Invoke', Resource: '*' }
    const limited = { ...allow, Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } }
    const codes = (statement: object) =>
      call(policy(statement), `${SHOP}/prod/orders/7`, { headers: { 'x-api-key': 'k' } }).codes
    expect(codes(allow)).toEqual([])
    expect(codes(limited)).toEqual(['X_POLICY_DENY'])
    expect(codes({ ...allow, Effect: 'Deny' })[0]).toBe('X_APIGW_RESOURCE_POLICY')
  })
})

describe('a WebSocket API', () => {
  const chat = (routes: readonly Record<string, unknown>[]): readonly Element[] => [
    ...PERMITTED,
    put('websocket-api', 'chat', { in: 'tokyo', routes: routes as never }),
    put('api-stage', 'live', { in: 'chat', stageName: 'live', autoDeploy: true }),
    put('api-integration', 'to-answer', { in: 'chat', integrationType: 'AWS_PROXY', function: 'answer' }),
  ]
  const CHAT = 'https://chat.execute-api.ap-northeast-1.amazonaws.com/live'

  it.each<readonly [string, Trace['verdict'], string | undefined, readonly Record<string, unknown>[]]>([
    [
      'no $connect',
      'REACHABLE_WITH_WARNINGS',
      'X_AUTH_MISSING_TOKEN',
      [{ routeKey: '$default', target: 'to-answer' }],
    ],
    [
      'an open $connect',
      'REACHABLE_WITH_WARNINGS',
      'X_AUTH_MISSING_TOKEN',
      [{ routeKey: '$connect', target: 'to-answer' }],
    ],
    [
      'a signed $connect',
      'REACHABLE_WITH_WARNINGS',
      'X_POLICY_DENY',
      [{ routeKey: '$connect', target: 'to-answer', authorizationType: 'AWS_IAM' }],
    ],
    ['$connect without integration', 'NOT_REACHABLE', 'X_APIGW_NO_ROUTE', [{ routeKey: '$connect' }]],
    [
      '$connect without its authorizer',
      'NOT_REACHABLE',
      'X_AUTH_MISSING_TOKEN',
      [{ routeKey: '$connect', target: 'to-answer', authorizationType: 'CUSTOM' }],
    ],
  ])('%s: %s', (_, verdict, code, routes) => {
    const answer = call(chat(routes), CHAT)
    expect(answer.verdict).toBe(verdict)
    expect(answer.codes).toContain(code)
  })
})

describe('a private REST API', () => {
  const allow = { Effect: 'Allow', Principal: '*', Action: 'execute-api:Invoke', Resource: '*' }
  const only = (vpce: string) => ({ ...allow, Condition: { StringEquals: { 'aws:SourceVpce': vpce } } })
  const closed = (statement: object | undefined, endpoint: object = {}): readonly Element[] => [
    ...changed(PERMITTED, 'shop', {
      endpointType: 'PRIVATE',
      ...(statement && { policy: { Statement: [statement] } }),
    }),
    put('vpc', 'net', { in: 'tokyo', cidrBlock: '10.0.0.0/16', enableDnsHostnames: true }),
    put('vpc-endpoint', 'door', {
      in: 'net',
      vpcEndpointType: 'Interface',
      serviceName: 'com.amazonaws.ap-northeast-1.execute-api',
      subnets: ['a'],
      securityGroups: ['web-sg'],
      privateDnsEnabled: true,
      ...endpoint,
    }),
    host('app', 'a', '10.0.1.20', 'web-sg'),
    put('elastic-ip', 'app-ip', { in: 'tokyo', instance: 'app', publicIp: '198.51.100.20' }),
  ]
  const inside = (elements: readonly Element[], path = '/prod/orders') =>
    trace(board(elements), ask('app', `${SHOP}${path}`))

  it.each<readonly [string, string | undefined, readonly Element[]]>([
    ['with a policy for all', undefined, closed(allow)],
    ['with a policy for the endpoint', undefined, closed(only('door'))],
    ['with a policy for another one', 'X_APIGW_RESOURCE_POLICY', closed(only('vpce-0123'))],
    ['without a policy', 'X_APIGW_RESOURCE_POLICY', closed(undefined)],
    ['without private DNS', 'X_APIGW_RESOURCE_POLICY', closed(allow, { privateDnsEnabled: false })],
    ['past a closed endpoint', 'ENI_SG_RULES_MISMATCH', closed(allow, { securityGroups: ['shut'] })],
  ])('%s: %s', (_, code, elements) => {
    const answer = inside([...elements, group('shut', 'net', [22])])
    expect(answer.codes[0]).toBe(code)
  })

  it('keeps the names of public APIs from the VPC', () => {
    const open = changed(closed(allow), 'shop', { endpointType: 'REGIONAL' })
    expect(inside(open).codes[0]).toBe('X_APIGW_RESOURCE_POLICY')
  })
})

describe('fixes', () => {
  const fixes = (elements: readonly Element[], url: string) =>
    traceWithFixes(board(elements), ask('internet', url)).blockers.flatMap((one) =>
      one.fixes.map(({ label }) => label),
    )

  it.each<readonly [string, string, readonly Element[], string]>([
    ['a permission', 'Permit API Gateway to invoke answer', invoke([]), `${SHOP}/prod/orders`],
    [
      'the deployment',
      'Serve first on prod',
      changed(PERMITTED, 'prod', { deployment: undefined }),
      `${SHOP}/prod/orders`,
    ],
    ['a stage', 'Serve users on a stage', CONTAINERS.filter(({ id: one }) => one !== 'stage'), USERS],
    [
      'a stage that deploys by itself',
      'Let stage deploy by itself',
      changed(CONTAINERS, 'stage', { autoDeploy: undefined }),
      USERS,
    ],
    [
      'its own name',
      'Let users answer under its own name',
      changed(CONTAINERS, 'users', { disableExecuteApiEndpoint: true }),
      USERS,
    ],
  ])('give %s', (_, label, elements, url) => {
    expect(fixes(elements, url)).toEqual([label])
  })
})

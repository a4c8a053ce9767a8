import { describe, expect, it } from 'vitest'
import type { Element } from '@/lib/design/element'
import type { Trace } from '../answer'
import type { Query } from '../query'
import { traceWithFixes } from '../fix'
import { trace } from '../trace'
import { ask, board, group, host, put, WEB, without } from './board'

/** Scenario 37: an HTTP API, a link V2, an internal balancer and a container that it reaches by address. */
const CONTAINERS: readonly Element[] = [
  put('region', 'tokyo', { code: 'ap-northeast-1' }),
  put('vpc', 'net', { in: 'tokyo', cidrBlock: '10.0.0.0/16' }),
  put('route-table', 'local', { in: 'net' }),
  ...['a', 'c'].map((zone, at) =>
    put('subnet', `private-${zone}`, {
      in: 'net',
      cidrBlock: `10.0.${at}.0/24`,
      availabilityZone: `ap-northeast-1${zone}`,
      routeTable: 'local',
    }),
  ),
  put('security-group', 'link-sg', { in: 'net', groupDescription: 'link' }),
  put('security-group', 'alb-sg', {
    in: 'net',
    groupDescription: 'alb',
    securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 80, toPort: 80, group: 'link-sg' }],
  }),
  put('security-group', 'task-sg', {
    in: 'net',
    groupDescription: 'task',
    securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 8080, toPort: 8080, group: 'alb-sg' }],
  }),
  put('application-load-balancer', 'alb', {
    in: 'net',
    scheme: 'internal',
    subnets: ['private-a', 'private-c'],
    securityGroups: ['alb-sg'],
  }),
  put('listener', 'http', { in: 'alb', protocol: 'HTTP', port: 80, targetGroup: 'tasks' }),
  put('target-group', 'tasks', {
    in: 'net',
    targetType: 'ip',
    protocol: 'HTTP',
    port: 8080,
    targets: [{ address: '10.0.0.50', port: 8080 }],
  }),
  host('task', 'private-a', '10.0.0.50', 'task-sg'),
  put('vpc-link', 'link', { in: 'net', subnets: ['private-a', 'private-c'], securityGroups: ['link-sg'] }),
  put('http-api', 'users', {
    in: 'tokyo',
    routes: [{ routeKey: 'GET /backend/user/api/v1/users/{userId}', target: 'to-alb' }],
  }),
  put('api-integration', 'to-alb', {
    in: 'users',
    integrationType: 'HTTP_PROXY',
    integrationMethod: 'ANY',
    connectionType: 'VPC_LINK',
    vpcLink: 'link',
    listener: 'http',
  }),
  put('api-stage', 'stage', { in: 'users', stageName: '$default', autoDeploy: true }),
]

const URL = 'https://users.execute-api.ap-northeast-1.amazonaws.com/backend/user/api/v1/users/0'

const get = (elements: readonly Element[], url = URL, more: Partial<Query> = {}): Trace =>
  trace(board(elements), ask('internet', url, '', more))

/** The same elements with some fields changed. */
const changed = (id: string, props: Readonly<Record<string, unknown>>, all = CONTAINERS) =>
  all.map((one) => (one.id === id ? { ...one, props: { ...one.props, ...props } } : one))

describe('scenario 37: an HTTP API to an internal balancer and containers', () => {
  it('is reachable, and says that nobody asks who calls', () => {
    const answer = get(CONTAINERS)
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
    ['over the internet', 'X_APIGW_PRIVATE_ENDPOINT', changed('to-alb', { connectionType: 'INTERNET' })],
    [
      'to the ARN of the balancer',
      'X_APIGW_TARGET_KIND',
      changed('to-alb', {
        listener: undefined,
        integrationUri:
          'arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:loadbalancer/app/alb/0123456789abcdef',
      }),
    ],
    [
      'over a link V1',
      'X_APIGW_TARGET_KIND',
      [...changed('to-alb', { vpcLink: 'old' }), put('rest-vpc-link', 'old', { in: 'tokyo', targets: [] })],
    ],
    ['with a closed balancer', 'SG_HAS_NO_RULES', changed('alb-sg', { securityGroupIngress: [] })],
    [
      'from a link that may not call',
      'ENI_SG_RULES_MISMATCH',
      changed('link-sg', {
        securityGroupEgress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidr: '0.0.0.0/0' }],
      }),
    ],
    ['to a closed task', 'SG_HAS_NO_RULES', changed('task-sg', { securityGroupIngress: [] })],
    ['without a stage', 'X_APIGW_NO_STAGE', CONTAINERS.filter(({ id }) => id !== 'stage')],
    ['with a stage that serves nothing', 'X_APIGW_NO_STAGE', changed('stage', { autoDeploy: undefined })],
    ['without an integration', 'X_APIGW_NO_ROUTE', changed('users', { routes: [{ routeKey: '$default' }] })],
    [
      'with the name of AWS closed',
      'X_APIGW_NO_MAPPING',
      changed('users', { disableExecuteApiEndpoint: true }),
    ],
  ])('%s: %s', (_, code, elements) => {
    const answer = get(elements)
    expect(answer.codes[0]).toBe(code)
    expect(answer.verdict).toBe('NOT_REACHABLE')
  })

  it('takes no other method and no other path', () => {
    expect(get(CONTAINERS, URL, { method: 'POST' }).codes).toContain('X_APIGW_NO_ROUTE')
    expect(get(CONTAINERS, `${URL}/orders`).codes).toContain('X_APIGW_NO_ROUTE')
  })

  it('speaks HTTPS only', () => {
    expect(get(CONTAINERS, URL.replace('https', 'http')).codes[0]).toBe('X_TLS_PLAINTEXT_TO_TLS')
    expect(trace(board(CONTAINERS), ask('internet', 'users', 'tcp 80')).codes[0]).toBe('PROTOCOL_RESTRICTION')
    expect(trace(board(CONTAINERS), ask('internet', 'users', 'tcp 443')).verdict).toBe('REACHABLE')
  })

  it('is not encrypted all the way', () => {
    expect(get(CONTAINERS, URL, { tlsEverywhere: true }).codes[0]).toBe('X_POLICY_PLAINTEXT_HOP')
  })

  it('leaves open what is not known', () => {
    const open = { expression: { Ref: 'Port' } }
    expect(get(changed('http', { port: open })).verdict).toBe('UNKNOWN')
    expect(get(changed('users', { routes: open })).verdict).toBe('UNKNOWN')
    expect(get(changed('to-alb', { vpcLink: open })).verdict).toBe('UNKNOWN')
    expect(get(changed('users', { routes: [], body: { openapi: '3.0.1' } })).verdict).toBe('UNKNOWN')
  })

  it('asks a balancer with HTTPS when told the name', () => {
    const secure = [
      ...changed('http', { protocol: 'HTTPS', port: 443, certificate: 'cert' }),
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
    expect(get(secure).codes[0]).toBe('X_TLS_PLAINTEXT_TO_TLS')
    const named = (name: string) => changed('to-alb', { tlsServerName: name }, secure)
    expect(get(named('users.internal.example.com')).verdict).toBe('REACHABLE_WITH_WARNINGS')
    expect(get(named('www.example.com')).codes[0]).toBe('X_TLS_HOSTNAME_MISMATCH')
  })
})

const ISSUER = 'https://cognito-idp.ap-northeast-1.amazonaws.com/ap-northeast-1_abc'
const LATER = Date.now() / 1000 + 3600

const SIGNED_IN: readonly Element[] = [
  ...changed('users', {
    routes: [{ routeKey: '$default', target: 'to-alb', authorizationType: 'JWT', authorizer: 'jwt' }],
  }),
  { ...put('user-pool', 'pool', { in: 'tokyo' }), awsId: 'ap-northeast-1_abc' },
  put('user-pool-client', 'web', { in: 'pool' }),
  put('user-pool-client', 'mobile', { in: 'pool' }),
  put('api-authorizer', 'jwt', {
    in: 'users',
    authorizerType: 'JWT',
    userPool: 'pool',
    audience: ['web'],
    identitySource: ['$request.header.Authorization'],
  }),
]

const SCOPED = changed(
  'users',
  {
    routes: [
      {
        routeKey: '$default',
        target: 'to-alb',
        authorizationType: 'JWT',
        authorizer: 'jwt',
        authorizationScopes: ['api/read'],
      },
    ],
  },
  SIGNED_IN,
)

const id = { iss: ISSUER, aud: 'web', token_use: 'id', exp: LATER }
const access = { iss: ISSUER, client_id: 'web', token_use: 'access', scope: 'openid api/read', exp: LATER }

const bearer = (claims: Readonly<Record<string, unknown>>) =>
  `Bearer ${['{}', JSON.stringify(claims)].map((part) => btoa(part)).join('.')}.signature`

describe('scenario 38: a JWT authorizer', () => {
  it.each<readonly [string, Trace['verdict'], string | undefined, readonly Element[], Partial<Query>]>([
    ['no header', 'NOT_REACHABLE', 'X_AUTH_MISSING_TOKEN', SIGNED_IN, {}],
    ['an ID token', 'REACHABLE_WITH_WARNINGS', 'X_AUTH_JWT_SCOPE', SIGNED_IN, { token: id }],
    [
      'an ID token of another client',
      'NOT_REACHABLE',
      'X_AUTH_JWT_AUDIENCE',
      SIGNED_IN,
      { token: { ...id, aud: 'mobile' } },
    ],
    ['an ID token where scopes are wanted', 'NOT_REACHABLE', 'X_AUTH_JWT_SCOPE', SCOPED, { token: id }],
    ['an access token with the scope', 'REACHABLE', undefined, SCOPED, { token: access }],
    [
      'an access token without the scope',
      'NOT_REACHABLE',
      'X_AUTH_JWT_SCOPE',
      SCOPED,
      { token: { ...access, scope: 'openid' } },
    ],
    [
      'a token of another issuer',
      'NOT_REACHABLE',
      'X_AUTH_JWT_ISSUER',
      SCOPED,
      { token: { ...access, iss: 'https://issuer.example.com' } },
    ],
    [
      'a token of a pool elsewhere',
      'NOT_REACHABLE',
      'X_AUTH_JWT_ISSUER',
      SCOPED,
      { token: { ...access, iss: ISSUER.replace('1.amazonaws', '2.amazonaws') } },
    ],
    ['a token that is over', 'NOT_REACHABLE', 'X_AUTH_JWT_EXPIRED', SCOPED, { token: { ...access, exp: 1 } }],
    [
      'a token that is yet to come',
      'NOT_REACHABLE',
      'X_AUTH_JWT_EXPIRED',
      SCOPED,
      { token: { ...access, nbf: LATER } },
    ],
    [
      'a token signed otherwise',
      'NOT_REACHABLE',
      'X_AUTH_JWT_SIGNATURE',
      SCOPED,
      { token: { ...access, alg: 'ES256' } },
    ],
    [
      'a header that is none',
      'NOT_REACHABLE',
      'X_AUTH_JWT_SIGNATURE',
      SCOPED,
      { headers: { authorization: 'secret' } },
    ],
    [
      'a header with the token',
      'REACHABLE',
      undefined,
      SCOPED,
      { headers: { authorization: bearer(access) } },
    ],
  ])('%s: %s', (_, verdict, code, elements, more) => {
    const answer = get(elements, URL, more)
    expect(answer.verdict).toBe(verdict)
    if (code !== undefined) expect(answer.codes).toContain(code)
  })

  it('looks where the identity source says', () => {
    const elsewhere = changed('jwt', { identitySource: ['$request.header.X-Token'] }, SCOPED)
    expect(get(elsewhere, URL, { token: access }).codes[0]).toBe('X_AUTH_MISSING_TOKEN')
    expect(get(elsewhere, URL, { headers: { 'x-token': bearer(access) } }).verdict).toBe('REACHABLE')
  })
})

const invoke = (permissions: readonly { principal: string; action: string }[]): readonly Element[] => [
  ...WEB,
  put('lambda-function', 'answer', { in: 'tokyo', permissions }),
  put('rest-api', 'shop', {
    in: 'tokyo',
    endpointType: 'REGIONAL',
    methods: [{ httpMethod: 'GET', type: 'MOCK' }],
  }),
  put('rest-resource', 'orders', {
    in: 'shop',
    pathPart: 'orders',
    methods: [{ httpMethod: 'GET', type: 'AWS_PROXY', function: 'answer' }],
  }),
  put('rest-resource', 'order', {
    in: 'orders',
    pathPart: '{id}',
    methods: [{ httpMethod: 'ANY', type: 'MOCK', apiKeyRequired: true }],
  }),
  put('rest-resource', 'signed', {
    in: 'shop',
    pathPart: 'signed',
    methods: [{ httpMethod: 'GET', type: 'MOCK', authorizationType: 'AWS_IAM' }],
  }),
  put('rest-resource', 'asked', {
    in: 'shop',
    pathPart: 'asked',
    methods: [{ httpMethod: 'GET', type: 'MOCK', authorizationType: 'CUSTOM', authorizer: 'decider' }],
  }),
  put('rest-authorizer', 'decider', {
    in: 'shop',
    type: 'TOKEN',
    function: 'answer',
    identitySource: 'method.request.header.Authorization',
  }),
  put('rest-deployment', 'first', { in: 'shop' }),
  put('rest-stage', 'prod', { in: 'shop', stageName: 'prod', deployment: 'first' }),
]
const PERMITTED = invoke([{ principal: 'apigateway.amazonaws.com', action: 'lambda:InvokeFunction' }])
const SHOP = 'https://shop.execute-api.ap-northeast-1.amazonaws.com'

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
    const answer = get(PERMITTED, `${SHOP}${path}`, more)
    expect(answer.verdict).toBe(verdict)
    if (code !== undefined) expect(answer.codes).toContain(code)
  })

  it('needs the permission of the function', () => {
    expect(get(invoke([]), `${SHOP}/prod/orders`).codes[0]).toBe('X_LAMBDA_PERMISSION')
    const asks = get(invoke([]), `${SHOP}/prod/asked`, { headers: { Authorization: 'x' } })
    expect(asks.codes[0]).toBe('X_LAMBDA_PERMISSION')
  })

  it('needs a deployment', () => {
    const bare = changed('prod', { deployment: undefined }, PERMITTED)
    expect(get(bare, `${SHOP}/prod/orders`).codes[0]).toBe('X_APIGW_NO_STAGE')
  })

  it('does not read an OpenAPI document', () => {
    const written = changed('shop', { body: { openapi: '3.0.1' } }, PERMITTED)
    expect(get(written, `${SHOP}/prod/customers`).verdict).toBe('UNKNOWN')
  })

  it('answers nobody on the internet when it is private', () => {
    const closed = changed('shop', { endpointType: 'PRIVATE' }, PERMITTED)
    expect(get(closed, `${SHOP}/prod/orders`).codes[0]).toBe('X_APIGW_RESOURCE_POLICY')
  })

  it('flags a policy with conditions, and obeys one without', () => {
    const policy = (statement: object) => changed('shop', { policy: { Statement: [statement] } }, PERMITTED)
    const allow = { Effect: 'Allow', Principal: '*', Action: 'execute-api:Invoke', Resource: '*' }
    const limited = { ...allow, Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } }
    const codes = (statement: object) =>
      get(policy(statement), `${SHOP}/prod/orders/7`, { headers: { 'x-api-key': 'k' } }).codes
    expect(codes(allow)).toEqual([])
    expect(codes(limited)).toEqual(['X_POLICY_DENY'])
    expect(codes({ ...allow, Effect: 'Deny' })[0]).toBe('X_APIGW_RESOURCE_POLICY')
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
    expect(get(BACKEND, FRONT).codes).toEqual(['X_AUTH_MISSING_TOKEN'])
    const office = BACKEND.map((one) =>
      one.id === 'web-sg' ? group('web-sg', 'net', [443], '203.0.113.0/24') : one,
    )
    expect(get(office, FRONT).verdict).toBe('UNKNOWN')
    const elsewhere = changed('to-web', { integrationUri: 'https://app.example.net/' }, BACKEND)
    expect(get(elsewhere, FRONT).codes).toEqual(['X_AUTH_MISSING_TOKEN'])
    const shut = BACKEND.map((one) => (one.id === 'web-sg' ? group('web-sg', 'net', [80]) : one))
    expect(get(shut, FRONT).codes[0]).toBe('ENI_SG_RULES_MISMATCH')
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
    const answer = get([...changed('to-web', { integrationUri }, BACKEND), zone], FRONT)
    expect(answer.codes[0]).toBe(code)
  })
})

describe('custom domains', () => {
  const DOMAIN: readonly Element[] = [
    ...PERMITTED,
    put('certificate', 'cert', { in: 'tokyo', domainName: '*.example.com' }),
    put('rest-domain', 'named', {
      in: 'tokyo',
      domainName: 'api.example.com',
      endpointType: 'REGIONAL',
      regionalCertificate: 'cert',
      mappings: [{ api: 'shop', stage: 'prod', basePath: 'v1' }],
    }),
    put('hosted-zone', 'zone', {
      in: 'tokyo',
      name: 'example.com',
      records: [{ name: 'api.example.com', type: 'A', alias: 'named' }],
    }),
  ]
  const KEY = { headers: { 'x-api-key': 'k' } }

  it.each<readonly [string, string, string | undefined, readonly Element[]]>([
    ['a mapped path', 'https://api.example.com/v1/orders/7', undefined, DOMAIN],
    ['a path that is not mapped', 'https://api.example.com/v2/orders/7', 'X_APIGW_NO_MAPPING', DOMAIN],
    [
      'a certificate for another name',
      'https://api.example.com/v1/orders/7',
      'X_TLS_HOSTNAME_MISMATCH',
      changed('cert', { domainName: 'example.com' }, DOMAIN),
    ],
    [
      'no certificate',
      'https://api.example.com/v1/orders/7',
      'X_TLS_NO_CERTIFICATE',
      changed('named', { regionalCertificate: undefined }, DOMAIN),
    ],
    [
      'a client without certificate',
      'https://api.example.com/v1/orders/7',
      'X_TLS_CLIENT_CERT',
      changed('named', { truststoreUri: 's3://bucket/roots.pem' }, DOMAIN),
    ],
    ['a name without a record', 'https://apis.example.com/v1/orders/7', 'X_DNS_NXDOMAIN', DOMAIN],
    [
      'a domain without a record',
      'https://api.example.com/v1/orders/7',
      'X_DNS_NXDOMAIN',
      changed('zone', { records: [] }, DOMAIN),
    ],
    [
      'a domain whose zone is not drawn',
      'https://api.example.com/v1/orders/7',
      undefined,
      Object.values(without(board(DOMAIN), 'zone').elements),
    ],
  ])('%s: %s', (_, url, code, elements) => {
    const answer = get(elements, url, KEY)
    expect(answer.codes[0]).toBe(code)
    expect(answer.verdict).toBe(code === undefined ? 'REACHABLE' : 'NOT_REACHABLE')
  })

  it('leads an HTTP API by the longest path', () => {
    const two = [
      ...SCOPED,
      put('certificate', 'cert', { in: 'tokyo', domainName: 'api.example.com' }),
      put('api-domain', 'named', {
        in: 'tokyo',
        domainName: 'api.example.com',
        certificate: 'cert',
        mappings: [
          { api: 'users', stage: 'stage', apiMappingKey: 'people' },
          { api: 'users', stageName: 'missing', apiMappingKey: 'people/old' },
        ],
      }),
    ]
    const codes = (path: string) => get(two, `https://api.example.com${path}`, { token: access }).codes
    expect(codes('/people/1')).toEqual(expect.not.arrayContaining(['X_APIGW_NO_STAGE']))
    expect(codes('/people/old/1')[0]).toBe('X_APIGW_NO_STAGE')
    expect(codes('/')[0]).toBe('X_APIGW_NO_MAPPING')
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
    const answer = get(chat(routes), CHAT)
    expect(answer.verdict).toBe(verdict)
    expect(answer.codes).toContain(code)
  })
})

describe('a private REST API', () => {
  const allow = { Effect: 'Allow', Principal: '*', Action: 'execute-api:Invoke', Resource: '*' }
  const only = (vpce: string) => ({ ...allow, Condition: { StringEquals: { 'aws:SourceVpce': vpce } } })
  const closed = (statement: object | undefined, endpoint: object = {}): readonly Element[] => [
    ...changed(
      'shop',
      { endpointType: 'PRIVATE', ...(statement && { policy: { Statement: [statement] } }) },
      PERMITTED,
    ),
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
  const call = (elements: readonly Element[], path = '/prod/orders') =>
    trace(board(elements), ask('app', `${SHOP}${path}`))

  it.each<readonly [string, string | undefined, readonly Element[]]>([
    ['with a policy for all', undefined, closed(allow)],
    ['with a policy for the endpoint', undefined, closed(only('door'))],
    ['with a policy for another one', 'X_APIGW_RESOURCE_POLICY', closed(only('vpce-0123'))],
    ['without a policy', 'X_APIGW_RESOURCE_POLICY', closed(undefined)],
    ['without private DNS', 'X_APIGW_RESOURCE_POLICY', closed(allow, { privateDnsEnabled: false })],
    ['past a closed endpoint', 'ENI_SG_RULES_MISMATCH', closed(allow, { securityGroups: ['shut'] })],
  ])('%s: %s', (_, code, elements) => {
    const answer = call([...elements, group('shut', 'net', [22])])
    expect(answer.codes[0]).toBe(code)
  })

  it('keeps the names of public APIs from the VPC', () => {
    const open = changed('shop', { endpointType: 'REGIONAL' }, closed(allow))
    expect(call(open).codes[0]).toBe('X_APIGW_RESOURCE_POLICY')
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
      changed('prod', { deployment: undefined }, PERMITTED),
      `${SHOP}/prod/orders`,
    ],
    ['a stage', 'Serve users on a stage', CONTAINERS.filter(({ id: one }) => one !== 'stage'), URL],
    [
      'a stage that deploys by itself',
      'Let stage deploy by itself',
      changed('stage', { autoDeploy: undefined }),
      URL,
    ],
    [
      'its own name',
      'Let users answer under its own name',
      changed('users', { disableExecuteApiEndpoint: true }),
      URL,
    ],
  ])('give %s', (_, label, elements, url) => {
    expect(fixes(elements, url)).toEqual([label])
  })
})

import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Design } from '@/lib/design/element'
import type { Fixture } from '@/lib/elements/fixture'
import { readable } from './calls'
import { startMoto } from './moto'
import { buildAccount, writingClient } from './moto-account'
import { buildApis } from './moto-apis'
import { buildBalance } from './moto-balance'
import { buildCompute } from './moto-compute'
import { buildFields } from './moto-fields'
import { buildGateways } from './moto-gateways'
import { buildMore } from './moto-more'
import { read } from './moto-read'
import { buildTransit } from './moto-transit'

const TIMES = 'moto writes its times as text, which the SDK refuses.'
const NO_DIRECT_CONNECT = 'moto has only connections and LAGs of Direct Connect.'

/** Kinds that moto cannot hold, and why. Their fixtures alone prove them; one that moto learns must leave this list. */
const FIXTURE_ONLY: Readonly<Record<string, string>> = {
  'direct-connect-connection': TIMES,
  'direct-connect-gateway': NO_DIRECT_CONNECT,
  'direct-connect-association': NO_DIRECT_CONNECT,
  'private-virtual-interface': NO_DIRECT_CONNECT,
  'public-virtual-interface': NO_DIRECT_CONNECT,
  'transit-virtual-interface': NO_DIRECT_CONNECT,
  promise: 'moto has no DescribeNetworkInsightsPaths.',
  'api-authorizer': 'moto has no GetAuthorizers of apigatewayv2.',
  'api-deployment': 'moto has no CreateDeployment of apigatewayv2.',
}

/** Every builder of the other tests in one account, against every kind that can be read. */
let moto: Awaited<ReturnType<typeof startMoto>> | undefined
let design: Design
let ids: Awaited<ReturnType<typeof buildFields>>

beforeAll(async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test')
  moto = await startMoto()
  const { url } = moto
  const { vpc, subnets, group } = await buildCompute(url)
  ids = await buildFields(url, vpc, subnets, group)
  await buildMore(url, subnets, group)
  await buildAccount(writingClient(url))
  for (const build of [buildGateways, buildTransit, buildBalance, buildApis]) await build(url)
  ;({ design } = await read(url))
}, 120_000)
afterAll(() => {
  moto?.stop()
  vi.unstubAllEnvs()
})

const fieldsIn = (all: readonly Readonly<Record<string, unknown>>[]) =>
  new Set(all.flatMap((props) => Object.keys(JSON.parse(JSON.stringify(props)) as object)))

/** The fields that the fixture of a kind shows, its further calls included. */
async function fixtureFields(kind: string) {
  const { fixture } = (await import(`../elements/${kind}/fixture.ts`)) as { fixture: Fixture }
  return fieldsIn([
    ...fixture.reads.map(({ props }) => props),
    ...(fixture.details ?? []).map(([, props]) => props),
  ])
}

test('every kind that can be read stands in moto, or in a fixture with the reason', async () => {
  const rows: string[] = []
  const missing: string[] = []
  let fields = 0
  for (const { kind } of readable) {
    const found = Object.values(design.elements).filter((element) => element.kind === kind)
    const proven = fieldsIn(found.map(({ props }) => props))
    fields += proven.size
    const reason = FIXTURE_ONLY[kind]
    const wanted = [...(await fixtureFields(kind))].filter((field) => !proven.has(field))
    if (found.length > 0 === (reason !== undefined)) missing.push(kind)
    rows.push(
      found.length === 0
        ? `${kind.padEnd(30)}fixture  ${reason ?? 'no proof and no reason'}`
        : `${kind.padEnd(30)}moto     ${[...proven].join(' ') || '(it has no fields to read)'}${wanted.length > 0 ? `  | fixture: ${wanted.join(' ')}` : ''}`,
    )
  }
  console.log(`${rows.join('\n')}\n${fields} fields read from moto`)
  expect(missing).toEqual([])
  expect(fields).toBeGreaterThanOrEqual(310)
  expect(Object.keys(FIXTURE_ONLY).filter((kind) => !readable.some((one) => one.kind === kind))).toEqual([])
})

const props = (which: keyof typeof ids) => design.elements[ids[which]]!.props
const named = (kind: string, name: string) =>
  Object.values(design.elements).find((one) => one.kind === kind && one.name === name)?.props

test('further fields of servers and balancers', () => {
  expect(props('keyed')).toMatchObject({ keyName: 'shop', httpTokens: 'required' })
  expect(props('sixth')).toMatchObject({ assignIpv6AddressOnCreation: true })
  expect(props('full')).toMatchObject({
    deletionProtection: true,
    accessLogs: true,
    accessLogsBucket: 'logs-of-shop',
    desyncMitigation: 'strictest',
    securityGroups: [expect.stringMatching(/^sg-/)],
  })
  expect(props('sticky')).toMatchObject({
    stickiness: true,
    stickinessType: 'lb_cookie',
    lbCookieSeconds: 3600,
    slowStart: 30,
    deregistrationDelay: 60,
    healthyThresholdCount: 3,
  })
  expect(props('redirect')).toMatchObject({
    redirectCode: 'HTTP_301',
    redirectProtocol: 'HTTPS',
    redirectPort: '443',
  })
  expect(named('classic-load-balancer', 'checked')).toMatchObject({
    scheme: 'internal',
    healthTarget: 'TCP:25',
    healthInterval: 20,
    healthTimeout: 4,
    healthyThreshold: 3,
    unhealthyThreshold: 2,
    crossZone: true,
  })
})

test('records of every routing policy, and health checks of health checks', () => {
  const one = { type: 'A', ttl: 60, resourceRecords: ['203.0.113.7'] }
  const [mail, failover, place, latency, several] = named('hosted-zone', 'policies.example')!
    .records as readonly object[]
  expect(named('hosted-zone', 'policies.example')!.comment).toBe('every policy')
  expect(mail).toEqual({
    name: 'policies.example',
    type: 'MX',
    ttl: 300,
    resourceRecords: ['10 mx.example'],
  })
  const at = (letter: string, setIdentifier: string) => ({
    ...one,
    name: `${letter}.policies.example`,
    setIdentifier,
  })
  expect(failover).toEqual({ ...at('f', 'first'), failover: 'PRIMARY', healthCheck: ids.both })
  expect(place).toEqual({ ...at('g', 'ie'), country: 'IE' })
  expect(latency).toEqual({ ...at('l', 'near'), region: 'eu-west-1' })
  expect(several).toEqual({ ...at('m', 'one'), multiValueAnswer: true })
  expect(props('both')).toMatchObject({ childHealthChecks: [ids.child], healthThreshold: 1 })
  expect(props('child')).toMatchObject({ ipAddress: '203.0.113.7', requestInterval: 10, failureThreshold: 2 })
})

test('further fields of APIs, pools and queues', () => {
  expect(props('fullHttp')).toMatchObject({
    description: 'Orders',
    disableExecuteApiEndpoint: true,
    corsOrigins: ['https://shop.example'],
    corsMethods: ['GET'],
    corsMaxAge: 300,
  })
  expect(design.elements[`${ids.fullHttp}/prod`]!.props).toMatchObject({
    stageVariables: { table: 'orders' },
    throttlingBurstLimit: 50,
    throttlingRateLimit: 100,
    accessLogFormat: '$x',
  })
  expect(props('fullRest')).toMatchObject({
    endpointType: 'PRIVATE',
    vpcEndpoints: ['vpce-0a88'],
    description: 'Partners',
    methods: [{ httpMethod: 'GET', authorizationType: 'AWS_IAM', type: 'MOCK' }],
  })
  expect(design.elements[`${ids.fullRest}/prod`]!.props).toMatchObject({
    variables: { link: 'v1' },
    cacheClusterSize: '0.5',
    tracingEnabled: true,
  })
  expect(props('fullPool')).toMatchObject({
    usernameAttributes: ['email'],
    allowAdminCreateUserOnly: true,
    minimumLength: 12,
    deletionProtection: 'ACTIVE',
    schema: [{ Name: 'tenant' }],
    domains: [{ domain: 'shop-login' }],
  })
  expect(props('fullClient')).toMatchObject({
    allowedOAuthFlows: ['code'],
    allowedOAuthScopes: ['openid'],
    callbackURLs: ['https://shop.example/back'],
    preventUserExistenceErrors: 'ENABLED',
  })
  expect(named('sqs-queue', 'full.fifo')).toMatchObject({ fifoQueue: true, contentBasedDeduplication: true })
})

import * as ec2 from '@aws-sdk/client-ec2'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { CALLS } from './calls'
import type { Endpoint } from './endpoint'
import { ec2Answer, startEndpoint } from './endpoint'
import type { Guardable } from './guard'
import { guard } from './guard'
import type { Sdk, Service } from './services'
import { createClient, loadSdk, SERVICES } from './services'

let endpoint: Endpoint
const sdks = new Map<Service, Sdk>()
beforeAll(async () => {
  endpoint = await startEndpoint((form) => ec2Answer(form.get('Action') ?? ''))
  for (const service of SERVICES) sdks.set(service, await loadSdk(service))
}, 120_000)
afterAll(() => endpoint.stop())
beforeEach(() => {
  endpoint.arrived.length = 0
})

const config = () => ({
  region: 'eu-west-1',
  endpoint: endpoint.url,
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  maxAttempts: 1,
  forcePathStyle: true,
})
type AnyClient = Guardable & {
  send: (command: never) => Promise<unknown>
  middlewareStack: { remove: (name: string) => boolean }
}
type AnyCommand = new (input: Record<string, unknown>) => never

const guarded = (service: Service) =>
  guard(createClient<AnyClient>(sdks.get(service)!, config()), service, sdks.get(service)!, endpoint.url)

const commandsOf = (service: Service) =>
  Object.entries(sdks.get(service)!)
    .filter(([name]) => name.endsWith('Command') && name !== '$Command')
    .map(([name, Command]) => {
      const operation = name.replace(/Command$/, '')
      return { operation, call: `${service}:${operation}`, Command: Command as AnyCommand }
    })
const isAllowed = ({ call }: { call: string }) => (CALLS as readonly string[]).includes(call)

/** An input with every member that the operation knows, so that its address can be written. */
function inputOf(service: Service, operation: string): Record<string, unknown> {
  const schema = sdks.get(service)![`${operation}$`] as readonly unknown[] | undefined
  const given = schema?.[4]
  const names = ((typeof given === 'function' ? given() : given) as readonly unknown[] | undefined)?.[4]
  return Object.fromEntries(((names ?? []) as readonly string[]).map((name) => [name, 'x']))
}

test('there is much to refuse, and little to allow', () => {
  const every = SERVICES.flatMap(commandsOf)
  expect(every.length).toBeGreaterThan(1900)
  expect(every.filter(isAllowed).length).toBe(CALLS.length)
  for (const call of ['ec2:RunInstances', 'ec2:GetPasswordData', 'sts:GetSessionToken', 's3:GetObject'])
    expect(every.filter((command) => !isAllowed(command)).map((command) => command.call)).toContain(call)
})

describe.each(SERVICES)('%s', (service) => {
  test('no call but the reading ones is sent', async () => {
    const client = guarded(service)
    for (const { call, Command } of commandsOf(service).filter((command) => !isAllowed(command)))
      await expect(client.send(new Command({})), call).rejects.toThrow(/is not one of the calls/)
    expect(endpoint.arrived).toEqual([])
  })

  test('nor when somebody takes the middleware away', async () => {
    const client = guarded(service)
    expect(client.middlewareStack.remove('groundplanReadOnly')).toBe(true)
    for (const { operation, Command } of commandsOf(service).filter((command) => !isAllowed(command)))
      for (const input of [{}, inputOf(service, operation)])
        await client.send(new Command(input)).catch(() => undefined)
    expect(endpoint.arrived).toEqual([])
  })

  test('the reading ones arrive', async () => {
    const client = guarded(service)
    const reading = commandsOf(service).filter(isAllowed)
    for (const { operation, Command } of reading)
      await client.send(new Command(inputOf(service, operation))).catch(() => undefined)
    expect(endpoint.arrived.length).toBe(reading.length)
  })
})

test.each([
  [
    'a changed name of the command',
    (request: Wire) => ({ ...request, body: 'Action=RunInstances&Version=2016-11-15' }),
  ],
  ['a second action', (request: Wire) => ({ ...request, body: `${request.body}&Action=CreateVpc` })],
  ['an action in the address', (request: Wire) => ({ ...request, query: { Action: 'CreateVpc' } })],
  ['another method', (request: Wire) => ({ ...request, method: 'PUT' })],
  [
    'a body that cannot be looked into',
    (request: Wire) => ({ ...request, body: new Blob([String(request.body)]).stream() }),
  ],
])('nor with %s', async (_says, forge) => {
  const client = guarded('ec2') as unknown as ec2.EC2Client
  client.middlewareStack.add(
    (next) => (args) => {
      Object.assign(args.request as object, forge(args.request as Wire))
      return next(args)
    },
    { step: 'finalizeRequest', priority: 'low' },
  )
  await expect(client.send(new ec2.DescribeVpcsCommand({}))).rejects.toThrow(/was not sent/)
  expect(endpoint.arrived).toEqual([])
})

type Wire = {
  body?: unknown
  query?: Record<string, string>
  method: string
  path: string
  hostname: string
  headers: Record<string, string>
}

const forged = async (service: Service, operation: string, forge: (request: Wire) => Partial<Wire>) => {
  const client = guarded(service)
  const add = client.middlewareStack.add as unknown as (
    middleware: (next: (args: unknown) => unknown) => (args: { request: object }) => unknown,
    options: object,
  ) => void
  add.call(
    client.middlewareStack,
    (next) => (args) => {
      Object.assign(args.request, forge(args.request as Wire))
      return next(args)
    },
    { step: 'finalizeRequest', priority: 'low' },
  )
  const Command = sdks.get(service)![`${operation}Command`] as AnyCommand
  await expect(client.send(new Command(inputOf(service, operation)))).rejects.toThrow(/was not sent/)
  expect(endpoint.arrived).toEqual([])
}

test.each<[string, Service, string, (request: Wire) => Partial<Wire>]>([
  [
    'another target',
    'sqs',
    'ListQueues',
    ({ headers }) => ({ headers: { ...headers, 'x-amz-target': 'AmazonSQS.PurgeQueue' } }),
  ],
  [
    'two targets',
    'sqs',
    'ListQueues',
    ({ headers }) => ({ headers: { ...headers, 'X-Amz-Target': 'AmazonSQS.PurgeQueue' } }),
  ],
  [
    'the target of another service',
    'sqs',
    'ListQueues',
    ({ headers }) => ({ headers: { ...headers, 'x-amz-target': 'DynamoDB_20120810.ListTables' } }),
  ],
  [
    'a form instead of JSON',
    'sqs',
    'ListQueues',
    ({ headers }) => ({
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'Action=PurgeQueue',
    }),
  ],
  [
    'a target beside a form',
    'ec2',
    'DescribeVpcs',
    ({ headers }) => ({ headers: { ...headers, 'x-amz-target': 'AmazonSQS.PurgeQueue' } }),
  ],
  ['a method that writes', 'apigatewayv2', 'GetApis', () => ({ method: 'DELETE' })],
  [
    'a method in a header',
    'apigatewayv2',
    'GetApis',
    ({ headers }) => ({ headers: { ...headers, 'X-HTTP-Method-Override': 'DELETE' } }),
  ],
  ['an address that is not read', 'apigatewayv2', 'GetApis', () => ({ path: '/v2/apis/x/exports/OAS30' })],
  ['an address that climbs', 'apigatewayv2', 'GetApis', () => ({ path: '/v2/apis/../domainnames/x' })],
  ['an object of a bucket', 's3', 'ListBuckets', () => ({ path: '/bucket/secret.txt' })],
  ['the objects of a bucket', 's3', 'ListBuckets', () => ({ path: '/bucket' })],
  [
    'a bucket in front of the host',
    's3',
    'ListBuckets',
    ({ hostname }) => ({ hostname: `bucket.${hostname}` }),
  ],
  ['a question that no call asks', 's3', 'ListBuckets', ({ query }) => ({ query: { ...query, policy: '' } })],
])('nor %s (%s)', (_says, service, operation, forge) => forged(service, operation, forge))

import * as ec2 from '@aws-sdk/client-ec2'
import * as sts from '@aws-sdk/client-sts'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { CALLS } from './calls'
import type { Endpoint } from './endpoint'
import { ec2Answer, startEndpoint } from './endpoint'
import { guard } from './guard'

let endpoint: Endpoint
beforeAll(async () => {
  endpoint = await startEndpoint((form) => ec2Answer(form.get('Action') ?? ''))
})
afterAll(() => endpoint.stop())
beforeEach(() => {
  endpoint.arrived.length = 0
})

const config = () => ({
  region: 'eu-west-1',
  endpoint: endpoint.url,
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  maxAttempts: 1,
})
const guardedEc2 = () => guard(new ec2.EC2Client(config()), 'ec2')
const guardedSts = () => guard(new sts.STSClient(config()), 'sts')

type AnyClient = {
  send: (command: never) => Promise<unknown>
  middlewareStack: { remove: (name: string) => boolean }
}
type AnyCommand = new (input: Record<string, unknown>) => never

const commandsOf = (sdk: Readonly<Record<string, unknown>>, service: string) =>
  Object.entries(sdk)
    .filter(([name]) => name.endsWith('Command') && name !== '$Command')
    .map(([name, Command]) => ({
      call: `${service}:${name.replace(/Command$/, '')}`,
      Command: Command as AnyCommand,
    }))

const every = [
  ...commandsOf(ec2, 'ec2').map((command) => ({
    ...command,
    client: () => guardedEc2() as unknown as AnyClient,
  })),
  ...commandsOf(sts, 'sts').map((command) => ({
    ...command,
    client: () => guardedSts() as unknown as AnyClient,
  })),
]
const others = every.filter(({ call }) => !(CALLS as readonly string[]).includes(call))

test('there is much to refuse, and little to allow', () => {
  expect(others.length).toBeGreaterThan(700)
  expect(others.map(({ call }) => call)).toEqual(
    expect.arrayContaining([
      'ec2:RunInstances',
      'ec2:CreateVpc',
      'ec2:GetPasswordData',
      'sts:GetSessionToken',
    ]),
  )
  expect(every.length - others.length).toBe(CALLS.length)
})

test('no call but the reading ones is sent', async () => {
  const [onEc2, onSts] = [guardedEc2() as unknown as AnyClient, guardedSts() as unknown as AnyClient]
  for (const { call, Command } of others) {
    const client = call.startsWith('ec2') ? onEc2 : onSts
    await expect(client.send(new Command({ DryRun: false })), call).rejects.toThrow(
      /is not one of the calls|was not sent/,
    )
  }
  expect(endpoint.arrived).toEqual([])
})

test('nor when somebody takes the middleware away', async () => {
  const [onEc2, onSts] = [guardedEc2() as unknown as AnyClient, guardedSts() as unknown as AnyClient]
  expect(onEc2.middlewareStack.remove('groundplanReadOnly')).toBe(true)
  expect(onSts.middlewareStack.remove('groundplanReadOnly')).toBe(true)
  for (const { call, Command } of others)
    await (call.startsWith('ec2') ? onEc2 : onSts).send(new Command({})).catch(() => undefined)
  expect(endpoint.arrived).toEqual([])
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
  const client = guardedEc2()
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

type Wire = { body?: unknown; query?: Record<string, string>; method: string }

test('the reading calls arrive', async () => {
  await guardedEc2().send(new ec2.DescribeVpcsCommand({}))
  await guardedSts().send(new sts.GetCallerIdentityCommand({}))
  expect(endpoint.arrived).toEqual(['DescribeVpcs', 'GetCallerIdentity'])
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ec2Answer, jsonError, regionsAnswer, startEndpoint, stsError, xmlError } from './endpoint'
import type { Endpoint, Reply } from './endpoint'
import { read } from './moto-read'

/** Troubles of the services that do not speak as EC2 does, in AWS's shape: moto cannot be made to refuse. */
let endpoint: Endpoint | undefined
beforeEach(() => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test')
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await endpoint?.stop()
  endpoint = undefined
})

const VPC = '<vpcSet><item><vpcId>vpc-0a11</vpcId><cidrBlock>10.0.0.0/16</cidrBlock></item></vpcSet>'
const query = (form: URLSearchParams): Reply => {
  const action = form.get('Action')!
  if (action === 'DescribeRegions') return regionsAnswer('eu-west-1')
  return ec2Answer(action, action === 'DescribeVpcs' ? VPC : '')
}

test.each<[string, string, Reply, string, string]>([
  [
    'JSON, denied',
    'DynamoDB_20120810.ListTables',
    jsonError('AccessDeniedException'),
    'dynamodb:ListTables',
    'denied',
  ],
  [
    'JSON, throttled',
    'DynamoDB_20120810.ListTables',
    jsonError('ThrottlingException'),
    'dynamodb:ListTables',
    'throttled',
  ],
  ['JSON, broken', 'AmazonSQS.ListQueues', { body: '<html>' }, 'sqs:ListQueues', 'failed'],
  [
    'REST with JSON, denied',
    'GET /restapis',
    jsonError('AccessDeniedException', 403),
    'apigateway:GetRestApis',
    'denied',
  ],
  [
    'REST with JSON, throttled',
    'GET /restapis',
    jsonError('TooManyRequestsException', 429),
    'apigateway:GetRestApis',
    'throttled',
  ],
  [
    'REST with XML, denied',
    'GET /2013-04-01/hostedzone',
    stsError('AccessDenied'),
    'route53:ListHostedZones',
    'denied',
  ],
  [
    'REST with XML, throttled',
    'GET /2013-04-01/hostedzone',
    stsError('Throttling', 400),
    'route53:ListHostedZones',
    'throttled',
  ],
  ['S3, denied', 'GET /?', xmlError('AccessDenied'), 's3:ListBuckets', 'denied'],
  ['S3, throttled', 'GET /?', xmlError('SlowDown', 503), 's3:ListBuckets', 'throttled'],
])('%s: a notice, and the rest of the picture', async (_says, asked, reply, call, reason) => {
  endpoint = await startEndpoint(query, undefined, (said) => (said.startsWith(asked) ? reply : undefined))
  const { design, notices } = await read(endpoint.url)
  expect(endpoint.arrived.filter((said) => said.startsWith(asked)).length).toBeGreaterThan(0)
  expect(notices).toEqual([expect.objectContaining({ call, reason, message: expect.stringContaining(call) })])
  expect(design.elements['vpc-0a11']).toMatchObject({ kind: 'vpc', props: { cidrBlock: '10.0.0.0/16' } })
})

test('every service but EC2 refuses: the network is drawn, and each call has its line', async () => {
  const isEc2 = (form: URLSearchParams) => form.get('Version') === '2016-11-15'
  endpoint = await startEndpoint(
    (form) =>
      isEc2(form) || form.get('Action') === 'GetCallerIdentity' ? query(form) : stsError('AccessDenied'),
    undefined,
    (said) =>
      said.startsWith('GET /?') || said.startsWith('GET /2013')
        ? stsError('AccessDenied')
        : jsonError('AccessDeniedException', 403),
  )
  const { design, notices } = await read(endpoint.url)
  expect(design.elements['vpc-0a11']).toMatchObject({ kind: 'vpc' })
  expect(new Set(notices.map(({ reason }) => reason))).toEqual(new Set(['denied']))
  const services = new Set(notices.map(({ call }) => call!.split(':')[0]))
  for (const one of [
    's3',
    'sqs',
    'dynamodb',
    'lambda',
    'ecs',
    'rds',
    'elbv2',
    'route53',
    'apigateway',
    'acm',
  ])
    expect([...services]).toContain(one)
})

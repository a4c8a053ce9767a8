import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ec2Answer, ec2Error, regionsAnswer, startEndpoint, stsError } from './endpoint'
import type { Endpoint, Reply } from './endpoint'
import type { ReadEvent } from './event'
import { readAccount } from './read'

/** Answers in AWS's shape that we wrote: what moto cannot be made to say. */
const patience = { connect: 300, answer: 400, attempts: 2 }

let endpoint: Endpoint | undefined
beforeEach(() => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test')
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true')
  vi.stubEnv('AWS_CONFIG_FILE', '/nonexistent')
  vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', '/nonexistent')
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await endpoint?.stop()
  endpoint = undefined
})

const good = (form: URLSearchParams): Reply =>
  form.get('Action') === 'DescribeRegions'
    ? regionsAnswer('eu-west-1', 'us-east-1')
    : ec2Answer(form.get('Action')!)

async function events(
  reply: (form: URLSearchParams) => Reply,
  more: Partial<Parameters<typeof readAccount>[0]> = {},
): Promise<readonly ReadEvent[]> {
  endpoint = await startEndpoint(reply)
  const all: ReadEvent[] = []
  for await (const event of readAccount({
    regions: ['eu-west-1'],
    endpointUrl: endpoint.url,
    patience,
    ...more,
  }))
    all.push(event)
  return all
}
const instead = (action: string, reply: Reply) => (form: URLSearchParams) =>
  form.get('Action') === action ? reply : good(form)

describe('one clear line when nothing can be read', () => {
  test.each<[string, (form: URLSearchParams) => Reply, RegExp, Partial<Parameters<typeof readAccount>[0]>?]>([
    ['expired credentials', () => stsError('ExpiredToken'), /credentials have expired\. Sign in again/],
    [
      'credentials that expire on the way',
      instead('DescribeVpcs', ec2Error('RequestExpired', 400)),
      /credentials have expired/,
    ],
    [
      'a wrong key',
      () => stsError('InvalidClientTokenId'),
      /does not accept the credentials \(InvalidClientTokenId\)/,
    ],
    [
      'a role that may not be assumed',
      instead('AssumeRole', stsError('AccessDenied')),
      /role arn:aws:iam::1{12}:role\/x may not be assumed/,
      { roleArn: 'arn:aws:iam::111111111111:role/x' },
    ],
    [
      'an endpoint that never answers',
      () => 'hang',
      /http:\/\/127\.0\.0\.1:\d+ does not answer \((TimeoutError|ETIMEDOUT)\)/,
    ],
    [
      'a Region that does not exist',
      good,
      /Region eu-west-9 does not exist or is not enabled/,
      { regions: ['eu-west-9'] },
    ],
    [
      'a port where nobody listens',
      good,
      /http:\/\/127\.0\.0\.1:1 does not answer \(ECONNREFUSED\)/,
      { endpointUrl: 'http://127.0.0.1:1' },
    ],
    [
      'a host that is not there',
      good,
      /cannot be found|does not answer/,
      { endpointUrl: 'http://nowhere.invalid' },
    ],
    [
      'a profile that is not there',
      good,
      /Profile "ghost" gives no credentials\. Check its name/,
      { profile: 'ghost' },
    ],
  ])(
    '%s',
    async (_says, reply, words, more) => {
      const last = (await events(reply, more)).at(-1)
      expect(last).toEqual({ type: 'failed', message: expect.stringMatching(words) })
      expect((last as { message: string }).message.split('\n')).toHaveLength(1)
    },
    15_000,
  )

  test('no credentials at all', async () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', undefined)
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', undefined)
    expect((await events(good)).at(-1)).toEqual({
      type: 'failed',
      message: expect.stringMatching(/^No AWS credentials were found\. Set AWS_PROFILE/),
    })
  })
})

describe('a partial picture with a notice', () => {
  test.each<[string, string, Reply, string, RegExp]>([
    [
      'a denied call',
      'DescribeNatGateways',
      ec2Error('UnauthorizedOperation'),
      'denied',
      /ec2:DescribeNatGateways in eu-west-1 is denied/,
    ],
    [
      'a throttled call',
      'DescribeSubnets',
      ec2Error('RequestLimitExceeded', 503),
      'throttled',
      /ec2:DescribeSubnets in eu-west-1 was throttled/,
    ],
    [
      'a call that breaks',
      'DescribeVpcs',
      ec2Error('InternalError', 500),
      'failed',
      /ec2:DescribeVpcs in eu-west-1 failed/,
    ],
    ['a call without an answer', 'DescribeAddresses', 'hang', 'failed', /does not answer/],
    [
      'Regions that may not be listed',
      'DescribeRegions',
      ec2Error('UnauthorizedOperation'),
      'denied',
      /ec2:DescribeRegions/,
    ],
  ])(
    '%s',
    async (_says, action, reply, reason, words) => {
      const all = await events(instead(action, reply))
      const last = all.at(-1)!
      expect(last.type).toBe('result')
      if (last.type !== 'result') return
      expect(last.notices).toEqual([
        expect.objectContaining({
          reason,
          region: 'eu-west-1',
          call: `ec2:${action}`,
          message: expect.stringMatching(words),
        }),
      ])
      expect(Object.values(last.design.elements).map(({ kind }) => kind)).toEqual(['account', 'region'])
    },
    15_000,
  )

  test('one of two Regions does not exist', async () => {
    const last = (await events(good, { regions: ['eu-west-9', 'us-east-1'] })).at(-1)!
    expect(last).toMatchObject({ type: 'result', notices: [{ reason: 'region', region: 'eu-west-9' }] })
  })
})

test('all pages are followed, and a server that repeats itself ends', async () => {
  const page = (form: URLSearchParams): Reply => {
    if (form.get('Action') !== 'DescribeVpcs') return good(form)
    const at = Number(form.get('NextToken') ?? 0)
    const next = Math.min(at + 1, 3)
    return ec2Answer(
      'DescribeVpcs',
      `<vpcSet><item><vpcId>vpc-${at}</vpcId><cidrBlock>10.${at}.0.0/16</cidrBlock></item></vpcSet><nextToken>${next}</nextToken>`,
    )
  }
  const last = (await events(page)).at(-1)!
  if (last.type !== 'result') throw new Error(JSON.stringify(last))
  expect(Object.keys(last.design.elements).filter((id) => id.startsWith('vpc-'))).toEqual([
    'vpc-0',
    'vpc-1',
    'vpc-2',
    'vpc-3',
  ])
})

test('cancelling ends a reading that hangs, at once', async () => {
  const stop = new AbortController()
  setTimeout(() => stop.abort(), 200)
  const begun = performance.now()
  const all = await events(instead('DescribeVpcs', 'hang'), {
    signal: stop.signal,
    patience: { ...patience, answer: 20_000 },
  })
  expect(all.at(-1)).toEqual({ type: 'failed', message: expect.stringContaining('cancelled') })
  expect(performance.now() - begun).toBeLessThan(3_000)
})

test('what is listened to no longer stops as well', async () => {
  endpoint = await startEndpoint(good)
  for await (const event of readAccount({ regions: ['eu-west-1'], endpointUrl: endpoint.url, patience }))
    if (event.type === 'progress') break
  const sent = endpoint.arrived.length
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(endpoint.arrived.length).toBe(sent)
})

test('a profile that assumes a role signs in past the guard, and reads', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'groundplan-'))
  const assumed = `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials><AccessKeyId>test</AccessKeyId><SecretAccessKey>test</SecretAccessKey><SessionToken>test</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`
  writeFileSync(
    join(folder, 'config'),
    '[profile reader]\nrole_arn = arn:aws:iam::111122223333:role/reader\ncredential_source = Environment\nregion = eu-west-1\n',
  )
  vi.stubEnv('AWS_CONFIG_FILE', join(folder, 'config'))
  endpoint = await startEndpoint(instead('AssumeRole', { body: assumed }))
  vi.stubEnv('AWS_ENDPOINT_URL', endpoint.url)
  const all: ReadEvent[] = []
  for await (const event of readAccount({ regions: ['eu-west-1'], profile: 'reader', patience }))
    all.push(event)
  rmSync(folder, { recursive: true })
  expect(all.at(-1)).toMatchObject({ type: 'result', notices: [] })
  expect(endpoint.arrived).toContain('AssumeRole')
})

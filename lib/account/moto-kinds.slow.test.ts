import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Design } from '@/lib/design/element'
import type { Fixture } from '@/lib/elements/fixture'
import { readable } from './calls'
import { startMoto } from './moto'
import { buildAccount, writingClient } from './moto-account'
import { buildApis } from './moto-apis'
import { buildBalance } from './moto-balance'
import { buildCompute } from './moto-compute'
import { buildGateways } from './moto-gateways'
import { buildMore } from './moto-more'
import { read } from './moto-read'
import { buildTransit } from './moto-transit'

const TIMES = 'moto writes its times as text, which the SDK refuses.'
const NO_DIRECT_CONNECT = 'moto has only connections and LAGs of Direct Connect.'

/** Kinds that moto cannot hold, and why. Their fixtures alone prove them; one that moto learns must leave this list. */
const FIXTURE_ONLY: Readonly<Record<string, string>> = {
  'direct-connect-connection': TIMES,
  'direct-connect-lag': TIMES,
  'direct-connect-gateway': NO_DIRECT_CONNECT,
  'direct-connect-association': NO_DIRECT_CONNECT,
  'private-virtual-interface': NO_DIRECT_CONNECT,
  'public-virtual-interface': NO_DIRECT_CONNECT,
  'transit-virtual-interface': NO_DIRECT_CONNECT,
  'api-authorizer': 'moto has no GetAuthorizers of apigatewayv2.',
  'api-deployment': 'moto has no CreateDeployment of apigatewayv2.',
}

/** Every builder of the other tests in one account, against every kind that can be read. */
let moto: Awaited<ReturnType<typeof startMoto>> | undefined
let design: Design

beforeAll(async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test')
  moto = await startMoto()
  const { url } = moto
  const { subnets, group } = await buildCompute(url)
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
  for (const { kind } of readable) {
    const found = Object.values(design.elements).filter((element) => element.kind === kind)
    const proven = fieldsIn(found.map(({ props }) => props))
    const reason = FIXTURE_ONLY[kind]
    const wanted = [...(await fixtureFields(kind))].filter((field) => !proven.has(field))
    if (found.length > 0 === (reason !== undefined)) missing.push(kind)
    rows.push(
      found.length === 0
        ? `${kind.padEnd(30)}fixture  ${reason ?? 'no proof and no reason'}`
        : `${kind.padEnd(30)}moto     ${[...proven].join(' ') || '(it has no fields to read)'}${wanted.length > 0 ? `  | fixture: ${wanted.join(' ')}` : ''}`,
    )
  }
  console.log(rows.join('\n'))
  expect(missing).toEqual([])
  expect(Object.keys(FIXTURE_ONLY).filter((kind) => !readable.some((one) => one.kind === kind))).toEqual([])
})

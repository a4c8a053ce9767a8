import { CreateSubnetCommand } from '@aws-sdk/client-ec2'
import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startMoto } from '@/lib/account/moto'
import type { Built } from '@/lib/account/moto-account'
import { buildAccount, writingClient } from '@/lib/account/moto-account'
import { groundplan } from './run'
import { scratchFolder } from './scratch'

const { at, remove } = scratchFolder()
const KEYS = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test', AWS_PROFILE: '' }

let moto: Awaited<ReturnType<typeof startMoto>>
let built: Built
beforeAll(async () => {
  moto = await startMoto()
  built = await buildAccount(writingClient(moto.url))
})
afterAll(() => {
  moto.stop()
  remove()
})

const out = at('account.json')
const read = (...more: readonly string[]) =>
  groundplan(['read', '--region', 'eu-west-1', '--endpoint-url', moto.url, '--out', out, ...more], KEYS)
const elements = () => JSON.parse(readFileSync(out, 'utf8')).elements

test('an account is read into a design that can be checked and exported', async () => {
  const { code, stdout } = await read('--json')
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    out,
    elements: { vpc: 1, subnet: 2, 'nat-gateway': 1 },
    notices: expect.any(Array),
  })
  expect(elements()[built.publicA]).toMatchObject({
    kind: 'subnet',
    parent: built.vpc,
    box: expect.any(Object),
  })
  expect((await groundplan(['check', out, '--json'])).code).toBeLessThan(2)
  expect((await groundplan(['export', out, '--out', at('account.yaml')])).code).toBe(0)
})

test('read again after a change, facts are new and the layout is kept', async () => {
  const before = elements()
  const box = { ...before[built.vpc].box, x: before[built.vpc].box.x + 8 }
  writeFileSync(
    out,
    JSON.stringify({
      groundplan: 1,
      name: 'Mine',
      elements: { ...before, [built.vpc]: { ...before[built.vpc], box } },
    }),
  )
  const { Subnet } = await writingClient(moto.url).send(
    new CreateSubnetCommand({ VpcId: built.vpc, CidrBlock: '10.20.64.0/24', AvailabilityZone: 'eu-west-1a' }),
  )
  expect((await read()).code).toBe(0)
  const after = elements()
  expect(after[Subnet!.SubnetId!]).toMatchObject({
    kind: 'subnet',
    parent: built.vpc,
    box: expect.any(Object),
  })
  expect(after[built.vpc].box).toMatchObject({ x: box.x, y: box.y })
  expect(after[built.publicA].box).toEqual(before[built.publicA].box)
  expect(JSON.parse(readFileSync(out, 'utf8')).name).toBe('Mine')
})

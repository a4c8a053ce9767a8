import { CreateSubnetCommand, DeleteVpcEndpointsCommand } from '@aws-sdk/client-ec2'
import type { Built } from '@/lib/account/moto-account'
import { buildAccount, writingClient } from '@/lib/account/moto-account'
import { startMoto } from '@/lib/account/moto'
import { expect, test } from './board'

let moto: Awaited<ReturnType<typeof startMoto>>
let built: Built

test.beforeAll(async () => {
  moto = await startMoto()
  built = await buildAccount(writingClient(moto.url))
})
test.afterAll(() => moto.stop())

test('an account comes onto the canvas; read again after a change, it keeps its layout', async ({
  board,
}) => {
  await board.startEmpty()
  await board.read({ endpoint: moto.url, regions: ['eu-west-1'] })
  await board.putOnCanvas()
  const first = await board.design()
  for (const id of Object.values(built)) expect(Object.keys(first.elements)).toContain(id)
  expect(first.elements[built.publicA]).toMatchObject({ kind: 'subnet', name: 'public-a', parent: built.vpc })

  await board.fit()
  await board.moveBy('shop', 30, 50)
  await board.saved()
  const moved = await board.design()
  expect(moved.elements[built.vpc]?.box).not.toEqual(first.elements[built.vpc]?.box)

  const client = writingClient(moto.url)
  await client.send(new DeleteVpcEndpointsCommand({ VpcEndpointIds: [built.s3] }))
  const { Subnet } = await client.send(
    new CreateSubnetCommand({ VpcId: built.vpc, CidrBlock: '10.20.64.0/24', AvailabilityZone: 'eu-west-1a' }),
  )
  await board.read({ endpoint: moto.url, regions: ['eu-west-1'] })
  await board.putOnCanvas()

  const second = await board.design()
  expect(second.elements[Subnet!.SubnetId!]).toMatchObject({ kind: 'subnet', parent: built.vpc })
  expect(second.elements[built.s3]).toBeUndefined()
  for (const id of [built.publicA, built.privateB, built.server])
    expect(second.elements[id]?.box).toEqual(moved.elements[id]?.box)
  const { x, y } = moved.elements[built.vpc]!.box!
  expect(second.elements[built.vpc]?.box).toMatchObject({ x, y })
})

test('a Region that does not exist is told beside the result', async ({ board }) => {
  await board.startEmpty()
  await board.read({ endpoint: moto.url, regions: ['eu-west-9', 'eu-west-1'] })
  await expect(board.page.getByRole('list', { name: 'Notices' })).toContainText('eu-west-9 does not exist')
})

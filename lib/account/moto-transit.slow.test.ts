import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Design } from '@/lib/design/element'
import { startMoto } from './moto'
import { read } from './moto-read'
import { buildTransit } from './moto-transit'

/**
 * Transit gateways out of moto. It gives static routes in no form of AWS, and a Direct Connect whose times the SDK
 * refuses: the fixtures of the kinds cover these.
 */
let moto: Awaited<ReturnType<typeof startMoto>> | undefined
let design: Design
let ids: Readonly<Record<string, string>>

beforeAll(async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test')
  moto = await startMoto()
  ids = await buildTransit(moto.url)
  ;({ design } = await read(moto.url))
}, 90_000)
afterAll(() => {
  moto?.stop()
  vi.unstubAllEnvs()
})

const element = (name: string) => {
  const found = Object.values(design.elements).find(({ awsId }) => awsId === ids[name])
  return { ...found, id: name }
}

test('a transit gateway and its attachment', () => {
  expect(element('hub')).toMatchObject({
    kind: 'transit-gateway',
    props: {
      description: 'hub',
      amazonSideAsn: 64700,
      defaultRouteTableAssociation: 'disable',
      defaultRouteTablePropagation: 'disable',
      vpnEcmpSupport: 'disable',
      dnsSupport: 'enable',
    },
  })
  expect(element('attachment')).toMatchObject({
    kind: 'transit-gateway-attachment',
    name: 'inspection',
    parent: ids.vpc,
    props: {
      transitGateway: ids.hub,
      subnets: [ids.subnet],
      applianceModeSupport: 'enable',
      state: 'available',
    },
  })
})

test('a transit gateway route table and what is attached to it', () => {
  const attachment = { attachment: ids.attachment }
  expect(element('table')).toMatchObject({
    kind: 'transit-gateway-route-table',
    props: { transitGateway: ids.hub, associations: [attachment], propagations: [attachment] },
  })
})

test('a peering of two transit gateways', () => {
  expect(element('peering')).toMatchObject({
    kind: 'transit-gateway-peering',
    props: {
      transitGateway: ids.hub,
      peerTransitGateway: ids.far,
      peerAccountId: '123456789012',
      peerRegion: 'eu-west-1',
    },
  })
})

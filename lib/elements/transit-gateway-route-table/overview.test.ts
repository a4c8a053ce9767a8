import { expect, test } from 'vitest'
import type { Element } from '@/lib/design/element'
import { designOf, make } from '@/lib/rules/example'
import { formatPrefix } from '@/lib/net/prefix'
import { aroundOf } from '../around'
import { gatewayViews } from './overview'

const spoke = (id: string, block: string) => [
  make('vpc', id, { cidrBlock: block }),
  make('subnet', `${id}-1`, { in: id, cidrBlock: block.replace('/16', '/24') }),
  make('transit-gateway-attachment', `${id}-att`, { in: id, transitGateway: 'hub', subnets: [`${id}-1`] }),
]

const viewOf = (...more: readonly Element[]) =>
  gatewayViews(aroundOf(designOf(...spoke('a', '10.1.0.0/16'), ...spoke('b', '10.2.0.0/16'), ...more)))[0]!

test('without a table of its own everybody is in the default one', () => {
  const { tables, attachments } = viewOf(make('transit-gateway', 'hub'))
  expect(tables.map(({ id, routes }) => [id, routes.map((route) => formatPrefix(route.prefix))])).toEqual([
    ['hub', ['10.1.0.0/16', '10.2.0.0/16']],
  ])
  expect(attachments.map(({ associated, propagates }) => [associated, propagates])).toEqual([
    ['hub', ['hub']],
    ['hub', ['hub']],
  ])
})

test('drawn tables tell who is looked up in them and who they learn from', () => {
  const { tables, attachments } = viewOf(
    make('transit-gateway', 'hub', {
      defaultRouteTableAssociation: 'disable',
      defaultRouteTablePropagation: 'disable',
    }),
    make('transit-gateway-route-table', 'spokes', {
      transitGateway: 'hub',
      associations: [{ attachment: 'a-att' }],
      propagations: [{ attachment: 'b-att' }],
    }),
  )
  expect(tables.map(({ id }) => id)).toEqual(['spokes'])
  expect(
    attachments.map(({ attachment, associated, propagates }) => [attachment.id, associated, propagates]),
  ).toEqual([
    ['a-att', 'spokes', []],
    ['b-att', undefined, ['spokes']],
  ])
})

test('a design without transit gateways has none to show', () => {
  expect(gatewayViews(aroundOf(designOf(make('vpc', 'net'))))).toEqual([])
})

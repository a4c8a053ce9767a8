import type { Element } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { rawRows, read, rowsOf } from '@/lib/elements/read'
import { associationOf, tablesOf } from '@/lib/elements/transit-gateway-route-table/attached'
import { defineRule } from '../define'
import { hubTable, onHub, strictHub } from './hub-example'

const both = ['orders-link', 'billing-link']

export const tgwNoAssociation = defineRule({
  id: 'tgw-no-association',
  severity: 'error',
  title: 'Every attachment follows a route table of its transit gateway',
  why: 'A transit gateway looks up what an attachment sends in the table that the attachment is associated with. Without one it drops everything.',
  source: 'https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html',
  kind: [
    'transit-gateway-attachment',
    'transit-gateway-peering',
    'vpn-connection',
    'direct-connect-association',
  ],
  *check(element, around) {
    for (const [attached, id] of placesOf(element, around)) {
      const gateway = around.get(id)
      if (!isKind(gateway, 'transit-gateway')) continue
      const tables = tablesOf(gateway, around)
      // Tables of a gateway that another account shares are not told to this one.
      if (gateway.awsId !== undefined && tables.length === 0) continue
      // The same answer that the tracer goes by.
      if (associationOf(attached, gateway, around) !== undefined) continue
      yield {
        message: `${element.name} is associated with no route table of ${gateway.name}, which drops all that comes from it. Associate it with one.`,
        fix: () => {
          const [table, ...more] = tables
          return table && more.length === 0
            ? {
                label: `Associate it with ${table.name}`,
                patch: setProps(table, {
                  associations: [
                    ...rawRows(rowsOf(table, 'associations') ?? []),
                    { attachment: attached.id },
                  ],
                }),
              }
            : undefined
        },
      }
    }
  },
  examples: {
    good: [
      { says: 'The default table of the gateway.', design: () => onHub() },
      {
        says: 'A table of its own for both.',
        design: () => onHub(strictHub, hubTable('core', { associations: both, propagations: both })),
      },
    ],
    bad: [
      {
        says: 'Billing is forgotten in the only table.',
        design: () =>
          onHub(strictHub, hubTable('core', { associations: ['orders-link'], propagations: both })),
      },
    ],
  },
})

/** What stands for an element in the tables of its transit gateways. */
function placesOf(element: Element, around: Around): readonly (readonly [Element, string | undefined])[] {
  if (isKind(element, 'transit-gateway-attachment')) return [[element, read(element, 'transitGateway')]]
  if (isKind(element, 'vpn-connection')) return [[element, read(element, 'gateway')]]
  if (isKind(element, 'transit-gateway-peering'))
    return [
      [element, read(element, 'transitGateway')],
      [element, read(element, 'peerTransitGateway')],
    ]
  if (!isKind(element, 'direct-connect-association')) return []
  const hub = around.get(read(element, 'directConnectGateway'))
  return hub?.kind === 'direct-connect-gateway' ? [[hub, read(element, 'gateway')]] : []
}

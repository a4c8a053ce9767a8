import type { Element } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read, rowsOf, withoutRow } from '@/lib/elements/read'
import { attachedTo } from '@/lib/elements/transit-gateway-route-table/attached'
import type { Complaint } from '../define'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { hubTable, onHub, strictHub } from './hub-example'

type Table = ElementOf<'transit-gateway-route-table'>

const both = ['orders-link', 'billing-link']
const core = hubTable('core', { associations: both, propagations: both })

export const tgwAssociationSingle = defineRule({
  id: 'tgw-association-single',
  severity: 'error',
  title: 'An attachment is associated with one route table of its transit gateway',
  why: 'The one table that an attachment is associated with decides where its traffic goes. AWS refuses a second association, also beside the one that a gateway makes by default.',
  source: 'https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html',
  kind: ['transit-gateway-attachment', 'transit-gateway-peering', 'vpn-connection', 'direct-connect-gateway'],
  *check(attachment, around) {
    const tables = ofKind(around.referrers(attachment.id), 'transit-gateway-route-table')
    const first = new Map<unknown, Table>()
    for (const table of tables)
      for (const row of rowsOf(table, 'associations') ?? []) {
        if (row.attachment !== attachment.id) continue
        const gateway = read(table, 'transitGateway')
        const earlier = first.get(gateway)
        if (gateway !== undefined && !earlier) first.set(gateway, table)
        if (!earlier || exist(attachment, table, earlier)) continue
        yield {
          message: `${attachment.name} is associated with ${earlier.name} and ${earlier === table ? 'once more with it' : `with ${table.name}`}. Keep one association; it may propagate to many tables.`,
          fix: () => ({
            label: `Take it out of the associations of ${table.name}`,
            patch: setProps(table, { associations: withoutRow(rowsOf(table, 'associations') ?? [], row.at) }),
          }),
        }
      }
    for (const [id, table] of first) yield* besideDefault(attachment, table, around.get(id as string), around)
  },
  examples: {
    good: [
      {
        says: 'Both VPCs follow one table of a gateway that associates nothing by itself.',
        design: () => onHub(strictHub, core),
      },
    ],
    bad: [
      {
        says: 'An attachment in the associations of two tables.',
        design: () => onHub(strictHub, core, hubTable('spare', { associations: ['orders-link'] })),
      },
      {
        says: 'The gateway associates with its default table, and a table of its own does too.',
        design: () => onHub(core, make('transit-gateway', 'hub', { in: 'ireland' })),
      },
    ],
  },
})

/** A new VPC or VPN is associated with the default table at once, where the gateway says so. */
function* besideDefault(
  attachment: Element,
  table: Table,
  gateway: Element | undefined,
  around: Around,
): Iterable<Complaint> {
  if (!isKind(gateway, 'transit-gateway') || exist(gateway) || exist(attachment)) return
  if (attachment.kind !== 'transit-gateway-attachment' && attachment.kind !== 'vpn-connection') return
  if (read(gateway, 'defaultRouteTableAssociation') !== 'enable') return
  if (read(table, 'defaultAssociation') !== false) return
  // It is a matter of the gateway, and told once.
  const [first, ...others] = attachedTo(gateway, around).filter((one) => isNamedIn(table, one))
  if (first !== attachment) return
  yield {
    message: `${attachment.name}${others.length > 0 ? ` and ${others.length} more are` : ' is'} associated with ${table.name}, but ${gateway.name} puts every new attachment into its default table first, and AWS refuses the second. Switch the default association of ${gateway.name} off.`,
    fix: () => {
      const named = ofKind(around.referrers(gateway.id), 'transit-gateway-route-table').flatMap((one) =>
        (rowsOf(one, 'associations') ?? []).map((row) => row.attachment),
      )
      // Others would be left without any table.
      return attachedTo(gateway, around).every(({ id }) => named.includes(id))
        ? {
            label: `Switch the default association of ${gateway.name} off`,
            patch: setProps(gateway, { defaultRouteTableAssociation: 'disable' }),
          }
        : undefined
    },
  }
}

const isNamedIn = (table: Table, { id, kind }: Element): boolean =>
  (kind === 'transit-gateway-attachment' || kind === 'vpn-connection') &&
  (rowsOf(table, 'associations') ?? []).some(({ attachment }) => attachment === id)

import type { Element, Id } from '@/lib/design/element'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isKind, ofKind } from '../index'
import { read, rowsOf } from '../read'
import { mentioned } from '../verbatim'

type Drawn = ElementOf<'transit-gateway-route-table'>

/** A table of a transit gateway: a drawn one, or the default table that AWS makes, under the id of the gateway. */
export type TgwTable = {
  readonly id: Id
  readonly name: string
  readonly drawn?: Drawn
  readonly gateway: Element | undefined
}

export const drawnTable = (drawn: Drawn, around: Around): TgwTable => ({
  id: drawn.id,
  name: drawn.name,
  drawn,
  gateway: around.get(read(drawn, 'transitGateway')),
})

const implicitTable = (gateway: Element): TgwTable => ({
  id: gateway.id,
  name: `the default table of ${gateway.name}`,
  gateway,
})

export const tablesOf = (gateway: Element, around: Around): readonly Drawn[] =>
  ofKind(around.referrers(gateway.id), 'transit-gateway-route-table')

/** What is attached to a transit gateway, by the elements that its tables name. */
export function attachedTo(gateway: Element, around: Around): readonly Element[] {
  const near = around.referrers(gateway.id)
  const associated = ofKind(near, 'direct-connect-association').flatMap(
    (one) => around.get(read(one, 'directConnectGateway')) ?? [],
  )
  return [
    ...ofKind(near, 'transit-gateway-attachment'),
    ...ofKind(near, 'transit-gateway-peering'),
    ...ofKind(near, 'vpn-connection'),
    ...associated.filter((one) => one.kind === 'direct-connect-gateway'),
  ]
}

type Role = 'Association' | 'Propagation'

/** The table that new attachments are given in a role, unless the gateway has that switched off. */
export function defaultTable(gateway: Element, role: Role, around: Around): TgwTable | 'unknown' | undefined {
  if (!isKind(gateway, 'transit-gateway')) return 'unknown'
  const on = read(gateway, `defaultRouteTable${role}`)
  if (on === undefined) return 'unknown'
  if (on === 'disable') return undefined
  const marked = tablesOf(gateway, around).find((table) => read(table, `default${role}`) === true)
  return marked ? drawnTable(marked, around) : implicitTable(gateway)
}

const UNREAD = { Association: 'associations', Propagation: 'propagations' } as const

/** Has AWS told everything that a table holds in a role, so that nothing is added by default? */
const isRead = (attachment: Element, table: TgwTable, role: Role): boolean =>
  attachment.awsId !== undefined &&
  table.drawn?.awsId !== undefined &&
  table.drawn.props[UNREAD[role]] !== undefined

/** Does a row that nobody can read name an attachment of some table? */
const hasOpenRow = (tables: readonly Drawn[], role: Role, around: Around): boolean =>
  tables.some((table) => {
    const rows = rowsOf(table, UNREAD[role])
    return (
      rows === undefined || rows.some((row) => row.attachment === undefined) || isKept(table, role, around)
    )
  })

/** Does a resource that is kept word for word give it a row? */
const isKept = (table: Drawn, role: Role, around: Around): boolean =>
  mentioned(around, table, `AWS::EC2::TransitGatewayRouteTable${role}`)

/** The one table that what comes from an attachment is looked up in; undefined: none, and it is dropped. */
export function associationOf(
  attachment: Element,
  gateway: Element,
  around: Around,
): TgwTable | 'unknown' | undefined {
  const tables = tablesOf(gateway, around)
  const named = tables.find((table) =>
    rowsOf(table, 'associations')?.some((row) => row.attachment === attachment.id),
  )
  if (named) return drawnTable(named, around)
  if (hasOpenRow(tables, 'Association', around)) return 'unknown'
  const other = defaultTable(gateway, 'Association', around)
  return other === undefined || other === 'unknown' || !isRead(attachment, other, 'Association')
    ? other
    : undefined
}

/** The attachments whose ranges become routes of a table, and why these may not be all. */
export function propagatedTo(
  table: TgwTable,
  around: Around,
): { readonly from: readonly (readonly [Element, field?: string])[]; readonly unknown?: string } {
  const rows = table.drawn ? rowsOf(table.drawn, 'propagations') : []
  const named = (rows ?? []).flatMap((row): (readonly [Element, string])[] => {
    const attachment = around.get(row.attachment)
    return attachment ? [[attachment, `propagations.${row.at}`]] : []
  })
  const { gateway } = table
  const usual = gateway && defaultTable(gateway, 'Propagation', around)
  const added =
    gateway && usual !== 'unknown' && usual?.id === table.id
      ? attachedTo(gateway, around).filter(
          (one) => !named.some(([had]) => had.id === one.id) && !isRead(one, table, 'Propagation'),
        )
      : []
  const open =
    usual === 'unknown' || (table.drawn !== undefined && hasOpenRow([table.drawn], 'Propagation', around))
  return {
    from: [...named, ...added.map((one) => [one] as const)],
    ...(open && { unknown: `Not all attachments that propagate to ${table.name} are known.` }),
  }
}

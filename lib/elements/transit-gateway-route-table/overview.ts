import type { Element, Id } from '@/lib/design/element'
import type { Around } from '../define'
import type { TgwTable } from './attached'
import { associationOf, attachedTo, defaultTable, drawnTable, propagatedTo, tablesOf } from './attached'
import type { EffectiveRoute } from './effective-routes'
import { effectiveRoutes } from './effective-routes'

/** A table of a transit gateway with the routes that come of it; `unknown` says why these may not be all. */
export type TableView = {
  readonly id: Id
  readonly name: string
  readonly routes: readonly EffectiveRoute[]
  readonly unknown?: string
}

/** What is attached, the table that its packets are looked up in, and the tables that learn its ranges. */
export type AttachmentView = {
  readonly attachment: Element
  readonly associated: Id | 'unknown' | undefined
  readonly propagates: readonly Id[]
}

/** A transit gateway as a matrix of attachments and tables. */
export type GatewayView = {
  readonly gateway: Element
  readonly tables: readonly TableView[]
  readonly attachments: readonly AttachmentView[]
}

/** Every transit gateway of a design, with its tables, drawn and default ones. */
export const gatewayViews = (around: Around): readonly GatewayView[] =>
  around.all('transit-gateway').map((gateway) => {
    const tables = allTables(gateway, around)
    const learned = tables.map((table) => ({ table, ...propagatedTo(table, around) }))
    return {
      gateway,
      tables: learned.map(({ table, unknown }) => ({
        id: table.id,
        name: table.name,
        routes: effectiveRoutes(table, around),
        ...(unknown !== undefined && { unknown }),
      })),
      attachments: attachedTo(gateway, around).map((attachment) => {
        const table = associationOf(attachment, gateway, around)
        return {
          attachment,
          associated: table === 'unknown' ? table : table?.id,
          propagates: learned
            .filter(({ from }) => from.some(([one]) => one.id === attachment.id))
            .map((one) => one.table.id),
        }
      }),
    }
  })

function allTables(gateway: Element, around: Around): readonly TgwTable[] {
  const drawn = tablesOf(gateway, around).map((table) => drawnTable(table, around))
  const usual = (['Association', 'Propagation'] as const).flatMap((role) => {
    const table = defaultTable(gateway, role, around)
    return table === undefined || table === 'unknown' ? [] : [table]
  })
  return [...new Map([...drawn, ...usual].map((table) => [table.id, table])).values()]
}

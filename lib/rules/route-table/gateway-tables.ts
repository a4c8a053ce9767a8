import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { isKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'

/** The gateway that routes what enters by a table, if one does. */
export const gatewayOfTable = (table: ElementOf<'route-table'>, around: Around): Element | undefined =>
  around
    .referrers(table.id)
    .find(
      (one) =>
        (isKind(one, 'internet-gateway') && read(one, 'routeTable') === table.id) ||
        (isKind(one, 'vpn-gateway') && read(one, 'routeTable') === table.id),
    )

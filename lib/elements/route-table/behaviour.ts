import type { Prefix } from '@/lib/net/prefix'
import { parsePrefix } from '@/lib/net/prefix'
import { defineBehaviour } from '../facts'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isKind, ofKind } from '../index'
import { rowsOf } from '../read'
import { blocksOf } from '../vpc/blocks'
import { localRoutes } from '../vpc/space'
import { gatewayRoutes } from '../vpc-endpoint/gateway-routes'
import { learnedRoutes } from '../vpn-gateway/learned'
import { mendsOf } from './mends'
import { writtenRoutes } from './routes'

export const routeTableBehaviour = defineBehaviour({
  kind: 'route-table',
  *facts(self, around) {
    const vpc = around.get(self.parent)
    if (!isKind(vpc, 'vpc')) return
    yield {
      fact: 'table',
      element: self.id,
      routes: [
        ...localRoutes(vpc, around, self),
        ...writtenRoutes(self, around),
        ...gatewayRoutes(self, around),
        ...propagators(self, around).flatMap((gateway) =>
          learnedRoutes(gateway, around, prefixesOf(self, vpc)),
        ),
      ],
    }
  },
  mends: mendsOf,
})

/** The gateways that write what they learn into a table. */
const propagators = (table: ElementOf<'route-table'>, around: Around) =>
  ofKind(around.referrers(table.id), 'vpn-gateway').filter((gateway) =>
    rowsOf(gateway, 'routePropagations')?.some((row) => row.routeTables?.includes(table.id)),
  )

const prefixesOf = (table: ElementOf<'route-table'>, vpc: ElementOf<'vpc'>): readonly Prefix[] => [
  ...blocksOf(vpc).map(({ block }) => block),
  ...(rowsOf(table, 'routes') ?? []).flatMap((row) => parsePrefix(row.destination ?? '') ?? []),
]

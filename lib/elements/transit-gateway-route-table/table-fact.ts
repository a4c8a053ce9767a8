import type { Table } from '@/lib/net/network'
import { addressesIn } from '@/lib/net/flow'
import type { Around } from '../define'
import type { TgwTable } from './attached'
import { effectiveRoutes, rankOf } from './effective-routes'

const CODES = {
  NO_ROUTE_TO_DESTINATION: 'TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT',
  BAD_STATE_ROUTE: 'TGW_RTB_BAD_STATE_ROUTE',
  CANNOT_ROUTE: 'TGW_RTB_CANNOT_ROUTE',
  MORE_SPECIFIC_ROUTE: 'TGW_RTB_MORE_SPECIFIC_ROUTE',
  HIGHER_PRIORITY_ROUTE: 'TGW_RTB_HIGHER_PRIORITY_ROUTE',
  UNKNOWN_RESOURCE: 'TGW_RTB_ROUTES_ARE_UNKNOWN',
} as const

/** Before all other blocks. */
const FIRST = 128

/** A table of a transit gateway as the tracer looks into it. */
export const tableFact = (table: TgwTable, around: Around): Table => ({
  fact: 'table',
  element: table.id,
  codes: CODES,
  routes: effectiveRoutes(table, around).map(({ prefix, origin, target, field, says, mayBeNarrower }) => ({
    prefix: {
      family: prefix.family,
      addresses: addressesIn(prefix),
      length: mayBeNarrower && prefix.length > 0 ? FIRST : prefix.length,
    },
    rank: rankOf(origin),
    target,
    says,
    ...(field !== undefined && { field }),
  })),
})

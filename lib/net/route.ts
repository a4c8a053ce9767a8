import type { Code } from './end'
import type { Remark, Route, Table } from './network'
import type { Packet } from './packet'
import type { Flow } from './flow'
import { both, except } from './flow'
import { holdsAll } from './ranges'

/** A part of the packets and the route that takes it; `beaten` tells routes that also hold its destination, and why they lost. */
export type Routed = { readonly flow: Flow; readonly route: Route; readonly beaten: () => readonly Remark[] }

/** The routes of a table by precedence, and those that can never win. */
type Order = { readonly routes: readonly Route[]; readonly idle: readonly Route[] }

const orders = new WeakMap<Table, Order>()

/** From the length of a list whose addresses nobody knows: it beats every block. */
const LIST_LENGTH = 129

/** The rank of routes that deliver in the network itself. */
const LOCAL = 0

const lengthOf = (route: Route) => route.prefix?.length ?? LIST_LENGTH

function orderOf(table: Table): Order {
  const hit = orders.get(table)
  if (hit) return hit
  const local = table.routes.filter((route) => route.rank === LOCAL && route.prefix)
  // A learned route inside a local one never wins. https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html
  const idle = table.routes.filter(
    (route) =>
      route.rank >= 3 &&
      local.some(
        ({ prefix }) =>
          prefix!.family === route.prefix?.family && holdsAll(prefix!.addresses, route.prefix.addresses),
      ),
  )
  const order: Order = {
    routes: table.routes
      .filter((route) => !idle.includes(route))
      .sort((a, b) => lengthOf(b) - lengthOf(a) || a.rank - b.rank),
    idle,
  }
  orders.set(table, order)
  return order
}

function taken(route: Route, packet: Packet, flow: Flow): Flow | undefined {
  const { prefix, list, family, rank } = route
  // Nobody knows the address of a service, but it is none of the network itself.
  if (rank === LOCAL && packet.to?.fact === 'service' && !packet.to.fixed) return undefined
  if (prefix) return both(flow, { family: prefix.family, destinations: prefix.addresses })
  if (family !== undefined && family !== flow.family) return undefined
  return list !== undefined && packet.to?.fact === 'service' && packet.to.lists.includes(list)
    ? flow
    : undefined
}

/** Which route takes which part of a packet, and what no route takes. */
export function lookUp(
  table: Table,
  packet: Packet,
): { readonly routed: readonly Routed[]; readonly rest: readonly Flow[]; readonly near: readonly Remark[] } {
  const { routes, idle } = orderOf(table)
  const routed: Routed[] = []
  let rest: readonly Flow[] = [packet.flow]
  for (const route of routes) {
    if (rest.length === 0) break
    rest = rest.flatMap((flow) => {
      const part = taken(route, packet, flow)
      if (!part) return [flow]
      routed.push({
        flow: part,
        route,
        beaten: () => beatenBy(table, route, part, packet, [...routes, ...idle]),
      })
      return except(flow, part)
    })
  }
  const near =
    rest.length === 0
      ? []
      : routes
          .filter((route) => route.rank > LOCAL)
          .map((route) =>
            remark(table, route, 'CANNOT_ROUTE', `${route.says} does not hold the destination.`),
          )
  return { routed, rest, near: near.slice(0, 8) }
}

const remark = (table: Table, route: Route, code: Code, because: string): Remark => ({
  code: table.codes?.[code] ?? code,
  element: table.element,
  ...(route.field !== undefined && { field: route.field }),
  because,
})

function beatenBy(
  table: Table,
  winner: Route,
  flow: Flow,
  packet: Packet,
  all: readonly Route[],
): readonly Remark[] {
  return all.flatMap((route) => {
    if (route === winner || !taken(route, packet, flow)) return []
    const longer = lengthOf(winner) > lengthOf(route)
    return [
      remark(
        table,
        route,
        longer ? 'MORE_SPECIFIC_ROUTE' : 'HIGHER_PRIORITY_ROUTE',
        longer
          ? `${winner.says} is more specific than ${lower(route.says)}.`
          : `${winner.says} has priority over ${lower(route.says)}.`,
      ),
    ]
  })
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

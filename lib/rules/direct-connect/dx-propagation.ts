import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import { setProps } from '@/lib/design/patch'
import type { Around } from '@/lib/elements/define'
import { rowsOf } from '@/lib/elements/read'
import { mentioned } from '@/lib/elements/verbatim'
import { linesTo } from '@/lib/elements/vpn-gateway/lines'
import type { Reach } from '../define'
import { defineRule } from '../define'
import { make } from '../example'
import { routesFor, subnetsOf } from '../routes'
import { onLines } from './line-example'

type Gateway = ElementOf<'vpn-gateway'>

export const dxPropagation = defineRule({
  id: 'dx-propagation',
  severity: 'warning',
  title: 'Subnets know the way to what a Direct Connect line leads to',
  why: 'A virtual private gateway learns the ranges of your site by BGP. Subnets get them only by route propagation into their table, or by static routes; else what arrives is never answered.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/route-table-options.html',
  kind: 'vpn-gateway',
  *check(gateway, around, reach) {
    const vpc = around.get(gateway.parent)
    const lines = linesTo(gateway, around).map(({ line }) => line)
    const line = lines.find(({ sort }) => sort === 'dx')
    // With a VPN beside it, the rule of virtual private gateways tells it.
    if (!line || !isKind(vpc, 'vpc') || lines.some(({ sort }) => sort !== 'dx')) return
    const subnets = ofKind(around.children(vpc.id), 'subnet')
    if (subnets.length === 0 || knows(gateway, subnets, around) !== false) return
    const site = line.router && around.get(line.router.parent)
    if (site && !isLost(subnets[0]!.id, site.id, reach)) return
    yield {
      field: 'routePropagations',
      message: `${gateway.name} learns routes over ${line.by.name}, but no table of ${vpc.name} gets them, so nothing there answers your site. Propagate its routes to the tables of the subnets.`,
      fix: () => {
        const tables = ofKind(around.children(vpc.id), 'route-table').filter(
          (table) => subnetsOf(table, around).length > 0,
        )
        if (tables.length === 0) return undefined
        const rows = [{ routeTables: tables.map(({ id }) => id) }]
        return {
          label: `Propagate its routes to ${tables.map(({ name }) => name).join(', ')}`,
          patch: setProps(gateway, { routePropagations: rows }),
        }
      },
    }
  },
  examples: {
    good: [{ says: 'The gateway propagates into the table of the subnets.', design: () => onLines() }],
    bad: [
      {
        says: 'The lines are there, and no table learns of them.',
        design: () => onLines(make('vpn-gateway', 'vgw', { in: 'net' })),
      },
    ],
  },
})

/** Does some subnet have a route over the gateway? Fails: undefined when that is not known. */
function knows(
  gateway: Gateway,
  subnets: readonly ElementOf<'subnet'>[],
  around: Around,
): boolean | undefined {
  const rows = rowsOf(gateway, 'routePropagations')
  if (rows === undefined || mentioned(around, gateway)) return undefined
  if (rows.length > 0) return true
  const routes = subnets.map((subnet) => routesFor(subnet, around))
  if (routes.some((one) => one?.some(({ target }) => target === gateway))) return true
  return routes.some((one) => !one || one.some(({ target }) => !target)) ? undefined : false
}

/** Does the tracer find no route from a subnet to the site? */
function isLost(subnet: string, site: string, reach: Reach): boolean {
  const { verdict, blockers } = reach({ from: { element: subnet }, to: { element: site }, family: 4 })
  return verdict === 'NOT_REACHABLE' && blockers.some(({ code }) => code === 'NO_ROUTE_TO_DESTINATION')
}

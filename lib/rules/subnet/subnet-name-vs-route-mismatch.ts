import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { gatewayOfTable } from '../route-table/gateway-tables'
import { leadsToInternet, routesFor, routesOf } from '../routes'
import { isOpen } from '../way-out'
import { claimOf } from './claim'

export const subnetNameVsRouteMismatch = defineRule({
  id: 'subnet-name-vs-route-mismatch',
  severity: 'warning',
  title: 'A subnet is what its name says',
  why: 'Only a route to an internet gateway makes a subnet public. A name that says otherwise is almost certainly a mistake.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html',
  kind: 'subnet',
  *check(subnet, around, reach) {
    const claimed = claimOf(subnet.name)
    if (claimed === undefined) return
    // The tracer is asked only where the table looks wrong.
    const looks = leadsToInternet(routesFor(subnet, around))
    if (looks === undefined || looks === claimed || isOpen(subnet, around, reach) !== !claimed) return
    yield {
      field: 'routeTable',
      message: claimed
        ? `${subnet.name} is called public, but no route of it leads to an internet gateway. Give it a table with such a route, or rename it.`
        : `${subnet.name} is called private, but a route of it leads to an internet gateway. Give it another table, or rename it.`,
      fix: () => {
        const table = tableOfLike(subnet, claimed, around)
        return table && { label: `Use ${table.name}`, patch: setProps(subnet, { routeTable: table.id }) }
      },
    }
  },
  examples: {
    good: [
      {
        says: 'A name that claims nothing is right with any table.',
        design: () => classic(make('subnet', 'data', { in: 'net', cidrBlock: '10.0.2.0/24' })),
      },
    ],
    bad: [
      {
        says: 'A private subnet uses the public table.',
        design: () =>
          classic(
            make('subnet', 'private-b', { in: 'net', cidrBlock: '10.0.2.0/24', routeTable: 'outward' }),
          ),
      },
      {
        says: 'A public subnet has only the local route.',
        design: () => classic(make('subnet', 'public-b', { in: 'net', cidrBlock: '10.0.2.0/24' })),
      },
    ],
  },
})

/** A table that is what the name claims: that of a subnet beside with such a name first, one of the same zone before others. */
function tableOfLike(subnet: ElementOf<'subnet'>, claimed: boolean, around: Around) {
  const beside = around.children(subnet.parent)
  const zone = read(subnet, 'availabilityZone')
  const like = ofKind(beside, 'subnet').filter((one) => one !== subnet && claimOf(one.name) === claimed)
  const near = like.filter((one) => read(one, 'availabilityZone') === zone)
  const used = [...near, ...like].flatMap((one) => around.get(read(one, 'routeTable')) ?? [])
  const free = ofKind(beside, 'route-table').filter((one) => !gatewayOfTable(one, around))
  return [...ofKind(used, 'route-table'), ...free].find(
    (table) => leadsToInternet(routesOf(table, around)) === claimed,
  )
}

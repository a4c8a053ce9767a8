import { setProps } from '@/lib/design/patch'
import { ofKind } from '@/lib/elements'
import { defineRule } from '../define'
import { classic, make } from '../example'
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
        const table = ofKind(around.children(subnet.parent), 'route-table').find(
          (one) => leadsToInternet(routesOf(one, around)) === claimed,
        )
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

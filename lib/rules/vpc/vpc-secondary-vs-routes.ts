import { ofKind } from '@/lib/elements'
import { blocksOf } from '@/lib/elements/vpc/blocks'
import { contains, formatPrefix } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { routesOf } from '../routes'

/** Next hops that no route inside a VPC may have; the others are told apart by `rtb-more-specific-than-local`. */
const OUTSIDE = new Set(['vpn-gateway', 'vpc-peering', 'transit-gateway', 'egress-only-internet-gateway'])

const lab = (cidrBlock: string) => [
  make('vpc', 'lab', { in: 'ireland', cidrBlock: '10.2.0.0/16', cidrBlocks: [{ cidrBlock }] }),
  make('vpn-gateway', 'line', { in: 'lab' }),
  make('route-table', 'site', {
    in: 'lab',
    routes: [{ destination: '10.3.0.0/24', target: 'line' }],
  }),
]

export const vpcSecondaryVsRoutes = defineRule({
  id: 'vpc-secondary-vs-routes',
  severity: 'error',
  title: 'A further block leaves the routes of the VPC alone',
  why: 'AWS refuses a block that is equal to, or larger than, the destination of a route in a table of the VPC.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html',
  kind: 'vpc',
  *check(vpc, around) {
    const further = blocksOf(vpc).filter(({ at }) => at !== undefined)
    if (further.length === 0) return
    const tables = ofKind(around.children(vpc.id), 'route-table')
    for (const { block, path } of further)
      for (const table of tables) {
        const taken = routesOf(table, around)?.find(
          ({ destination, target }) =>
            destination && target && OUTSIDE.has(target.kind) && contains(block, destination),
        )
        if (!taken?.destination || !taken.target) continue
        yield {
          field: path,
          message: `${vpc.name} has the secondary block ${formatPrefix(block)}, but ${table.name} sends ${formatPrefix(taken.destination)} to ${taken.target.name}. Choose another block, or remove that route.`,
        }
        break
      }
  },
  examples: {
    good: [{ says: 'The route is for other addresses.', design: () => classic(...lab('10.4.0.0/24')) }],
    bad: [
      { says: 'The block takes in the route to the site.', design: () => classic(...lab('10.3.0.0/16')) },
    ],
  },
})

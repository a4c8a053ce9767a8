import { setProps, squashAll } from '@/lib/design/patch'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { read } from '@/lib/elements/read'
import { implicitSubnetsOf, isDefault, routesOf } from '../routes'
import { wayOut } from '../way-out'

const main = make('route-table', 'main', {
  in: 'net',
  main: true,
  routes: [{ destination: '0.0.0.0/0', target: 'door' }],
})

export const rtbMainHasIgw = defineRule({
  id: 'rtb-main-has-igw',
  severity: 'warning',
  title: 'The main table does not make subnets public unasked',
  why: 'A default route to an internet gateway in the main table makes every subnet without a table of its own public.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html',
  kind: 'route-table',
  *check(table, around, reach) {
    if (read(table, 'main') !== true) return
    const route = routesOf(table, around)?.find(
      (route) => isDefault(route) && route.target?.kind === 'internet-gateway',
    )
    if (!route) return
    // One that gives public addresses, as those of a default VPC, is meant to be public.
    const subnets = implicitSubnetsOf(table, around).filter(
      (subnet) => read(subnet, 'mapPublicIpOnLaunch') !== true && wayOut(subnet, 4, around, reach) === 'open',
    )
    const names = subnets.map((subnet) => subnet.name).join(', ')
    if (subnets.length === 0) return
    yield {
      field: `routes.${route.at}.target`,
      message: `${table.name} is the main table and leads to ${route.target?.name}, so ${names} ${subnets.length > 1 ? 'are' : 'is'} public without being told to. Associate a table with each subnet.`,
      fix: () => ({
        label: `Associate ${names} with ${table.name}`,
        patch: squashAll(subnets.map((subnet) => setProps(subnet, { routeTable: table.id }))),
      }),
    }
  },
  examples: {
    good: [
      { says: 'Every subnet has a table of its own.', design: () => classic(main) },
      {
        says: 'A subnet that gives public addresses is told to be public.',
        design: () =>
          classic(
            main,
            make('subnet', 'b', { in: 'net', cidrBlock: '10.0.2.0/24', mapPublicIpOnLaunch: true }),
          ),
      },
    ],
    bad: [
      {
        says: 'A subnet follows the main table to the internet.',
        design: () => classic(main, make('subnet', 'b', { in: 'net', cidrBlock: '10.0.2.0/24' })),
      },
    ],
  },
})

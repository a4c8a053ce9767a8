import { setProps } from '@/lib/design/patch'
import { defineRule } from '../define'
import { classic, dualNet, make } from '../example'
import { rawRows, rowsOf } from '@/lib/elements/read'
import { isDefault, routesOf, subnetsOf } from '../routes'

const subnet = make('subnet', 'b', {
  in: 'net',
  cidrBlock: '10.0.2.0/24',
  ipv6CidrBlock: '2001:db8:0:1::/64',
  routeTable: 'both',
})
const table = (...destinations: string[]) =>
  make('route-table', 'both', {
    in: 'net',
    routes: destinations.map((destination) => ({ destination, target: 'door' })),
  })

export const rtbIpv6Separate = defineRule({
  id: 'rtb-ipv6-separate',
  severity: 'warning',
  title: 'IPv6 has a default route of its own',
  why: '0.0.0.0/0 does not cover IPv6: a dual-stack subnet that reaches the internet needs ::/0 as well.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/RouteTables.html',
  kind: 'route-table',
  *check(table, around) {
    const routes = routesOf(table, around)
    const four = routes?.find((route) => isDefault(route) && route.target?.kind === 'internet-gateway')
    const six = routes?.some((route) => !route.destination || route.destination.family === 6)
    const gateway = four?.target
    const dual = subnetsOf(table, around).find((subnet) => subnet.props.ipv6CidrBlock !== undefined)
    if (!four || !gateway || six || !dual) return
    yield {
      field: `routes.${four.at}.destination`,
      message: `${table.name} sends 0.0.0.0/0 to ${gateway.name}, but no IPv6, and ${dual.name} has IPv6 addresses. Add ::/0.`,
      fix: () => {
        const routes = [
          ...rawRows(rowsOf(table, 'routes') ?? []),
          { destination: '::/0', target: gateway.id },
        ]
        return { label: `Add ::/0 to ${gateway.name}`, patch: setProps(table, { routes }) }
      },
    }
  },
  examples: {
    good: [
      {
        says: 'Both families have a default route.',
        design: () => classic(dualNet, subnet, table('0.0.0.0/0', '::/0')),
      },
    ],
    bad: [
      {
        says: 'A dual-stack subnet has only 0.0.0.0/0.',
        design: () => classic(dualNet, subnet, table('0.0.0.0/0')),
      },
    ],
  },
})

import { setProps } from '@/lib/design/patch'
import { ofKind } from '@/lib/elements'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { mentioned } from '@/lib/elements/verbatim'
import { exist } from '../quota'
import { rawRows, read, rowsOf } from '@/lib/elements/read'
import { isDefault, routesOf, subnetsOf, vpcOf } from '../routes'

const quiet = make('route-table', 'inward', { in: 'net' })

export const natgwPrivateSubnetRoute = defineRule({
  id: 'natgw-private-subnet-route',
  severity: 'warning',
  title: 'Some route leads to a NAT gateway',
  why: 'A private subnet uses a NAT gateway only if its own table has a route to it.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html',
  kind: 'nat-gateway',
  *check(nat, around) {
    const vpc = vpcOf(around, nat)
    if (!vpc || mentioned(around, nat)) return
    const tables = ofKind(around.children(vpc.id), 'route-table')
    if (exist(nat) && tables.length === 0) return
    const routes = tables.map((table) => ({ table, routes: routesOf(table, around) }))
    const unclear = routes.some((one) => !one.routes || one.routes.some((route) => !route.target))
    if (unclear || around.referrers(nat.id).some((one) => one.kind === 'route-table')) return
    yield {
      message: `${nat.name} is used by no route, so no subnet reaches the internet through it. Route 0.0.0.0/0 of the private subnets to it.`,
      fix: () => {
        const closed = tables.filter(
          (table) =>
            read(table, 'main') !== true &&
            !routesOf(table, around)?.some((route) => isDefault(route)) &&
            subnetsOf(table, around).length > 0 &&
            subnetsOf(table, around).every((subnet) => subnet.id !== nat.parent),
        )
        const [table] = closed
        if (closed.length !== 1 || !table) return undefined
        const routes = [
          ...rawRows(rowsOf(table, 'routes') ?? []),
          { destination: '0.0.0.0/0', target: nat.id },
        ]
        return { label: `Route 0.0.0.0/0 of ${table.name} to it`, patch: setProps(table, { routes }) }
      },
    }
  },
  examples: {
    good: [{ says: 'The private table leads to it.', design: () => classic() }],
    bad: [{ says: 'The private table has only the local route.', design: () => classic(quiet) }],
  },
})

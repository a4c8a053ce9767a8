import { ofKind } from '@/lib/elements'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { mentioned } from '@/lib/elements/verbatim'
import { exist } from '../quota'
import { routesOf, vpcOf } from '../routes'
import { leadTo } from './lead-to'

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
      fix: () => leadTo(nat, vpc, around),
    }
  },
  examples: {
    good: [{ says: 'The private table leads to it.', design: () => classic() }],
    bad: [{ says: 'The private table has only the local route.', design: () => classic(quiet) }],
  },
})

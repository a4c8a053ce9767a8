import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { isOpen } from '@/lib/elements/read'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { mentioned } from '@/lib/elements/verbatim'
import { exist } from '../exist'
import { routesOf, subnetsOf, vpcOf } from '../routes'
import { leadTo } from './lead-to'

const quiet = make('route-table', 'inward', { in: 'net' })
const loose = make('subnet', 'private-a', {
  in: 'net',
  cidrBlock: '10.0.1.0/24',
  availabilityZone: 'eu-west-1a',
})

export const natgwPrivateSubnetRoute = defineRule({
  id: 'natgw-private-subnet-route',
  severity: 'warning',
  title: 'Some subnet has a route to a NAT gateway',
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
    if (unclear) return
    const leading = tables.filter((table) => around.referrers(nat.id).includes(table))
    if (leading.length > 0) {
      const forgotten = forgottenBy(leading, vpc, around)
      if (forgotten.length > 0)
        yield {
          message: `${nat.name} is used by ${namesOf(leading)}, which no subnet follows, and no table is associated with ${namesOf(forgotten)}. Associate the private ones with it.`,
        }
      return
    }
    yield {
      message: `${nat.name} is used by no route, so no subnet reaches the internet through it. Route 0.0.0.0/0 of the private subnets to it.`,
      fix: () => leadTo(nat, vpc, around),
    }
  },
  examples: {
    good: [{ says: 'The private table leads to it.', design: () => classic() }],
    bad: [
      { says: 'The private table has only the local route.', design: () => classic(quiet) },
      { says: 'The private subnet does not follow the private table.', design: () => classic(loose) },
    ],
  },
})

/** The subnets that follow no table of their own, where no subnet follows one of the tables given; none where some may. */
function forgottenBy(
  tables: readonly ElementOf<'route-table'>[],
  vpc: ElementOf<'vpc'>,
  around: Around,
): readonly ElementOf<'subnet'>[] {
  if (tables.some((table) => mentioned(around, table) || subnetsOf(table, around).length > 0)) return []
  const subnets = ofKind(around.children(vpc.id), 'subnet')
  if (subnets.some((subnet) => isOpen(subnet.props.routeTable) || mentioned(around, subnet, ASSOCIATION)))
    return []
  return subnets.filter((subnet) => subnet.props.routeTable === undefined)
}

const ASSOCIATION = 'AWS::EC2::SubnetRouteTableAssociation'

const namesOf = (list: readonly Element[]): string => list.map(({ name }) => name).join(', ')

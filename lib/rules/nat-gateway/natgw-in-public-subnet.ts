import type { Element } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import { isKind, ofKind } from '@/lib/elements'
import type { ElementOf } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { moveInto } from '@/lib/elements/nat-gateway/mends'
import { read } from '@/lib/elements/read'
import { tableOf } from '@/lib/elements/subnet/table'
import type { Trace } from '@/lib/trace/answer'
import type { Fix, Reach } from '../define'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { isDefault, routesFor, vpcOf } from '../routes'
import { wayOut } from '../way-out'

type Nat = ElementOf<'nat-gateway'>
type Subnet = ElementOf<'subnet'>

export const natgwInPublicSubnet = defineRule({
  id: 'natgw-in-public-subnet',
  severity: 'error',
  title: 'A public NAT gateway stands in a public subnet',
  why: 'A public NAT gateway reaches the internet by the route of its own subnet, which must lead to an internet gateway.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html',
  kind: 'nat-gateway',
  *check(nat, around, reach) {
    const subnet = around.get(nat.parent)
    if (!isKind(subnet, 'subnet') || read(nat, 'connectivityType') !== 'public') return
    // One look at its table spares the question where it plainly leads out.
    if (routesFor(subnet, around)?.some((route) => isDefault(route) && opens(route.target, subnet))) return
    const out = reach({
      from: { element: nat.id },
      to: { internet: true },
      protocols: [[6, 6]],
      ports: [[443, 443]],
      family: 4,
    })
    if (!lacksRoute(out) && !takesAnother(out, nat, around)) return
    yield {
      message: `${nat.name} stands in ${subnet.name}, which has no route to an internet gateway, so nothing behind it reaches the internet. Move it into a public subnet.`,
      fix: () => {
        const open = openBeside(subnet, around, reach)
        return associate(subnet, open, around) ?? move(nat, subnet, open)
      },
    }
  },
  examples: {
    good: [{ says: 'It stands in public-a and serves private-a.', design: () => classic() }],
    bad: [
      {
        says: 'It stands in the private subnet that it serves.',
        design: () => classic(make('nat-gateway', 'nat', { in: 'private-a', allocation: 'address' })),
      },
      {
        says: 'Nobody gave its subnet a route table.',
        design: () =>
          classic(
            make('subnet', 'public-b', { in: 'net', cidrBlock: '10.0.2.0/24' }),
            make('nat-gateway', 'nat', { in: 'public-b', allocation: 'address' }),
          ),
      },
    ],
  },
})

const opens = (target: Element | undefined, subnet: Subnet): boolean =>
  target?.kind === 'internet-gateway' && target.parent === subnet.parent

/** No route leads on, or one leads back to the gateway itself. */
const lacksRoute = ({ verdict, codes: [first] }: Trace): boolean =>
  verdict === 'NOT_REACHABLE' && (first === 'NO_ROUTE_TO_DESTINATION' || first === 'X_ROUTING_LOOP')

/** Another NAT gateway of the VPC takes what it sends: its own Elastic IP is not what the internet sees. */
const takesAnother = ({ verdict, hops }: Trace, nat: Nat, around: Around): boolean =>
  verdict.startsWith('REACHABLE') &&
  hops.some(({ element }) => {
    const other = around.get(element)
    return other?.kind === 'nat-gateway' && other.id !== nat.id && vpcOf(around, other) === vpcOf(around, nat)
  })

/** The other subnets of the VPC that meet the internet without anything in between. */
const openBeside = (subnet: Subnet, around: Around, reach: Reach): readonly Subnet[] =>
  ofKind(around.children(subnet.parent), 'subnet').filter(
    (one) => one.id !== subnet.id && wayOut(one, 4, around, reach) === 'open',
  )

/** A subnet that nobody gave a table, and that hides nothing from the internet, gets that of a public one. */
function associate(subnet: Subnet, open: readonly Subnet[], around: Around): Fix | undefined {
  const meant =
    read(subnet, 'mapPublicIpOnLaunch') === true ||
    around.children(subnet.id).every((child) => ['nat-gateway', 'elastic-ip', 'note'].includes(child.kind))
  const table = open.map((one) => tableOf(one, around)).find((one) => one !== undefined && one !== 'local')
  if (subnet.props.routeTable !== undefined || !meant || !table) return undefined
  return {
    label: `Associate ${subnet.name} with ${table.name}`,
    patch: setProps(subnet, { routeTable: table.id }),
  }
}

/** Into a public subnet beside, one of the same zone first. */
function move(nat: Nat, subnet: Subnet, open: readonly Subnet[]): Fix | undefined {
  const zone = read(subnet, 'availabilityZone')
  const better = open.find((one) => read(one, 'availabilityZone') === zone) ?? open[0]
  return better && { label: `Move it to ${better.name}`, patch: moveInto(nat, better) }
}

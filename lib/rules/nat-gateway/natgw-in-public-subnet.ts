import { change, setProps } from '@/lib/design/patch'
import { isKind, ofKind } from '@/lib/elements'
import type { ElementOf } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import type { Fix } from '../define'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { read } from '@/lib/elements/read'
import { leadsToInternet, routesFor, routesOf } from '../routes'

export const natgwInPublicSubnet = defineRule({
  id: 'natgw-in-public-subnet',
  severity: 'error',
  title: 'A public NAT gateway stands in a public subnet',
  why: 'A public NAT gateway reaches the internet by the route of its own subnet, which must lead to an internet gateway.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html',
  kind: 'nat-gateway',
  *check(nat, around) {
    const subnet = around.get(nat.parent)
    if (!isKind(subnet, 'subnet') || read(nat, 'connectivityType') !== 'public') return
    if (leadsToInternet(routesFor(subnet, around)) !== false) return
    yield {
      message: `${nat.name} stands in ${subnet.name}, which has no route to an internet gateway, so nothing behind it reaches the internet. Move it into a public subnet.`,
      fix: () => associate(subnet, around) ?? move(nat, subnet, around),
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

/** A subnet that nobody gave a table, and that hides nothing from the internet, gets a public one. */
function associate(subnet: ElementOf<'subnet'>, around: Around): Fix | undefined {
  const meant =
    read(subnet, 'mapPublicIpOnLaunch') === true ||
    around.children(subnet.id).every((child) => ['nat-gateway', 'elastic-ip', 'note'].includes(child.kind))
  if (subnet.props.routeTable !== undefined || !meant) return undefined
  const table = ofKind(around.children(subnet.parent), 'route-table').find((one) =>
    leadsToInternet(routesOf(one, around)),
  )
  return (
    table && {
      label: `Associate ${subnet.name} with ${table.name}`,
      patch: setProps(subnet, { routeTable: table.id }),
    }
  )
}

/** Into a public subnet beside, one of the same zone first. */
function move(nat: ElementOf<'nat-gateway'>, subnet: ElementOf<'subnet'>, around: Around): Fix | undefined {
  const zone = read(subnet, 'availabilityZone')
  const open = ofKind(around.children(subnet.parent), 'subnet').filter((one) =>
    leadsToInternet(routesFor(one, around)),
  )
  const better = open.find((one) => read(one, 'availabilityZone') === zone) ?? open[0]
  const { privateIpAddress: _old, ...props } = nat.props
  return (
    better && {
      label: `Move it to ${better.name}`,
      patch: change(nat, { parent: better.id, box: undefined, props }),
    }
  )
}

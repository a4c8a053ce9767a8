import { create, setProps, squashAll } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { createElement } from '@/lib/elements/create'
import { rowsOf, withRow } from '@/lib/elements/read'
import { tableOf } from '@/lib/elements/subnet/table'
import { defineRule } from '../define'
import { classic, dualNet, make } from '../example'
import { isDefault, routesOf } from '../routes'
import { claimOf } from '../subnet/claim'
import { wayOut } from '../way-out'

const dual = (six: string) => [
  make('egress-only-internet-gateway', 'exit', { in: 'net' }),
  dualNet,
  make('route-table', 'both', {
    in: 'net',
    routes: [
      { destination: '0.0.0.0/0', target: 'nat' },
      { destination: '::/0', target: six },
    ],
  }),
  make('subnet', 'data', {
    in: 'net',
    cidrBlock: '10.0.2.0/24',
    ipv6CidrBlock: '2001:db8:0:1::/64',
    availabilityZone: 'eu-west-1a',
    routeTable: 'both',
  }),
]

export const igwIpv6Direct = defineRule({
  id: 'igw-ipv6-direct',
  severity: 'info',
  title: 'A subnet that hides its IPv4 hides its IPv6 too',
  why: 'IPv6 addresses are public: through an internet gateway hosts can be met from outside, as far as groups and network ACLs let it. An egress-only gateway lets connections out alone.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html',
  kind: 'subnet',
  *check(subnet, around, reach) {
    if (subnet.props.ipv6CidrBlock === undefined || subnet.props.cidrBlock === undefined) return
    // One that is called private is told by its name.
    if (claimOf(subnet.name) === false) return
    const table = tableOf(subnet, around)
    if (table === undefined || table === 'local') return
    const routes = routesOf(table, around) ?? []
    const six = routes.find((one) => isDefault(one, 6) && one.target?.kind === 'internet-gateway')
    const four = routes.find((one) => isDefault(one))
    if (!six?.target || four?.target?.kind === 'internet-gateway') return
    if (wayOut(subnet, 6, around, reach) !== 'open') return
    if (!['hidden', 'none'].includes(wayOut(subnet, 4, around, reach) ?? '')) return
    yield {
      field: 'ipv6CidrBlock',
      message: `${subnet.name} keeps its IPv4 away from the internet, but sends ::/0 to ${six.target.name}, where its IPv6 addresses can be met from outside. Use an egress-only internet gateway, if that is not wanted.`,
      fix: () => leaveOneWay(table, six.at, around),
    }
  },
  examples: {
    good: [{ says: 'IPv6 leaves by an egress-only gateway.', design: () => classic(...dual('exit')) }],
    bad: [{ says: 'IPv6 leaves by the internet gateway.', design: () => classic(...dual('door')) }],
  },
})

function leaveOneWay(table: ElementOf<'route-table'>, at: number, around: Around) {
  const vpc = around.get(table.parent)
  const own = around.children(table.parent).find(({ kind }) => kind === 'egress-only-internet-gateway')
  const gateway = own ?? createElement(around, 'egress-only-internet-gateway', vpc)
  const routes = withRow(rowsOf(table, 'routes') ?? [], at, { target: gateway.id })
  return {
    label: own ? `Route ::/0 to ${own.name}` : 'Route ::/0 to a new egress-only internet gateway',
    patch: squashAll([...(own ? [] : [create(gateway)]), setProps(table, { routes })]),
  }
}

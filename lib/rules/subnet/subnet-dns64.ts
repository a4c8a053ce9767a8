import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { rawRows, read, rowsOf } from '@/lib/elements/read'
import { tableOf } from '@/lib/elements/subnet/table'
import { defineRule } from '../define'
import { classic, dualNet, make } from '../example'

const NAT64 = '64:ff9b::/96'
/** 203.0.113.1, as DNS64 writes it. */
const PROBE = '64:ff9b::cb00:7101'

const six = (...destinations: string[]) => [
  dualNet,
  make('subnet', 'six', {
    in: 'net',
    ipv6CidrBlock: '2001:db8:0:1::/64',
    ipv6Native: true,
    enableDns64: true,
    availabilityZone: 'eu-west-1a',
    routeTable: 'sixes',
  }),
  make('route-table', 'sixes', {
    in: 'net',
    routes: destinations.map((destination) => ({ destination, target: 'nat' })),
  }),
]

export const subnetDns64 = defineRule({
  id: 'subnet-dns64',
  severity: 'info',
  title: 'DNS64 comes with a route to a NAT gateway',
  why: 'DNS64 gives hosts that have IPv4 only an address of 64:ff9b::/96, which leads nowhere until a NAT gateway translates it.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-nat64-dns64.html',
  kind: 'subnet',
  *check(subnet, around, reach) {
    if (read(subnet, 'enableDns64') !== true) return
    const { verdict, blockers, hops } = reach({
      from: { element: subnet.id },
      to: { address: PROBE },
      protocols: [[6, 6]],
      ports: [[443, 443]],
      family: 6,
    })
    if (verdict === 'UNKNOWN' || blockers.some(({ unknown, code }) => unknown || code === 'NO_PATH')) return
    const met = [...hops, ...blockers].some(({ element }) => around.get(element)?.kind === 'nat-gateway')
    const noRoute = blockers.some(({ code }) => code === 'NO_ROUTE_TO_DESTINATION')
    if (met || (verdict === 'NOT_REACHABLE' && !noRoute)) return
    yield {
      field: 'enableDns64',
      message: `${subnet.name} has DNS64 on, but ${NAT64} leads to no NAT gateway. Route it to one.`,
      fix: () => routeToNat(subnet, around),
    }
  },
  examples: {
    good: [{ says: 'The range of DNS64 leads to a NAT gateway.', design: () => classic(...six(NAT64)) }],
    bad: [{ says: 'Nothing leads to a NAT gateway.', design: () => classic(...six()) }],
  },
})

function routeToNat(subnet: ElementOf<'subnet'>, around: Around) {
  const table = tableOf(subnet, around)
  const rows = table === undefined || table === 'local' ? undefined : rowsOf(table, 'routes')
  const inside = ofKind(around.children(subnet.parent), 'subnet').flatMap((one) => around.children(one.id))
  const [nat] = ofKind(inside, 'nat-gateway').filter((one) => one.parent !== subnet.id)
  if (table === undefined || table === 'local' || !rows || !nat) return undefined
  const routes = [...rawRows(rows), { destination: NAT64, target: nat.id }]
  return { label: `Route ${NAT64} of ${table.name} to ${nat.name}`, patch: setProps(table, { routes }) }
}

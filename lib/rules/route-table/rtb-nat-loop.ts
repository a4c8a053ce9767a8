import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read, rowsOf, withRow } from '@/lib/elements/read'
import { tableOf } from '@/lib/elements/subnet/table'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { isDefault, leadsToInternet, routesFor } from '../routes'

/** Somewhere on the internet; a table that leads just there by another route is left alone. */
const PROBE = '1.1.1.1'

const outward = (...targets: readonly [string, string]) =>
  make('route-table', 'outward', {
    in: 'net',
    routes: [
      { destination: '0.0.0.0/0', target: targets[0] },
      { destination: '203.0.113.0/24', target: targets[1] },
    ],
  })

export const rtbNatLoop = defineRule({
  id: 'rtb-nat-loop',
  severity: 'error',
  title: 'The subnet of a NAT gateway does not lead back to it',
  why: 'What the NAT gateway sends out is routed by the table of its own subnet. A default route to itself leaves it no way out.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-troubleshooting.html',
  kind: 'nat-gateway',
  *check(nat, around, reach) {
    const subnet = around.get(nat.parent)
    if (!isKind(subnet, 'subnet') || read(nat, 'connectivityType') === 'private') return
    const routes = routesFor(subnet, around)
    const own = routes?.find((route) => isDefault(route) && route.target === nat)
    // A subnet without any route to an internet gateway is told by another rule.
    if (!own || leadsToInternet(routes) !== true) return
    const { blockers } = reach({
      from: { element: nat.id },
      to: { address: PROBE },
      protocols: [[6, 6]],
      ports: [[443, 443]],
      family: 4,
    })
    if (!blockers.some(({ code }) => code === 'X_ROUTING_LOOP')) return
    yield {
      message: `${nat.name} stands in ${subnet.name}, whose table sends 0.0.0.0/0 back to ${nat.name}. Route it to the internet gateway.`,
      fix: () => leadOut(subnet, own.at, around),
    }
  },
  examples: {
    good: [
      { says: 'The subnet leads to the internet gateway.', design: () => classic(outward('door', 'door')) },
    ],
    bad: [
      {
        says: 'All but one block is sent back to the NAT gateway.',
        design: () => classic(outward('nat', 'door')),
      },
    ],
  },
})

function leadOut(subnet: ElementOf<'subnet'>, at: number, around: Around) {
  const table = tableOf(subnet, around)
  const [door] = ofKind(around.children(subnet.parent), 'internet-gateway')
  if (table === undefined || table === 'local' || !door) return undefined
  const routes = withRow(rowsOf(table, 'routes') ?? [], at, { target: door.id })
  return { label: `Route 0.0.0.0/0 of ${table.name} to ${door.name}`, patch: setProps(table, { routes }) }
}

import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { setProps } from '@/lib/design/patch'
import { read, rowsOf, withRow } from '@/lib/elements/read'
import { tableOf } from '@/lib/elements/subnet/table'
import { holds, formatAddress } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { make } from '../example'
import { blockOf } from '../ranges'
import { routesOf, subnetsOf } from '../routes'
import { inspected } from './inspection-example'

export const rtbMiddleboxSymmetric = defineRule({
  id: 'rtb-middlebox-symmetric',
  severity: 'warning',
  title: 'What enters through an appliance leaves through it',
  why: 'An appliance that sees only one direction drops the connection, and AWS does not support such asymmetric routing.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/gwlb-route.html',
  kind: 'subnet',
  *check(subnet, around, reach) {
    const gateways = ofKind(around.children(subnet.parent), 'internet-gateway')
    const gateway = gateways.find((one) => one.props.routeTable !== undefined)
    const appliance = gateway && applianceFor(subnet, gateway, around)
    if (!gateway || !appliance || appliance.parent === subnet.id) return
    const host = around
      .children(subnet.id)
      .find((one) => one.kind === 'instance' || one.kind === 'nat-gateway')
    if (!host) return
    const { blockers } = reach({
      from: { element: host.id },
      to: { internet: true },
      protocols: [[6, 6]],
      ports: [[443, 443]],
      family: 4,
    })
    const straight = blockers.find(({ code }) => code === 'INGRESS_RTB_TRAFFIC_REDIRECTION')
    if (!straight) return
    yield {
      field: 'routeTable',
      message: `${subnet.name}: what enters by ${gateway.name} goes through ${appliance.name}, but what leaves goes straight to ${gateway.name}. Route it to ${appliance.name} too.`,
      fix: () => leadBack(subnet, gateway.id, appliance, around),
    }
  },
  examples: {
    good: [{ says: 'Both ways pass the firewall.', design: () => inspected() }],
    bad: [
      {
        says: 'The answers go straight to the internet gateway.',
        design: () =>
          inspected(
            make('route-table', 'inspected', {
              in: 'net',
              routes: [{ destination: '0.0.0.0/0', target: 'door' }],
            }),
          ),
      },
    ],
  },
})

/** What the gateway route table leads to for a subnet. */
function applianceFor(subnet: ElementOf<'subnet'>, gateway: ElementOf<'internet-gateway'>, around: Around) {
  const table = around.get(read(gateway, 'routeTable'))
  const block = blockOf(subnet)
  if (!isKind(table, 'route-table') || block?.family !== 4) return undefined
  return routesOf(table, around)?.find(
    ({ destination }) => destination && holds(destination, formatAddress(4, block.first)),
  )?.target
}

/** The subnet's own table leads to the appliance; a table that others use is left alone. */
function leadBack(
  subnet: ElementOf<'subnet'>,
  gateway: string,
  appliance: { readonly id: string; readonly name: string },
  around: Around,
) {
  const table = tableOf(subnet, around)
  if (table === undefined || table === 'local' || subnetsOf(table, around).length !== 1) return undefined
  const rows = rowsOf(table, 'routes') ?? []
  const row = rows.find((one) => one.target === gateway)
  return (
    row && {
      label: `Lead ${row.destination ?? `route ${row.at + 1}`} of ${table.name} to ${appliance.name}`,
      patch: setProps(table, { routes: withRow(rows, row.at, { target: appliance.id }) }),
    }
  )
}

import type { Element } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import { isKind, ofKind } from '@/lib/elements'
import { read, rowsOf, withoutRow } from '@/lib/elements/read'
import { rangesOf } from '@/lib/elements/vpc/blocks'
import { contains, formatPrefix } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { make } from '../example'
import { routesOf, vpcOf } from '../routes'
import { gatewayOfTable } from './gateway-tables'
import { inspected } from './inspection-example'

const entry = (...routes: { destination: string; target: string }[]) =>
  make('route-table', 'entry', {
    in: 'net',
    routes: [{ destination: '10.0.2.0/24', target: 'firewall' }, ...routes],
  })

export const rtbGatewayTableTargets = defineRule({
  id: 'rtb-gateway-table-targets',
  severity: 'error',
  title: 'A gateway route table leads into the VPC, to appliances',
  why: 'Its routes are for the VPC or whole subnets, and lead to an interface or a Gateway Load Balancer endpoint. It takes no prefix lists and no propagation, and cannot be the main table.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/gateway-route-tables.html',
  kind: 'route-table',
  *check(table, around) {
    const gateway = gatewayOfTable(table, around)
    const vpc = vpcOf(around, table)
    if (!gateway || !vpc) return
    const start = `${table.name} is the gateway route table of ${gateway.name}`
    const rows = rowsOf(table, 'routes') ?? []
    const remove = (at: number) => () => ({
      label: `Remove route ${at + 1}`,
      patch: setProps(table, { routes: withoutRow(rows, at) }),
    })
    if (read(table, 'main') === true)
      yield {
        field: 'main',
        message: `${start}, and the main table of ${vpc.name}: it cannot be both. Use a table of its own.`,
      }
    const teller = ofKind(around.referrers(table.id), 'vpn-gateway').find((one) =>
      rowsOf(one, 'routePropagations')?.some((row) => row.routeTables?.includes(table.id)),
    )
    if (teller)
      yield {
        message: `${start}, and ${teller.name} propagates its routes to it, which AWS refuses. Use a table of its own.`,
      }
    for (const { at, row } of rows)
      if (row.prefixList !== undefined || row.prefixListId !== undefined)
        yield {
          field: `routes.${at}.prefixList`,
          message: `${start} and has a route to a prefix list, which AWS refuses. Name the blocks of subnets.`,
          fix: remove(at),
        }
    const ranges = rangesOf(vpc)
    for (const { at, destination, target } of routesOf(table, around) ?? [])
      if (target && !isAppliance(target))
        yield {
          field: `routes.${at}.target`,
          message: `${start}, but route ${at + 1} leads to ${target.name}. Lead it to an interface or a Gateway Load Balancer endpoint.`,
          fix: remove(at),
        }
      else if (destination && ranges && !ranges.some((range) => contains(range, destination)))
        yield {
          field: `routes.${at}.destination`,
          message: `${start}, but route ${at + 1} is for ${formatPrefix(destination)}, outside ${vpc.name}. Use the block of a subnet.`,
          fix: remove(at),
        }
  },
  examples: {
    good: [{ says: 'What enters for a subnet goes to the firewall.', design: () => inspected() }],
    bad: [
      {
        says: 'What enters cannot be sent to a NAT gateway.',
        design: () => inspected(entry({ destination: '10.0.1.0/24', target: 'nat' })),
      },
      {
        says: 'A route to addresses outside the VPC.',
        design: () => inspected(entry({ destination: '0.0.0.0/0', target: 'firewall' })),
      },
    ],
  },
})

/** What a gateway table may lead to; what nobody knows may be one. */
function isAppliance(target: Element): boolean {
  if (!isKind(target, 'vpc-endpoint')) return ['instance', 'network-interface', 'other'].includes(target.kind)
  const type = read(target, 'vpcEndpointType')
  return type === 'GatewayLoadBalancer' || type === undefined
}

import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { read, rowsOf, withoutRow } from '@/lib/elements/read'
import { routesOf, vpcOf } from '../routes'

const INSIDE = new Set([
  'instance',
  'vpc-endpoint',
  'network-interface',
  'egress-only-internet-gateway',
  'vpn-gateway',
])

const lab = make('vpc', 'lab', { in: 'ireland', cidrBlock: '10.1.0.0/16' })

export const rtbSameVpc = defineRule({
  id: 'rtb-same-vpc',
  severity: 'error',
  title: 'A route table serves its own VPC',
  why: 'AWS refuses to associate a table with a subnet of another VPC, and a route to a target in another VPC.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html',
  kind: ['subnet', 'route-table'],
  *check(element, around) {
    const vpc = vpcOf(around, element)
    if (!vpc) return
    if (isKind(element, 'subnet')) {
      const table = around.get(read(element, 'routeTable'))
      const home = table?.kind === 'route-table' ? vpcOf(around, table) : undefined
      if (!table || !home || home === vpc) return
      yield {
        field: 'routeTable',
        message: `${element.name} is in ${vpc.name}, but its route table ${table.name} is in ${home.name}. Use a table of ${vpc.name}.`,
        fix: () => ({
          label: `Use the main table of ${vpc.name}`,
          patch: setProps(element, { routeTable: undefined }),
        }),
      }
      return
    }
    if (!isKind(element, 'route-table')) return
    for (const { at, target } of routesOf(element, around) ?? []) {
      const home = vpcOf(around, target)
      if (!target || !home || home === vpc) continue
      // A NAT gateway and an internet gateway have rules of their own; a peering stands in no VPC.
      if (!INSIDE.has(target.kind)) continue
      yield {
        field: `routes.${at}.target`,
        message: `${element.name} is in ${vpc.name}, but its route ${at + 1} leads to ${target.name} in ${home.name}. Choose a target in ${vpc.name}.`,
        fix: () => ({
          label: 'Remove the route',
          patch: setProps(element, { routes: withoutRow(rowsOf(element, 'routes') ?? [], at) }),
        }),
      }
    }
  },
  examples: {
    good: [
      {
        says: 'Each VPC has a table of its own.',
        design: () =>
          classic(
            lab,
            make('route-table', 'quiet', { in: 'lab' }),
            make('subnet', 'lab-a', { in: 'lab', cidrBlock: '10.1.0.0/24', routeTable: 'quiet' }),
          ),
      },
    ],
    bad: [
      {
        says: 'A subnet of lab uses a table of net.',
        design: () =>
          classic(
            lab,
            make('subnet', 'lab-a', { in: 'lab', cidrBlock: '10.1.0.0/24', routeTable: 'inward' }),
          ),
      },
      {
        says: 'A table of lab leads to an instance in net.',
        design: () =>
          classic(
            lab,
            make('route-table', 'astray', {
              in: 'lab',
              routes: [{ destination: '10.9.0.0/16', target: 'server' }],
            }),
          ),
      },
    ],
  },
})

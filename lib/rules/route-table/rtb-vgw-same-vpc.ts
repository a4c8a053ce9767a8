import { change, setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { rawRows, rowsOf } from '@/lib/elements/read'
import { mentioned } from '@/lib/elements/verbatim'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { exist } from '../exist'
import { routesOf, vpcOf } from '../routes'

const line = (place: string, ...tables: string[]) =>
  make('vpn-gateway', 'line', {
    in: place,
    ...(tables.length > 0 && { routePropagations: [{ routeTables: tables }] }),
  })
const quiet = make('route-table', 'quiet', { in: 'net' })

export const rtbVgwSameVpc = defineRule({
  id: 'rtb-vgw-same-vpc',
  severity: 'error',
  title: 'A table leads to, or learns from, the virtual private gateway of its VPC',
  why: 'AWS refuses a route to a virtual private gateway, or its propagation, unless the gateway is attached to the VPC of the table.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/WorkWithRouteTables.html',
  kind: ['route-table', 'vpn-gateway'],
  *check(element, around) {
    const vpc = vpcOf(around, element)
    if (isKind(element, 'route-table')) {
      // A gateway of another VPC is told by another rule.
      for (const { at, target } of routesOf(element, around) ?? []) {
        if (!vpc || target?.kind !== 'vpn-gateway' || vpcOf(around, target)) continue
        if (mentioned(around, target, 'AWS::EC2::VPCGatewayAttachment') || exist(element, target)) continue
        const has = around.children(vpc.id).some(({ kind }) => kind === 'vpn-gateway')
        yield {
          field: `routes.${at}.target`,
          message: `${element.name}: route ${at + 1} leads to ${target.name}, which is attached to no VPC. Attach it to ${vpc.name}.`,
          fix: () =>
            has
              ? undefined
              : {
                  label: `Attach ${target.name} to ${vpc.name}`,
                  patch: change(target, { parent: vpc.id, box: undefined }),
                },
        }
        return
      }
      return
    }
    if (!isKind(element, 'vpn-gateway')) return
    const rows = rowsOf(element, 'routePropagations') ?? []
    for (const { at, routeTables } of rows)
      for (const id of routeTables ?? []) {
        const table = typeof id === 'string' ? around.get(id) : undefined
        const home = table?.kind === 'route-table' ? vpcOf(around, table) : undefined
        if (!table || !home || home === vpc || exist(element, table)) continue
        if (mentioned(around, element, 'AWS::EC2::VPCGatewayAttachment')) continue
        yield {
          field: `routePropagations.${at}.routeTables`,
          message: `${element.name} is attached to ${vpc?.name ?? 'no VPC'}, but propagates its routes to ${table.name} of ${home.name}. Use a table of its own VPC.`,
          fix: () => ({
            label: `Stop propagating to ${table.name}`,
            patch: setProps(element, {
              routePropagations: rawRows(rows)
                .map((row, index) =>
                  index === at
                    ? { ...row, routeTables: (routeTables ?? []).filter((one) => one !== id) }
                    : row,
                )
                .filter((row) => (row.routeTables as readonly unknown[] | undefined)?.length !== 0),
            }),
          }),
        }
      }
  },
  examples: {
    good: [
      { says: 'The gateway is attached to the VPC.', design: () => classic(quiet, line('net', 'quiet')) },
    ],
    bad: [
      { says: 'A detached gateway propagates.', design: () => classic(quiet, line('ireland', 'quiet')) },
      {
        says: 'A route leads to a detached gateway.',
        design: () =>
          classic(
            line('ireland'),
            make('route-table', 'quiet', {
              in: 'net',
              routes: [{ destination: '192.168.0.0/16', target: 'line' }],
            }),
          ),
      },
    ],
  },
})

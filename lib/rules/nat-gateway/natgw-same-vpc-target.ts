import { setProps } from '@/lib/design/patch'
import { ofKind } from '@/lib/elements'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { rowsOf, withRow, withoutRow } from '@/lib/elements/read'
import { routesOf, vpcOf } from '../routes'

export const natgwSameVpcTarget = defineRule({
  id: 'natgw-same-vpc-target',
  severity: 'error',
  title: 'A route leads to a NAT gateway of its own VPC',
  why: 'AWS refuses a route to a NAT gateway of another VPC.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html',
  kind: 'route-table',
  *check(table, around) {
    const vpc = vpcOf(around, table)
    for (const { at, target } of routesOf(table, around) ?? []) {
      const home = target?.kind === 'nat-gateway' ? vpcOf(around, target) : undefined
      if (!vpc || !target || !home || home === vpc) continue
      yield {
        field: `routes.${at}.target`,
        message: `${table.name} is in ${vpc.name}, but its route ${at + 1} leads to ${target.name} in ${home.name}. Use a NAT gateway of ${vpc.name}.`,
        fix: () => {
          const lines = rowsOf(table, 'routes') ?? []
          const own = ofKind(around.all('nat-gateway'), 'nat-gateway').find(
            (nat) => vpcOf(around, nat) === vpc,
          )
          return own
            ? {
                label: `Route to ${own.name}`,
                patch: setProps(table, { routes: withRow(lines, at, { target: own.id }) }),
              }
            : { label: `Remove route ${at + 1}`, patch: setProps(table, { routes: withoutRow(lines, at) }) }
        },
      }
    }
  },
  examples: {
    good: [{ says: 'The NAT gateway is in the VPC of the table.', design: () => classic() }],
    bad: [
      {
        says: 'A table of lab leads to the NAT gateway of net.',
        design: () =>
          classic(
            make('vpc', 'lab', { in: 'ireland', cidrBlock: '10.1.0.0/16' }),
            make('route-table', 'astray', {
              in: 'lab',
              routes: [{ destination: '0.0.0.0/0', target: 'nat' }],
            }),
          ),
      },
    ],
  },
})

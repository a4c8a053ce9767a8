import { change, setProps } from '@/lib/design/patch'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { mentioned } from '@/lib/elements/verbatim'
import { rowsOf, withRow } from '@/lib/elements/read'
import { routesOf, vpcOf } from '../routes'

const table = make('route-table', 'spare', {
  in: 'lab',
  routes: [{ destination: '0.0.0.0/0', target: 'far' }],
})
const lab = make('vpc', 'lab', { in: 'ireland', cidrBlock: '10.1.0.0/16' })

export const rtbIgwAttached = defineRule({
  id: 'rtb-igw-attached',
  severity: 'error',
  title: 'A route leads to an internet gateway of its own VPC',
  why: 'AWS refuses a route to an internet gateway that is not attached to the VPC of the table.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html',
  kind: 'route-table',
  *check(table, around) {
    const vpc = vpcOf(around, table)
    if (!vpc) return
    for (const { at, target } of routesOf(table, around) ?? []) {
      if (target?.kind !== 'internet-gateway' || target.parent === vpc.id) continue
      if (mentioned(around, target, 'AWS::EC2::VPCGatewayAttachment')) continue
      const home = vpcOf(around, target)
      yield {
        field: `routes.${at}.target`,
        message: `${table.name}: route ${at + 1} leads to ${target.name}, which is attached to ${home?.name ?? 'no VPC'}. Attach a gateway to ${vpc.name} and use that.`,
        fix: () => {
          const own = around.children(vpc.id).find((child) => child.kind === 'internet-gateway')
          if (own) {
            const routes = withRow(rowsOf(table, 'routes') ?? [], at, { target: own.id })
            return { label: `Route to ${own.name}`, patch: setProps(table, { routes }) }
          }
          return home
            ? undefined
            : {
                label: `Attach ${target.name} to ${vpc.name}`,
                patch: change(target, { parent: vpc.id, box: undefined }),
              }
        },
      }
    }
  },
  examples: {
    good: [
      {
        says: 'The gateway is attached to the VPC.',
        design: () => classic(lab, make('internet-gateway', 'far', { in: 'lab' }), table),
      },
    ],
    bad: [
      {
        says: 'The gateway is attached to nothing.',
        design: () => classic(lab, make('internet-gateway', 'far', { in: 'ireland' }), table),
      },
      {
        says: 'The gateway is that of another VPC.',
        design: () =>
          classic(
            lab,
            make('route-table', 'spare', {
              in: 'lab',
              routes: [{ destination: '0.0.0.0/0', target: 'door' }],
            }),
          ),
      },
    ],
  },
})

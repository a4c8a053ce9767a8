import { ofKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { mentioned } from '@/lib/elements/verbatim'
import { defineRule } from '../define'
import { make } from '../example'
import { leadTo } from '../nat-gateway/lead-to'
import { routesOf, vpcOf } from '../routes'
import { translated } from './nat-example'
import { facesOf } from './through'

export const natinstRouteTarget = defineRule({
  id: 'natinst-route-target',
  severity: 'warning',
  title: 'Some route leads to a NAT instance',
  why: 'Private subnets use a NAT instance only by a route to it, usually 0.0.0.0/0.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_NAT_Instance.html',
  kind: 'instance',
  *check(instance, around) {
    if (read(instance, 'forwarding') !== 'masquerade') return
    const vpc = vpcOf(around, instance)
    if (!vpc || mentioned(around, instance)) return
    const faces = facesOf(instance, around)
    if (faces.some((face) => around.referrers(face).some(({ kind }) => kind === 'route-table'))) return
    const tables = ofKind(around.children(vpc.id), 'route-table')
    const routes = tables.map((table) => routesOf(table, around))
    if (tables.length === 0 || routes.some((list) => !list || list.some((route) => !route.target))) return
    yield {
      message: `${instance.name} translates for others, but no route leads to it. Route 0.0.0.0/0 of the private subnets to it.`,
      fix: () => leadTo(instance, vpc, around),
    }
  },
  examples: {
    good: [{ says: 'The private table leads to it.', design: () => translated() }],
    bad: [
      {
        says: 'The private table has only the local route.',
        design: () => translated({}, make('route-table', 'inward', { in: 'net' })),
      },
    ],
  },
})

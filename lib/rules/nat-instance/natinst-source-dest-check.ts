import { isExpression } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import { ofKind } from '@/lib/elements'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { read, rowsOf } from '@/lib/elements/read'
import { routesOf } from '../routes'

const table = make('route-table', 'partner', {
  in: 'net',
  routes: [{ destination: '10.9.0.0/16', target: 'router' }],
})
const router = (sourceDestCheck: boolean) =>
  make('instance', 'router', { in: 'public-a', imageId: 'ami-0123456789abcdef0', sourceDestCheck })

export const natinstSourceDestCheck = defineRule({
  id: 'natinst-source-dest-check',
  severity: 'error',
  title: 'An instance that routes has its source/destination check off',
  why: 'With the check on, an instance drops every packet that is not for itself, and so all that a route sends through it.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_NAT_Instance.html',
  kind: 'instance',
  *check(instance, around) {
    if (read(instance, 'sourceDestCheck') !== true) return
    // An interface that is drawn by itself has a check of its own.
    const faces = rowsOf(instance, 'networkInterfaces')
    if (!faces || faces.some(({ row }) => isExpression(row) || row.networkInterface !== undefined)) return
    const table = ofKind(around.referrers(instance.id), 'route-table').find((one) =>
      routesOf(one, around)?.some((route) => route.target === instance),
    )
    if (!table) return
    yield {
      field: 'sourceDestCheck',
      message: `${instance.name} is a next hop of ${table.name}, but its source/destination check is on, so it drops what it should pass on. Turn the check off.`,
      fix: () => ({ label: 'Turn the check off', patch: setProps(instance, { sourceDestCheck: false }) }),
    }
  },
  examples: {
    good: [
      { says: 'The check is off.', design: () => classic(router(false), table) },
      {
        says: 'The check of its interface counts.',
        design: () =>
          classic(
            make('network-interface', 'face', { in: 'private-a', sourceDestCheck: false }),
            make('instance', 'router', {
              in: 'private-a',
              imageId: 'ami-0123456789abcdef0',
              networkInterfaces: [{ deviceIndex: '0', networkInterface: 'face' }],
            }),
            table,
          ),
      },
    ],
    bad: [{ says: 'The check is on.', design: () => classic(router(true), table) }],
  },
})

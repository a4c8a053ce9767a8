import { setProps } from '@/lib/design/patch'
import { isBlackhole } from '@/lib/elements/route-table/blackhole'
import { rowsOf, withoutRow } from '@/lib/elements/read'
import { formatPrefix } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { routesOf } from '../routes'

const gone = {
  ...make('other', 'nat-0a1b2c3d4e5f60718', { in: 'ireland', type: 'AWS::EC2::NatGateway', resource: {} }),
  awsId: 'nat-0a1b2c3d4e5f60718',
}
const table = (target: string) =>
  make('route-table', 'old', {
    in: 'net',
    routes: [{ destination: '10.9.0.0/16', target }],
    blackholes: ['10.9.0.0/16'],
  })

export const rtbBlackholePresent = defineRule({
  id: 'rtb-blackhole-present',
  severity: 'warning',
  title: 'No route is a blackhole',
  why: 'A route whose target is gone still wins: it drops what it matches, even where a shorter one would lead on.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/WorkWithRouteTables.html',
  kind: 'route-table',
  *check(table, around) {
    if (table.props.blackholes === undefined) return
    for (const { at, destination, target } of routesOf(table, around) ?? []) {
      if (!destination || !target || !isBlackhole(table, formatPrefix(destination), target)) continue
      yield {
        field: `routes.${at}.target`,
        message: `${table.name} sends ${formatPrefix(destination)} to ${target.name}, which was gone when AWS was read: it is dropped. Choose another target, or remove the route.`,
        fix: () => ({
          label: `Remove the route ${formatPrefix(destination)}`,
          patch: setProps(table, { routes: withoutRow(rowsOf(table, 'routes') ?? [], at) }),
        }),
      }
    }
  },
  examples: {
    good: [{ says: 'The route got a new target.', design: () => classic(table('nat')) }],
    bad: [{ says: 'The NAT gateway of the route was deleted.', design: () => classic(gone, table(gone.id)) }],
  },
})

import { setProps, squashAll } from '@/lib/design/patch'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { rawRows, rowsOf } from '@/lib/elements/read'
import { blocksOf } from '@/lib/elements/vpc/blocks'
import { formatPrefix } from '@/lib/net/prefix'
import type { Fix, Reach } from '../define'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { leadsToInternet, routesOf, subnetsOf } from '../routes'
import { peered, vpcWith } from './peering-example'
import type { Peering, Vpc } from './sides'
import { endsOf, isWaiting } from './sides'

export const pcxRoutesBothSides = defineRule({
  id: 'pcx-routes-both-sides',
  severity: 'error',
  title: 'Both sides of a peering have a route to it',
  why: 'A peering carries nothing by itself: each VPC needs a route to the range of the other, also for the answers.',
  source: 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-routing.html',
  kind: 'vpc-peering',
  *check(peering, around, reach) {
    const [asks, accepts] = endsOf(peering, around) ?? []
    if (!asks || !accepts || asks === accepts || isWaiting(peering)) return
    for (const [near, far] of [
      [asks, accepts],
      [accepts, asks],
    ] as const) {
      if (hasRoute(peering, near, around) || !isCut(near, far, around, reach)) continue
      yield {
        message: `No route table of ${near.name} leads to ${peering.name}, so nothing there reaches ${far.name}. Route the range of ${far.name} to it.`,
        fix: () => routesTo(peering, near, far, around),
      }
    }
  },
  examples: {
    good: [
      { says: 'A table on each side leads to it.', design: () => peered() },
      {
        says: 'What the far side routes is not known.',
        design: () =>
          classic(
            { ...make('vpc', 'data', { in: 'ireland', cidrBlock: '10.1.0.0/16' }), awsId: 'vpc-0f99' },
            make('vpc-peering', 'to-data', { in: 'ireland', vpc: 'net', peerVpc: 'data' }),
          ),
      },
    ],
    bad: [
      {
        says: 'No table leads to it on either side.',
        design: () =>
          classic(
            ...vpcWith('data', '10.1.0.0/16'),
            make('vpc-peering', 'to-data', { in: 'ireland', vpc: 'net', peerVpc: 'data' }),
          ),
      },
      {
        says: 'The answers find no way back.',
        design: () => peered(make('route-table', 'stores', { in: 'data' })),
      },
    ],
  },
})

const hasRoute = (peering: Peering, vpc: Vpc, around: Around): boolean =>
  around.referrers(peering.id).some((one) => one.kind === 'route-table' && one.parent === vpc.id)

/** Surely nothing of one VPC finds its way into the other: each table is asked for once. */
function isCut(near: Vpc, far: Vpc, around: Around, reach: Reach): boolean {
  const [goal] = subnetsIn(far, around)
  const starts = new Map(subnetsIn(near, around).map((subnet) => [subnet.props.routeTable, subnet]))
  if (!goal || starts.size === 0) return false
  return [...starts.values()].every((subnet) => {
    const { verdict, blockers } = reach({
      from: { element: subnet.id },
      to: { element: goal.id },
      protocols: TCP,
      family: 4,
    })
    // An answer that is lost on its way back is no matter of this side.
    return verdict === 'NOT_REACHABLE' && blockers.every(({ phase }) => phase === 'forward')
  })
}

const TCP = [[6, 6]] as const

const subnetsIn = (vpc: Vpc, around: Around) =>
  ofKind(around.children(vpc.id), 'subnet').filter((subnet) => subnet.props.cidrBlock !== undefined)

/** Routes in the tables of private subnets; in all tables where no subnet is private. */
function routesTo(peering: Peering, near: Vpc, far: Vpc, around: Around): Fix | undefined {
  const used = ofKind(around.children(near.id), 'route-table').filter(
    (table) => rowsOf(table, 'routes') && subnetsOf(table, around).length > 0,
  )
  const inner = used.filter((table) => leadsToInternet(routesOf(table, around)) !== true)
  const tables = inner.length > 0 ? inner : used
  const blocks = blocksOf(far).filter(({ block }) => block.family === 4)
  const more = blocks.map(({ block }) => ({ destination: formatPrefix(block), target: peering.id }))
  const text = more.map(({ destination }) => destination).join(', ')
  return tables.length === 0 || more.length === 0
    ? undefined
    : {
        label: `Route ${text} of ${tables.map(({ name }) => name).join(', ')} to ${peering.name}`,
        patch: squashAll(
          tables.map((table) =>
            setProps(table, { routes: [...rawRows(rowsOf(table, 'routes') ?? []), ...more] }),
          ),
        ),
      }
}

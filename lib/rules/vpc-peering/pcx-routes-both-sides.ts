import type { ElementOf } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { blocksOf } from '@/lib/elements/vpc/blocks'
import { overlaps } from '@/lib/net/prefix'
import type { Reach } from '../define'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { mayLeadInward, oneByTable } from '../routes'
import { routesTo } from './add-routes'
import { peered, vpcWith } from './peering-example'
import type { Peering, Vpc } from './sides'
import { endsOf, isWaiting } from './sides'

type Subnet = ElementOf<'subnet'>

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
    // No route helps where ranges overlap, which another rule tells.
    if (haveOverlap(asks, accepts)) return
    const lacking = (
      [
        [asks, accepts],
        [accepts, asks],
      ] as const
    ).filter(([near, far]) => !hasRoute(peering, near, around) && isCut(near, far, around, reach))
    const [first, second] = lacking
    if (!first) return
    const [near, far] = first
    yield {
      message: second
        ? `No route table of ${near.name} or ${far.name} leads to ${peering.name}, so it carries nothing. Give each side a route to the range of the other.`
        : `No route table of ${near.name} leads to ${peering.name}, so nothing there reaches ${far.name}. Route the range of ${far.name} to it.`,
      fix: () => routesTo(peering, lacking, around),
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

const haveOverlap = (one: Vpc, other: Vpc): boolean =>
  blocksOf(one).some(({ block }) => blocksOf(other).some((its) => overlaps(block, its.block)))

const hasRoute = (peering: Peering, vpc: Vpc, around: Around): boolean =>
  around.referrers(peering.id).some((one) => one.kind === 'route-table' && one.parent === vpc.id)

/** Where more tables may lead there by another way, one of them will. */
const MOST = 8

/** Surely nothing of one VPC finds its way into the other: of tables that could lead there each is asked for once. */
function isCut(near: Vpc, far: Vpc, around: Around, reach: Reach): boolean {
  const [goal] = subnetsIn(far, around)
  const starts = oneByTable(subnetsIn(near, around))
  if (!goal || starts.length === 0) return false
  const learns = around.children(near.id).some(({ kind }) => kind === 'vpn-gateway')
  const doubtful = starts.filter((subnet) => learns || mayLeadInward(subnet, around))
  const asked = doubtful.length > 0 ? doubtful : starts.slice(0, 1)
  return (
    asked.length <= MOST &&
    asked.every((subnet) => {
      const { verdict, blockers } = reach({
        from: { element: subnet.id },
        to: { element: goal.id },
        protocols: TCP,
        family: 4,
      })
      // An answer that is lost on its way back is no matter of this side.
      return verdict === 'NOT_REACHABLE' && blockers.every(({ phase }) => phase === 'forward')
    })
  )
}

const TCP = [[6, 6]] as const

const subnetsIn = (vpc: Vpc, around: Around): readonly Subnet[] =>
  ofKind(around.children(vpc.id), 'subnet').filter((subnet) => subnet.props.cidrBlock !== undefined)

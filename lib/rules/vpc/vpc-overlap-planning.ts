import type { ElementOf } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import type { Held } from '@/lib/elements/vpc/blocks'
import { blocksOf } from '@/lib/elements/vpc/blocks'
import { contains, formatPrefix, overlaps, parsePrefix } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { exist } from '../exist'
import { renumber, unusedBlock } from '../ranges'

type Vpc = ElementOf<'vpc'>

export const vpcOverlapPlanning = defineRule({
  id: 'vpc-overlap-planning',
  severity: 'warning',
  title: 'VPCs of one design have ranges of their own',
  why: 'VPCs that share addresses can never be peered, and cannot both be reached over one transit gateway or Direct Connect gateway.',
  source: 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html',
  kind: 'vpc',
  *check(vpc, around) {
    // A block that AWS refuses anyway has to change first.
    const own = blocksOf(vpc).filter(
      (held) => (held.block.family === 6 || held.block.length >= 16) && !isReused(held),
    )
    if (own.length === 0) return
    const all = ofKind(around.all('vpc'), 'vpc')
    // Of two that overlap, the one drawn later has to move. Services may be offered across the same ranges on purpose.
    for (const other of all.slice(0, all.indexOf(vpc))) {
      if (exist(vpc, other)) continue
      const taken = blocksOf(other).filter((one) => !isReused(one))
      const held = own.find(({ block }) => taken.some((one) => overlaps(one.block, block)))
      if (!held || isTold(vpc, other, around) || around.all('endpoint-service').length > 0) continue
      yield {
        field: held.path,
        message: `${vpc.name} has ${formatPrefix(held.block)}, which overlaps ${other.name}. As long as it does, the two cannot be peered. Choose a range of its own.`,
        fix: () => {
          // The range of a VPC that stands cannot change.
          const free =
            held.at === undefined && !exist(vpc) ? unusedBlock(held.block.length, around) : undefined
          return free && { label: `Use ${formatPrefix(free)}`, patch: renumber(vpc, held, free, around) }
        },
      }
      return
    }
  },
  examples: {
    good: [
      {
        says: 'Each VPC has a range of its own.',
        design: () => classic(make('vpc', 'lab', { in: 'ireland', cidrBlock: '10.1.0.0/16' })),
      },
      {
        says: 'Both have the same block for pods, which nobody outside has to reach.',
        design: () =>
          classic(
            ...['10.1.0.0/16', '10.2.0.0/16'].map((cidrBlock, at) =>
              make('vpc', `cluster-${at}`, {
                in: 'ireland',
                cidrBlock,
                cidrBlocks: [{ cidrBlock: '100.64.0.0/16' }],
              }),
            ),
          ),
      },
    ],
    bad: [
      {
        says: 'The second VPC has the range of the first.',
        design: () => classic(make('vpc', 'lab', { in: 'ireland', cidrBlock: '10.0.0.0/16' })),
      },
    ],
  },
})

const SHARED = parsePrefix('100.64.0.0/10')!

/** Further blocks of 100.64.0.0/10 are for what stays inside, such as pods, and the same in many VPCs on purpose. */
const isReused = ({ at, block }: Held): boolean => at !== undefined && contains(SHARED, block)

/** Are the two joined already? Then the rules of what joins them tell more. */
function isTold(vpc: Vpc, other: Vpc, around: Around): boolean {
  const peered = ofKind(around.referrers(vpc.id), 'vpc-peering').some((one) =>
    [read(one, 'vpc'), read(one, 'peerVpc')].includes(other.id),
  )
  const hubsOf = (one: Vpc) => [
    ...ofKind(around.children(one.id), 'transit-gateway-attachment').map((to) => read(to, 'transitGateway')),
    ...ofKind(around.children(one.id), 'vpn-gateway').flatMap((gateway) =>
      ofKind(around.referrers(gateway.id), 'direct-connect-association').map((to) =>
        read(to, 'directConnectGateway'),
      ),
    ),
  ]
  const hubs = hubsOf(vpc)
  return peered || hubsOf(other).some((hub) => hub !== undefined && hubs.includes(hub))
}

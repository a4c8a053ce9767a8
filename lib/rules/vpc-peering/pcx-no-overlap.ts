import { formatPrefix, overlaps } from '@/lib/net/prefix'
import type { Around } from '@/lib/elements/define'
import type { Held } from '@/lib/elements/vpc/blocks'
import { blocksOf } from '@/lib/elements/vpc/blocks'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { renumber, unusedBlock } from '../ranges'
import { peered } from './peering-example'
import type { Vpc } from './sides'
import { endsOf } from './sides'

export const pcxNoOverlap = defineRule({
  id: 'pcx-no-overlap',
  severity: 'error',
  title: 'Peered VPCs have different ranges',
  why: 'AWS makes no peering between VPCs of which any two blocks overlap, even where other blocks are meant.',
  source: 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html',
  kind: 'vpc-peering',
  *check(peering, around) {
    const ends = endsOf(peering, around)
    if (!ends || exist(peering)) return
    const [asks, accepts] = ends
    if (asks === accepts) {
      yield {
        field: 'peerVpc',
        message: `${peering.name} joins ${asks.name} with itself. Choose another VPC at one end.`,
      }
      return
    }
    for (const own of blocksOf(asks))
      for (const other of blocksOf(accepts)) {
        if (!overlaps(own.block, other.block)) continue
        yield {
          field: 'peerVpc',
          message: `${peering.name} cannot be made: ${formatPrefix(own.block)} of ${asks.name} overlaps ${formatPrefix(other.block)} of ${accepts.name}. Give one of them another range, or use PrivateLink.`,
          fix: () => renumbered(accepts, other, around) ?? renumbered(asks, own, around),
        }
      }
  },
  examples: {
    good: [{ says: 'No block of one is in the other.', design: () => peered() }],
    bad: [
      {
        says: 'Both are 10.0.0.0/16.',
        design: () => peered(make('vpc', 'data', { in: 'ireland', cidrBlock: '10.0.0.0/16' })),
      },
      {
        says: 'A further block is the same.',
        design: () =>
          peered(
            make('vpc', 'data', {
              in: 'ireland',
              cidrBlock: '10.1.0.0/16',
              cidrBlocks: [{ cidrBlock: '10.0.128.0/17' }],
            }),
          ),
      },
      {
        says: 'It leads back to the same VPC.',
        design: () => peered(make('vpc-peering', 'loop', { in: 'ireland', vpc: 'net', peerVpc: 'net' })),
      },
    ],
  },
})

/** AWS changes no block of a VPC that exists. */
function renumbered(vpc: Vpc, held: Held, around: Around) {
  const next = exist(vpc) || held.block.family === 6 ? undefined : unusedBlock(held.block.length, around)
  return (
    next && {
      label: `Give ${vpc.name} ${formatPrefix(next)}`,
      patch: renumber(vpc, held, next, around),
    }
  )
}

import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { isKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import {
  defaultTable,
  drawnTable,
  propagatedTo,
  tablesOf,
} from '@/lib/elements/transit-gateway-route-table/attached'
import type { Held } from '@/lib/elements/vpc/blocks'
import { blocksOf } from '@/lib/elements/vpc/blocks'
import { formatPrefix, overlaps } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { exist } from '../exist'
import { renumber, unusedBlock } from '../ranges'
import { onHub, spoke } from './hub-example'

export const tgwOverlap = defineRule({
  id: 'tgw-overlap',
  severity: 'warning',
  title: 'VPCs that propagate to one table do not overlap',
  why: 'Of two attachments that propagate the same block a table keeps the first, and the other VPC is not reached. Of blocks within each other the smaller one wins.',
  source: 'https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html',
  kind: 'transit-gateway',
  *check(gateway, around) {
    const told = new Set<string>()
    for (const { held, table } of announced(gateway, around))
      for (const [one, other] of clashes(held)) {
        const pair = `${one.vpc.id} ${other.vpc.id}`
        if (told.has(pair)) continue
        told.add(pair)
        const [a, b] = [formatPrefix(one.block), formatPrefix(other.block)]
        const loss =
          a === b
            ? `keeps only the first in ${table}`
            : `sends what both hold to the smaller block in ${table}`
        yield {
          message: `${gateway.name} learns ${a} of ${one.vpc.name} and ${b} of ${other.vpc.name}, and ${loss}. Renumber one of them, or join them by private NAT gateways.`,
          fix: () => {
            const free = exist(other.vpc) ? undefined : unusedBlock(other.block.length, around)
            return (
              free && {
                label: `Use ${formatPrefix(free)} for ${other.vpc.name}`,
                patch: renumber(other.vpc, other, free, around),
              }
            )
          },
        }
      }
  },
  examples: {
    good: [{ says: 'VPCs of different ranges.', design: () => onHub() }],
    bad: [
      {
        says: 'Two VPCs of 10.1.0.0/16.',
        design: () =>
          onHub(
            spoke('billing', 1).map((one) =>
              one.id === 'billing-routes' ? { ...one, props: { routes: [] } } : one,
            ),
          ),
      },
    ],
  },
})

type Block = Held & { readonly vpc: ElementOf<'vpc'> }

/** The blocks of VPCs that propagate to each table of a gateway. */
const announced = (gateway: Element, around: Around) => {
  const usual = defaultTable(gateway, 'Propagation', around)
  const drawn = tablesOf(gateway, around).map((table) => drawnTable(table, around))
  const tables = usual && usual !== 'unknown' && !usual.drawn ? [usual, ...drawn] : drawn
  return tables.map((table) => ({
    table: table.name,
    held: propagatedTo(table, around).from.flatMap(([attachment]): readonly Block[] => {
      const vpc = around.get(attachment.parent)
      return attachment.kind === 'transit-gateway-attachment' && isKind(vpc, 'vpc')
        ? blocksOf(vpc).map((one) => ({ ...one, vpc }))
        : []
    }),
  }))
}

/** Pairs of overlapping blocks of different VPCs: in the order of addresses only neighbours can overlap first. */
function* clashes(held: readonly Block[]): Iterable<readonly [Block, Block]> {
  const sorted = [...held].sort(
    ({ block: a }, { block: b }) =>
      a.family - b.family || (a.first < b.first ? -1 : a.first > b.first ? 1 : a.length - b.length),
  )
  let widest: Block | undefined
  for (const one of sorted) {
    if (widest && overlaps(widest.block, one.block)) {
      if (widest.vpc !== one.vpc) yield [widest, one]
    } else widest = one
  }
}

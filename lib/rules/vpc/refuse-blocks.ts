import type { ElementOf } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import type { Prefix } from '@/lib/net/prefix'
import { formatPrefix } from '@/lib/net/prefix'
import { setProps } from '@/lib/design/patch'
import type { Complaint } from '../define'
import { exist } from '../exist'
import type { Held } from '@/lib/elements/vpc/blocks'
import { blocksOf } from '@/lib/elements/vpc/blocks'
import { joinableBlock, renumber, unusedBlock } from '../ranges'
import { rowsOf, withRow } from '@/lib/elements/read'

/** A complaint for each IPv4 block of a VPC that is refused; it proposes an unused private block. */
export function* refuseBlocks(
  vpc: ElementOf<'vpc'>,
  around: Around,
  refused: (block: Prefix) => boolean,
  because: (block: string) => string,
): Iterable<Complaint> {
  for (const held of blocksOf(vpc).filter(({ block }) => block.family === 4 && refused(block)))
    yield {
      field: held.path,
      message: `${vpc.name} has ${formatPrefix(held.block)}, ${because(formatPrefix(held.block))}`,
      // The block of a VPC that stands cannot change.
      ...(!exist(vpc) && {
        fix: () =>
          held.at === undefined
            ? proposePrimary(vpc, held, around)
            : proposeSecondary(vpc, held.at, held.block.length),
      }),
    }
}

/** A complaint for each secondary IPv4 block that may not stand beside the primary one. */
export function* refuseSecondary(
  vpc: ElementOf<'vpc'>,
  refused: (block: Prefix, primary: Prefix, others: readonly Prefix[]) => boolean,
  because: (primary: string) => string,
): Iterable<Complaint> {
  const held = blocksOf(vpc)
  const primary = held.find(({ at }) => at === undefined)?.block
  if (!primary) return
  for (const [index, { path, block, at }] of held.entries()) {
    const others = held.slice(0, index).map((one) => one.block)
    if (at === undefined || block.family !== 4 || !refused(block, primary, others)) continue
    yield {
      field: path,
      message: `${vpc.name} has the secondary block ${formatPrefix(block)}, ${because(formatPrefix(primary))}`,
      fix: () => proposeSecondary(vpc, at, block.length),
    }
  }
}

function proposePrimary(vpc: ElementOf<'vpc'>, held: Held, around: Around) {
  const free = unusedBlock(held.block.length, around)
  return free && { label: `Use ${formatPrefix(free)}`, patch: renumber(vpc, held, free, around) }
}

function proposeSecondary(vpc: ElementOf<'vpc'>, at: number, length: number) {
  const free = joinableBlock(vpc, length)
  if (!free) return undefined
  const cidrBlocks = withRow(rowsOf(vpc, 'cidrBlocks') ?? [], at, { cidrBlock: formatPrefix(free) })
  return { label: `Use ${formatPrefix(free)}`, patch: setProps(vpc, { cidrBlocks }) }
}

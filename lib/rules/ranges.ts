import type { ElementOf } from '@/lib/elements'
import { get } from '@/lib/elements'
import { known } from '@/lib/design/element'
import type { Prefix } from '@/lib/net/prefix'
import { parsePrefix } from '@/lib/net/prefix'

/** All ranges of a VPC that are known now: the primary first, then the secondary ones, both families. */
export function rangesOf(vpc: ElementOf<'vpc'>): readonly Prefix[] {
  const blocks = [get(vpc, 'cidrBlock'), ...(get(vpc, 'cidrBlocks') ?? []).map((row) => known(row.cidrBlock))]
  return blocks.flatMap((block) => parsePrefix(block ?? '') ?? [])
}

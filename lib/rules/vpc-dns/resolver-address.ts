import type { ElementOf } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { formatAddress, parsePrefix } from '@/lib/net/prefix'

/** The address of the resolver of a VPC: the base of its primary block plus two. */
export function resolverOfBlock(vpc: ElementOf<'vpc'>): string | undefined {
  const block = parsePrefix(read(vpc, 'cidrBlock') ?? '')
  return block?.family === 4 ? formatAddress(4, block.first + 2n) : undefined
}

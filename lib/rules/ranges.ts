import type { Element } from '@/lib/design/element'
import type { Patch } from '@/lib/design/patch'
import { setProps, squashAll } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import type { Prefix } from '@/lib/net/prefix'
import { contains, formatPrefix, nextFree, overlaps, parsePrefix, prefixAt } from '@/lib/net/prefix'
import { read, rowsOf, withRow } from '@/lib/elements/read'
import type { Held } from '@/lib/elements/vpc/blocks'
import { blocksOf } from '@/lib/elements/vpc/blocks'

const block = (text: string) => parsePrefix(text)!

/** Private ranges by RFC 1918. */
const PRIVATE = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'].map(block)

/** The private range that holds a block, if one does. */
export const privateRangeOf = (prefix: Prefix): Prefix | undefined =>
  PRIVATE.find((range) => contains(range, prefix))

/** The block of a subnet, if it is known. */
export const blockOf = (subnet: ElementOf<'subnet'>): Prefix | undefined =>
  parsePrefix(read(subnet, 'cidrBlock') ?? '')

/** A free block of a subnet's VPC of the length given. */
export function freeBlock(subnet: ElementOf<'subnet'>, length: number, around: Around): Prefix | undefined {
  const vpc = around.get(subnet.parent)
  if (vpc?.kind !== 'vpc') return undefined
  const ranges = blocksOf(vpc as ElementOf<'vpc'>).filter((held) => held.block.family === 4)
  const taken = ofKind(around.children(vpc.id), 'subnet').flatMap((one) =>
    one.id === subnet.id ? [] : (blockOf(one) ?? []),
  )
  for (const { block } of ranges) {
    const free = nextFree(block, Math.max(length, block.length), taken)
    if (free) return free
  }
  return undefined
}

/** A private block that no VPC of the design uses; Docker's 172.17.0.0/16 is left alone. */
export function unusedBlock(length: number, around: Around): Prefix | undefined {
  const taken = ofKind(around.all('vpc'), 'vpc').flatMap((vpc) => blocksOf(vpc).map((held) => held.block))
  return nextFree(PRIVATE[0]!, Math.min(28, Math.max(16, length)), taken)
}

/** A VPC's block changed to another, and the subnets in it moved along. */
export function renumber(vpc: ElementOf<'vpc'>, held: Held, to: Prefix, around: Around): Patch {
  const text = formatPrefix(to)
  const own =
    held.at === undefined
      ? { cidrBlock: text }
      : { cidrBlocks: withRow(rowsOf(vpc, 'cidrBlocks') ?? [], held.at, { cidrBlock: text }) }
  const moved = ofKind(around.children(vpc.id), 'subnet').flatMap((subnet) => {
    const old = blockOf(subnet)
    if (!old || !contains(held.block, old) || to.length > held.block.length) return []
    const next = prefixAt(4, to.first + (old.first - held.block.first), old.length)
    return [setProps(subnet, { cidrBlock: formatPrefix(next) })]
  })
  return squashAll([setProps(vpc as Element, own), ...moved])
}

/** A block that may join a VPC beside those it has, in the range of its primary block. */
export function joinableBlock(vpc: ElementOf<'vpc'>, length: number): Prefix | undefined {
  const [primary, ...rest] = blocksOf(vpc)
  if (!primary) return undefined
  const taken = [primary, ...rest].map((held) => held.block)
  const refused = ['10.0.0.0/15', '172.17.0.0/16', '172.31.0.0/16'].map(block)
  const size = Math.min(28, Math.max(16, length))
  for (const range of [privateRangeOf(primary.block), block('100.64.0.0/10')]) {
    const free = range && nextFree(range, size, [...taken, ...refused.filter((one) => overlaps(one, range))])
    if (free) return free
  }
  return undefined
}

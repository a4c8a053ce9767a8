import type { End } from '@/lib/net/end'
import type { World } from '@/lib/net/world'
import type { Addresses, Family } from '@/lib/net/flow'
import { PUBLIC } from '@/lib/net/flow'
import { formatPrefix, prefixAt } from '@/lib/net/prefix'
import { holdsAll } from '@/lib/net/ranges'

export const ANYWHERE: Readonly<Record<Family, string>> = { 4: '0.0.0.0/0', 6: '::/0' }

/** More blocks than anyone would write by hand. */
const MOST = 4

/** The blocks to write for the far side of a line: its subnet where its address is not known yet, everywhere for the internet. */
export function blocksFor(
  family: Family,
  addresses: Addresses,
  end: End | undefined,
  world: World,
): readonly string[] {
  const segment = end?.fact === 'interface' && !end.fixed ? world.segment(end.segment) : undefined
  const whole = segment?.blocks[family]
  const blocks = toBlocks(family, whole && holdsAll(whole, addresses) ? whole : addresses)
  return blocks && !holdsAll(addresses, PUBLIC[family]) ? blocks : [ANYWHERE[family]]
}

/** Ranges as CIDR blocks. Fails: undefined when they are too many. */
function toBlocks(family: Family, addresses: Addresses): readonly string[] | undefined {
  const bits = family === 4 ? 32 : 128
  const found: string[] = []
  for (const [from, to] of addresses)
    for (let at = from; at <= to;) {
      let length = bits
      while (length > 0) {
        const wider = prefixAt(family, at, length - 1)
        if (wider.first !== at || wider.last > to) break
        length--
      }
      const block = prefixAt(family, at, length)
      found.push(formatPrefix(block))
      if (found.length > MOST) return undefined
      at = block.last + 1n
    }
  return found
}

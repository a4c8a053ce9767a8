import type { Element } from '@/lib/design/element'
import type { Family } from '@/lib/net/flow'
import type { Around } from '../define'
import { isKind } from '../index'
import type { Told } from '../on-premises-router/line'
import { inFamilies } from '../on-premises-router/line'
import { spaceOf } from '../vpc/space'

/** The ranges of a VPC as its gateways tell them to others. */
export function rangesTold(vpc: Element | undefined, families: readonly Family[], around: Around): Told {
  if (!isKind(vpc, 'vpc')) return { prefixes: [] }
  const { blocks, open } = spaceOf(vpc, around)
  const unknown = open.some((family) => families.includes(family))
  return inFamilies(
    { prefixes: blocks, ...(unknown && { unknown: `Not all blocks of ${vpc.name} are known.` }) },
    families,
  )
}

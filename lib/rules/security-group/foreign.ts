import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { isKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { vpcOf } from '../routes'
import { isUsedIn } from './further-vpcs'
import type { GroupRule, Side } from './traffic'
import { SIDES, rulesOf } from './traffic'

type Vpc = ElementOf<'vpc'>

/** A rule that names a group of another VPC. */
type Foreign = {
  readonly side: Side
  readonly lines: readonly GroupRule[]
  readonly line: GroupRule
  readonly named: ElementOf<'security-group'>
  readonly vpc: Vpc
  /** The VPC of the group that is named. */
  readonly home: Vpc
}

/** The rules of a group that name one of another VPC, with which neither group was associated. */
export function foreignRules(group: ElementOf<'security-group'>, around: Around): readonly Foreign[] {
  const vpc = vpcOf(around, group)
  if (!vpc) return []
  return SIDES.flatMap((side) => {
    const lines = rulesOf(group, side) ?? []
    return lines.flatMap((line) => {
      const named = around.get(line.group)
      const home = isKind(named, 'security-group') ? vpcOf(around, named) : undefined
      if (!isKind(named, 'security-group') || !home || home === vpc) return []
      if (isUsedIn(group, home) || isUsedIn(named, vpc)) return []
      return [{ side, lines, line, named, vpc, home }]
    })
  })
}

/** Do the Regions of two VPCs differ, as far as both are known? */
export const areFar = (one: Element, two: Element, around: Around): boolean => {
  const [a, b] = [one, two].map((vpc) => around.get(vpc.parent))
  return a?.kind === 'region' && b?.kind === 'region' && a !== b
}

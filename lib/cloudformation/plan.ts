import type { Design } from '@/lib/design/element'
import { definitions } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { findCircularRows } from './circular'
import type { Group } from './group'
import { groupByRegion } from './group'
import type { PartsByElement } from './logical-id'
import { assignLogicalIds } from './logical-id'
import type { Part } from './part'
import { partsOf } from './part'
import { namesUsed } from './source/names-used'

/** One template's elements with all their resources and the logical ids of these. */
export type Plan = {
  readonly group: Group
  readonly partsByElement: PartsByElement
  readonly logicalIds: ReadonlyMap<Part, string>
}

/** Which resources a design becomes, template by template, in the order of the registry. */
export function planTemplates(design: Design, around: Around): readonly Plan[] {
  const circular = findCircularRows(design)
  const rank = new Map<string, number>(definitions.map(({ kind }, index) => [kind, index]))
  return groupByRegion(design, around).map((group) => {
    const resources = [...group.resources].sort((a, b) => rank.get(a.kind)! - rank.get(b.kind)!)
    const partsByElement = new Map(
      resources.map((element) => [element, partsOf(element, around, circular)] as const),
    )
    return {
      group,
      partsByElement,
      logicalIds: assignLogicalIds(partsByElement, around.get, namesUsed(group.source)),
    }
  })
}

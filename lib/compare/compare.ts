import type { Design, Element, Id } from '@/lib/design/element'
import { same } from '@/lib/design/same'
import { renameReferences } from '@/lib/elements/reference'
import { counterparts } from './counterpart'

/** One field, or `name` or `parent`, that differs; undefined on the side that does not have it. */
export type FieldChange = { readonly field: string; readonly before: unknown; readonly after: unknown }

export type ElementChange = {
  readonly before: Element
  readonly after: Element
  readonly fields: readonly FieldChange[]
}

/** Two designs by their records. Boxes, folds and waivers are no part of the network and do not count. */
export type Comparison = {
  readonly added: readonly Element[]
  readonly removed: readonly Element[]
  readonly changed: readonly ElementChange[]
  /** Which element of the second design each of the first is. */
  readonly same: ReadonlyMap<Id, Id>
}

/** What was added, removed and changed on the way from one design to another. */
export function compare(before: Design, after: Design): Comparison {
  const twins = counterparts(before, after)
  const kept = new Set(twins.values())
  const rename = (id: Id) => twins.get(id) ?? id
  return {
    added: Object.values(after.elements).filter(({ id }) => !kept.has(id)),
    removed: Object.values(before.elements).filter(({ id }) => !twins.has(id)),
    changed: [...twins].flatMap(([old, fresh]) => {
      const [was, is] = [before.elements[old]!, after.elements[fresh]!]
      const fields = was === is ? [] : fieldChanges(was, is, rename)
      return fields.length > 0 ? [{ before: was, after: is, fields }] : []
    }),
    same: twins,
  }
}

/** References count as the same when they lead to the same element, whatever its id is. */
function fieldChanges(was: Element, is: Element, rename: (id: Id) => Id): readonly FieldChange[] {
  const [before, after] = [flat(renameReferences(was, rename), rename), flat(is, (id) => id)]
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return fields.flatMap((field) =>
    same(before[field], after[field]) ? [] : [{ field, before: before[field], after: after[field] }],
  )
}

const flat = ({ name, parent, props, tags }: Element, rename: (id: Id) => Id): Record<string, unknown> => ({
  ...props,
  name,
  ...(parent !== undefined && { parent: rename(parent) }),
  ...(tags && Object.keys(tags).length > 0 && { tags }),
})

import type { Design, Element, Id } from '@/lib/design/element'
import { sameValue } from '@/lib/design/same'
import { counterparts } from './counterpart'
import { renamed } from './renamed'

/** One field, or `name` or `parent`, that is not the same; undefined on the side that does not have it. */
export type FieldChange = { readonly field: string; readonly before: unknown; readonly after: unknown }

export type ElementChange = { readonly before: Element; readonly after: Element; readonly fields: readonly FieldChange[] }

/** Two designs by their records. Boxes and folds are only the picture and do not count. */
export type Comparison = {
  readonly added: readonly Element[]
  readonly removed: readonly Element[]
  readonly changed: readonly ElementChange[]
  /** Which element of the second design each of the first is. */
  readonly same: ReadonlyMap<Id, Id>
}

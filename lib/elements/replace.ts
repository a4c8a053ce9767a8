import type { Element } from '@/lib/design/element'
import type { Patch } from '@/lib/design/patch'
import { remove, squashAll } from '@/lib/design/patch'
import type { Around } from './define'
import { renameReferences } from './reference'

/** An element taken away, and another in its place wherever it is referred to. */
export const replaceBy = (gone: Element, kept: Element, around: Around): Patch =>
  squashAll([
    ...around.referrers(gone.id).map((element): Patch => ({
      [element.id]: [element, renameReferences(element, (id) => (id === gone.id ? kept.id : id))],
    })),
    remove(gone),
  ])

import { applyPatch, change, remove, squash, squashAll } from '@/lib/design/patch'
import type { Design, Element, Id } from '@/lib/design/element'
import type { Patch } from '@/lib/design/patch'
import { withDescendants } from '@/lib/design/tree'
import { aroundOf } from '@/lib/elements/around'
import { endsOf } from '@/lib/elements/ends'
import { renameReferences } from '@/lib/elements/reference'
import { inWords, selected, topmost } from '../selected'
import { designIn } from '../store'
import { defineCommand } from './define'

/** Elements with all that is inside them go, and so do references to them and connections that end at them. */
export function removeElements(design: Design, ids: readonly Id[]): Patch {
  const inside = withDescendants(design, ids)
  const doomed = new Set(inside.map((element) => element.id))
  const cut = Object.values(design.elements).filter(
    (element) =>
      !doomed.has(element.id) && endsOf(element)?.some((end) => end !== undefined && doomed.has(end)),
  )
  if (cut.length > 0) return removeElements(design, [...ids, ...cut.map((element) => element.id)])
  const around = aroundOf(design)
  const referrers = new Map<Id, Element>()
  for (const id of doomed)
    for (const element of around.referrers(id))
      if (!doomed.has(element.id)) referrers.set(element.id, element)
  return squash(
    remove(...inside),
    squashAll(
      [...referrers.values()].map((element) =>
        change(
          element,
          renameReferences(element, (id) => (doomed.has(id) ? undefined : id)),
        ),
      ),
    ),
  )
}

export const deleteSelected = defineCommand({
  id: 'delete',
  label: 'Delete',
  group: 'edit',
  keys: ['Delete', 'Backspace'],
  when: (editor) => selected(editor).length > 0,
  run: (editor) => {
    const elements = topmost(editor)
    const design = designIn(editor.getState())
    const patch = removeElements(
      design,
      elements.map(({ id }) => id),
    )
    const next = applyPatch(design, patch)
    const parent = elements[0]?.parent
    editor.getState().perform(`Delete ${inWords(elements)}`, patch)
    if (parent !== undefined && next.elements[parent]) editor.getState().setFocus(parent)
  },
})

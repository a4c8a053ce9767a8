import type { Design, Element, Id } from '@/lib/design/element'
import type { Patch } from '@/lib/design/patch'
import { applyPatch, change, squash, squashAll } from '@/lib/design/patch'
import { aroundOf } from '@/lib/elements/around'
import { freeBox } from '@/lib/layout/fit'
import { zoneOf } from '@/lib/layout/order'
import { placeNew } from '@/lib/layout/place'
import { addition } from './addition'
import { onlySelected } from './selected'
import type { EditorStore } from './store'
import { designIn } from './store'

/** Add an element of a kind in the selected container, select it and show it; what stands against it is told. */
export function addElement(editor: EditorStore, kind: string): Id | undefined {
  const { perform, show, notify } = editor.getState()
  const added = addition(designIn(editor.getState()), kind, onlySelected(editor))
  if (!added.ok) {
    notify(added.message, 'error')
    return undefined
  }
  perform(added.value.label, added.value.patch)
  show([added.value.id])
  return added.value.id
}

/** A patch with a place for every element that it leaves without one, or puts into another container where it stood. */
export function settle(design: Design, patch: Patch): Patch {
  const strangers = Object.values(patch).flatMap(([before, after]) =>
    before && after?.box && before.parent !== after.parent && before.box === after.box
      ? [change(after, { box: undefined })]
      : [],
  )
  const homeless = squashAll([patch, ...strangers])
  return squash(homeless, placeNew(applyPatch(design, homeless)))
}

/** Put elements into another container (undefined is the canvas), each where there is room for it. */
export function moveInto(design: Design, elements: readonly Element[], parent: Element | undefined): Patch {
  let now = design
  let patch: Patch = {}
  for (const { id } of elements) {
    const element = now.elements[id]
    if (!element || element.parent === parent?.id) continue
    const zone = zoneOf(element)
    const { box, grow } = freeBox(aroundOf(now), parent && now.elements[parent.id], element.kind, {
      ...(zone !== undefined && { zone }),
      ...(element.box && { size: { width: element.box.width, height: element.box.height } }),
    })
    const step = squash(grow, change(element, { parent: parent?.id, box }))
    now = applyPatch(now, step)
    patch = squash(patch, step)
  }
  return patch
}

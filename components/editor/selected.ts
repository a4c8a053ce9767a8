import type { Design, Element, Id } from '@/lib/design/element'
import { ancestorsOf } from '@/lib/design/tree'
import type { EditorStore } from './store'
import { designIn } from './store'

/** The selected elements that still exist. */
export function selected(editor: EditorStore): readonly Element[] {
  const { selection, history } = editor.getState()
  return [...selection].flatMap((id) => history.design.elements[id] ?? [])
}

/** The one selected element, if it is one. */
export function onlySelected(editor: EditorStore): Element | undefined {
  const elements = selected(editor)
  return elements.length === 1 ? elements[0] : undefined
}

/** Selected elements that are not inside another selected one: what a move, a copy or an alignment takes. */
export const topmost = (editor: EditorStore): readonly Element[] =>
  withoutInner(designIn(editor.getState()), selected(editor))

/** Of some elements, those that are not inside another of them. */
export function withoutInner(design: Design, elements: readonly Element[]): readonly Element[] {
  const ids = new Set<Id>(elements.map((element) => element.id))
  return elements.filter((element) => !ancestorsOf(design, element).some(({ id }) => ids.has(id)))
}

/** Elements in words, for labels: "public-a", or "3 elements". */
export const inWords = (elements: readonly Element[]): string =>
  elements.length === 1 ? elements[0]!.name : `${elements.length} elements`

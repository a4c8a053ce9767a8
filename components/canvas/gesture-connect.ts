import type { Design, Element, Id } from '@/lib/design/element'
import { aroundOf } from '@/lib/elements/around'
import type { Meaning } from '@/lib/elements/connect'
import { meaningsOf } from '@/lib/elements/connect'
import { referencesOf } from '@/lib/elements/reference'
import { aWordFor, sentence } from '@/lib/elements/words'
import type { Aim } from '../editor/viewport'
import { settle } from '../editor/place'
import type { EditorStore } from '../editor/store'
import { designIn } from '../editor/store'
import { elementAt } from './hit'
import type { Follow, Tools } from './follow'

/** Draw a line from an element to another; what it means is found when it ends. */
export function startConnect({ editor, stage, root }: Tools, from: Id): Follow {
  const design = designIn(editor.getState())
  const legal = new Map<Id, Aim>()
  const aimAt = (to: Id): Aim => {
    const known = legal.get(to) ?? aim(design, from, to)
    legal.set(to, known)
    return known
  }
  const nodes = [...root.querySelectorAll<HTMLElement>('.react-flow__node')]
  for (const node of nodes) {
    const id = node.dataset.id ?? ''
    if (id !== from) node.dataset.legal = aimAt(id).ok ? 'yes' : 'no'
  }
  const finish = () => {
    for (const node of nodes) delete node.dataset.legal
    stage.setGesture(undefined)
  }
  const targetAt = (point: { x: number; y: number }) => {
    const id = elementAt(stage.scene(), point)?.element.id
    return id === from ? undefined : id
  }
  return {
    to(point) {
      const target = targetAt(point)
      stage.setGesture({
        type: 'connect',
        from,
        to: point,
        target,
        aim: target === undefined ? undefined : aimAt(target),
      })
    },
    end(point) {
      const target = targetAt(point)
      finish()
      if (target !== undefined) connect(editor, from, target)
    },
    cancel: finish,
  }
}

const meanings = (design: Design, from: Id, to: Id): readonly Meaning[] => {
  const [a, b] = [design.elements[from], design.elements[to]]
  return a && b ? meaningsOf(aroundOf(design), a, b) : []
}

function aim(design: Design, from: Id, to: Id): Aim {
  const found = meanings(design, from, to)
  if (found.length === 0) return { ok: false, text: refusal(design, from, to) }
  return { ok: true, text: found.length === 1 ? found[0]!.label : `${found[0]!.label}, or …` }
}

/** One meaning without anything to fill in is done; a row or a choice is asked for. */
function connect(editor: EditorStore, from: Id, to: Id) {
  const state = editor.getState()
  const design = designIn(state)
  const found = meanings(design, from, to)
  if (found.length === 0) return state.notify(refusal(design, from, to), 'error')
  const [only] = found
  if (found.length === 1 && only && only.row === undefined) {
    state.perform(only.label, settle(design, only.patch()))
    // What was made is what one goes on with.
    if (!design.elements[only.element]) state.select([only.element])
    return
  }
  state.set({ pending: { from, to } })
}

function refusal(design: Design, from: Id, to: Id): string {
  const [a, b] = [design.elements[from], design.elements[to]]
  if (!a || !b) return 'There is nothing to connect to.'
  const refer = (one: Element, other: Element) => referencesOf(one).some(({ to }) => to === other.id)
  if (refer(a, b) || refer(b, a)) return `${a.name} and ${b.name} are connected already.`
  return `${sentence(aWordFor(a.kind))} has nothing to connect to ${aWordFor(b.kind)}.`
}

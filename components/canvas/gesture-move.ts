import type { Id } from '@/lib/design/element'
import { ancestorsOf, withDescendants } from '@/lib/design/tree'
import type { Point } from '@/lib/picture/route'
import type { Aim } from '../editor/viewport'
import { withoutInner } from '../editor/selected'
import { designIn } from '../editor/store'
import { landing, move, snap } from './drop'
import { nodeElements, shift, unshift } from './shift'
import type { Follow, Tools } from './follow'

/** Drag the selection. Mounted nodes are shifted by style alone; the design changes once, at the end. */
export function startMove({ editor, stage, root }: Tools, held: Id, start: Point): Follow {
  const before = designIn(editor.getState())
  const chosen = [...editor.getState().selection].flatMap((id) => before.elements[id] ?? [])
  // Elements inside a collapsed container are not seen: what stands for them moves.
  const seen = chosen.filter(({ id }) => stage.scene().byId.has(id))
  const ids = withoutInner(before, seen).map(({ id }) => id)
  const top = ids.includes(held)
    ? held
    : (ancestorsOf(before, before.elements[held]!).find(({ id }) => ids.includes(id))?.id ?? held)
  const moving = new Set(withDescendants(before, ids).map(({ id }) => id))
  const nodes = nodeElements(root, moving)
  const by = ({ x, y }: Point) => ({ x: snap(x - start.x), y: snap(y - start.y) })
  let aimed: { target: Id | undefined; aim: Aim | undefined } = { target: undefined, aim: undefined }
  let lastAimed = { x: NaN, y: NaN }

  const finish = (glide: boolean) => {
    stage.setGesture(undefined)
    unshift(nodes, glide)
  }
  return {
    to(point) {
      const { x: dx, y: dy } = by(point)
      shift(nodes, dx, dy)
      if (
        Math.abs(point.x - lastAimed.x) + Math.abs(point.y - lastAimed.y) > 3 ||
        Number.isNaN(lastAimed.x)
      ) {
        lastAimed = point
        const lands = landing(before, ids, { x: dx, y: dy }, top, point)
        const parent = lands.ok ? lands.value.get(top) : undefined
        const enters = lands.ok && parent?.id !== before.elements[top]?.parent
        aimed = {
          target: lands.ok ? parent?.id : undefined,
          aim: lands.ok
            ? enters
              ? { ok: true, text: parent ? `into ${parent.name}` : 'onto the canvas' }
              : undefined
            : { ok: false, text: lands.message },
        }
      }
      stage.setGesture({ type: 'move', ids, moving, dx, dy, ...aimed })
    },
    end(point) {
      const { perform, notify } = editor.getState()
      const step = move(designIn(editor.getState()), ids, by(point), top, point)
      if (!step.ok) {
        finish(true)
        return notify(step.message, 'error')
      }
      perform(step.value.label, step.value.patch)
      finish(false)
    },
    cancel: () => finish(true),
  }
}

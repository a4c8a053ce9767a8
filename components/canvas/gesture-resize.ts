import type { Box, Id } from '@/lib/design/element'
import type { Point } from '@/lib/picture/route'
import { designIn } from '../editor/store'
import { leastBox, resize } from './resize'
import { snap } from './drop'
import type { Follow, Tools } from './follow'

/** Pull a side or a corner of an element, named by compass points: "e", "sw". */
export function startResize({ editor, stage }: Tools, id: Id | undefined, side: string): Follow | undefined {
  const design = designIn(editor.getState())
  const element = id === undefined ? undefined : design.elements[id]
  const placed = id === undefined ? undefined : stage.scene().byId.get(id)
  if (!element || !placed) return undefined
  const least = leastBox(design, element)
  const was = placed.box

  const boxAt = ({ x, y }: Point): Box => {
    let [left, top, right, bottom] = [was.x, was.y, was.x + was.width, was.y + was.height]
    if (side.includes('w'))
      left = Math.min(Math.max(snap(x), was.x + least.before), right - least.width, was.x + least.left)
    if (side.includes('e')) right = Math.max(snap(x), left + least.width, was.x + least.right)
    if (side.includes('n'))
      top = Math.min(Math.max(snap(y), was.y + least.above), bottom - least.height, was.y + least.top)
    if (side.includes('s')) bottom = Math.max(snap(y), top + least.height, was.y + least.bottom)
    return { x: left, y: top, width: right - left, height: bottom - top }
  }
  return {
    to: (point) => stage.setGesture({ type: 'resize', id: element.id, box: boxAt(point) }),
    end(point) {
      const step = resize(designIn(editor.getState()), element.id, boxAt(point))
      if (step) editor.getState().perform(step.label, step.patch)
      stage.setGesture(undefined)
    },
    cancel: () => stage.setGesture(undefined),
  }
}

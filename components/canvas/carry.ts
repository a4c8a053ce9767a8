import type { Element } from '@/lib/design/element'
import { aroundOf } from '@/lib/elements/around'
import { placeIn } from '@/lib/elements/place'
import { isZoned } from '@/lib/layout/order'
import { sizeOf } from '@/lib/layout/sizes'
import type { Point } from '@/lib/picture/route'
import type { Spot } from '../editor/addition'
import { addition } from '../editor/addition'
import type { EditorStore } from '../editor/store'
import { designIn } from '../editor/store'
import type { Viewport } from '../editor/viewport'
import { snap } from './drop'
import { elementAt, holdsPoint } from './hit'
import { laneAt } from './lane-at'
import type { Stage } from './stage'
import { hideTakers, showTakers } from './takers'
import { toDrawing } from './view'

/** What the canvas does while a kind is carried over it from the palette. */
export function carrying(
  editor: EditorStore,
  stage: Stage,
  root: () => HTMLElement | null,
): Pick<Viewport, 'aim' | 'drop' | 'cancel'> {
  const design = () => designIn(editor.getState())

  const pointIn = (x: number, y: number): Point | undefined => {
    const area = root()?.getBoundingClientRect()
    if (!area || !holdsPoint(area, { x, y })) return undefined
    return toDrawing(stage.get().view, { x: x - area.left, y: y - area.top })
  }
  const spotIn = (kind: string, point: Point, parent: Element | undefined): Spot => {
    const { width, height } = sizeOf(kind)
    const origin = (parent && stage.scene().byId.get(parent.id)?.box) ?? { x: 0, y: 0 }
    const zone = laneAt(design(), parent, point)
    return {
      x: snap(point.x - origin.x - Math.min(width / 2, 66)),
      y: snap(point.y - origin.y - Math.min(height / 2, 28)),
      ...(zone !== undefined && { zone }),
    }
  }
  const stop = () => {
    hideTakers(root())
    stage.setGesture(undefined)
  }
  return {
    aim(kind, x, y) {
      const point = pointIn(x, y)
      if (!point) {
        if (stage.get().gesture?.type === 'carry') stop()
        return undefined
      }
      showTakers(root(), kind)
      const target = elementAt(stage.scene(), point)?.element
      const place = placeIn(aroundOf(design()), kind, target)
      const parent = place.ok ? place.value : undefined
      const { width, height } = sizeOf(kind)
      const box = {
        x: point.x - Math.min(width / 2, 66),
        y: point.y - Math.min(height / 2, 28),
        width,
        height,
      }
      stage.setGesture({
        type: 'carry',
        kind,
        box,
        target: parent?.id ?? (place.ok ? undefined : target?.id),
        ok: place.ok,
      })
      if (!place.ok) return { ok: false, text: place.message }
      const zone = laneAt(design(), parent, point)
      const lane = zone !== undefined && isZoned(kind) ? `, ${zone}` : ''
      return { ok: true, text: parent ? `in ${parent.name}${lane}` : 'on the canvas' }
    },
    drop(kind, x, y) {
      const point = pointIn(x, y)
      stop()
      if (!point) return false
      const { perform, select, notify } = editor.getState()
      const target = elementAt(stage.scene(), point)?.element
      const added = addition(design(), kind, target, (parent) => spotIn(kind, point, parent))
      if (!added.ok) {
        notify(added.message, 'error')
        return false
      }
      perform(added.value.label, added.value.patch)
      select([added.value.id])
      return true
    },
    cancel: stop,
  }
}

import type { Point } from '@/lib/picture/route'
import { elementsIn } from './hit'
import type { Follow, Tools } from './follow'

/** Draw a frame around elements to select them. */
export function startMarquee({ editor, stage }: Tools, start: Point): Follow {
  const before = [...editor.getState().selection]
  const boxTo = ({ x, y }: Point) => ({
    x: Math.min(start.x, x),
    y: Math.min(start.y, y),
    width: Math.abs(x - start.x),
    height: Math.abs(y - start.y),
  })
  return {
    to(point) {
      stage.setGesture({ type: 'marquee', box: boxTo(point) })
    },
    end(point) {
      const taken = elementsIn(stage.scene(), boxTo(point)).map(({ element }) => element.id)
      editor.getState().select([...before, ...taken])
      stage.setGesture(undefined)
    },
    cancel: () => stage.setGesture(undefined),
  }
}

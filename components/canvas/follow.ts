import type { Point } from '@/lib/picture/route'
import type { EditorStore } from '../editor/store'
import type { Stage } from './stage'

/** One thing that a pressed pointer does: it follows the pointer, and ends or is called off. */
export type Follow = {
  readonly to: (point: Point) => void
  readonly end: (point: Point) => void
  readonly cancel: () => void
}

export type Tools = {
  readonly editor: EditorStore
  readonly stage: Stage
  readonly root: HTMLElement
}

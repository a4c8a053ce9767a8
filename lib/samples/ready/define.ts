import type { Element } from '@/lib/design/element'
import type { Sample } from '../sketch'
import { designOf } from '../sketch'

/** A complete design to start from. Its elements have no boxes: laying out is for the caller. */
export type Ready = Sample & {
  readonly id: string
  /** One sentence: what it shows. */
  readonly about: string
}

export const ready = (
  id: string,
  name: string,
  about: string,
  ...elements: readonly (Element | readonly Element[])[]
): Ready => ({ id, name, about, design: designOf(elements.flat()) })

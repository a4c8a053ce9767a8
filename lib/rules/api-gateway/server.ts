import type { Element } from '@/lib/design/element'
import type { Around } from '@/lib/elements/define'
import type { Blocker } from '@/lib/trace/answer'

/** Who answered, where what is refused is its certificate. */
export const serverOf = (blocker: Blocker, around: Around): Element | undefined =>
  around.get(blocker.at ?? blocker.element)

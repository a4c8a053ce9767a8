import type { Notice } from '@/lib/account/event'
import { refresh } from '@/lib/account/refresh'
import type { Design } from '@/lib/design/element'
import type { Patch } from '@/lib/design/patch'
import { settle } from '../editor/place'

export type Difference = {
  readonly patch: Patch
  readonly added: number
  readonly changed: number
  readonly removed: number
}

/** What putting a reading on the canvas does to the design, as one step: what is known is refreshed, the rest finds a place beside. */
export function putOnCanvas(design: Design, read: Design, notices: readonly Notice[]): Difference {
  const facts = refresh(design, read, notices)
  const sides = Object.values(facts)
  return {
    patch: settle(design, facts),
    added: sides.filter(([before]) => !before).length,
    changed: sides.filter(([before, after]) => before && after).length,
    removed: sides.filter(([, after]) => !after).length,
  }
}

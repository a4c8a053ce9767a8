import type { Element } from '@/lib/design/element'

/** An element with findings that a ready design lives with, by rule, each for a reason. */
export const decided = (element: Element, reasons: Readonly<Record<string, string>>): Element => ({
  ...element,
  waivers: Object.fromEntries(
    Object.entries(reasons).map(([rule, reason]) => [
      rule,
      { reason, author: 'Groundplan', date: '2026-11-22' },
    ]),
  ),
})

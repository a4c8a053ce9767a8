import type { Design, Element } from '@/lib/design/element'
import { ancestor } from '@/lib/elements/ancestor'
import { aroundOf } from '@/lib/elements/around'

const PLACES = ['vpc', 'on-premises-site', 'region', 'account'] as const

/** The place that an element belongs to, for lists: its VPC or data centre, else its Region or account; itself if it is one. */
export function placeOf(design: Design, element: Element): Element | undefined {
  const around = aroundOf(design)
  for (const kind of PLACES) {
    const place = element.kind === kind ? element : ancestor(around, element, kind)
    if (place) return place
  }
  return undefined
}

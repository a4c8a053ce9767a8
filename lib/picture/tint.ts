import type { Element, Id } from '@/lib/design/element'
import type { Around, Group } from '@/lib/elements/define'
import { definitionOf } from '@/lib/elements'

/** The role of a colour: what a container or a leaf is, at a glance. */
export type Tint =
  'place' | 'outside' | 'vpc' | 'public' | 'private' | 'network' | 'gateway' | 'api' | 'compute' | 'note'

const TINTS: Readonly<Record<Group, Tint>> = {
  places: 'place',
  'on-premises': 'outside',
  network: 'network',
  gateways: 'gateway',
  'direct-connect': 'gateway',
  'load-balancing': 'gateway',
  names: 'api',
  apis: 'api',
  compute: 'compute',
  annotation: 'note',
}

const cache = new WeakMap<Around, Map<Id, Tint>>()

/** The colour role of an element. */
export function tintOf(element: Element, around: Around): Tint {
  let tints = cache.get(around)
  if (!tints) cache.set(around, (tints = new Map()))
  let tint = tints.get(element.id)
  if (!tint) tints.set(element.id, (tint = findTint(element, around)))
  return tint
}

function findTint(element: Element, around: Around): Tint {
  const definition = definitionOf(element.kind)
  const tone = definition?.tone?.(element, around)
  if (tone) return tone
  const tint = definition ? TINTS[definition.group] : 'network'
  return tint === 'network' && definition?.container ? 'vpc' : tint
}

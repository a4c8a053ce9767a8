import type { Element, Id } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import type { Around, Group } from '@/lib/elements/define'
import { definitionOf, isKind, get } from '@/lib/elements'
import { within } from '@/lib/elements/ancestor'

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

/** The colour role of an element. A subnet is public when its route table leads to an internet gateway. */
export function tintOf(element: Element, around: Around): Tint {
  let tints = cache.get(around)
  if (!tints) cache.set(around, (tints = new Map()))
  let tint = tints.get(element.id)
  if (!tint) tints.set(element.id, (tint = findTint(element, around)))
  return tint
}

function findTint(element: Element, around: Around): Tint {
  if (isKind(element, 'subnet')) return leadsOutside(element, around) ? 'public' : 'private'
  const definition = definitionOf(element.kind)
  const tint = definition ? TINTS[definition.group] : 'network'
  return tint === 'network' && definition?.container ? 'vpc' : tint
}

function leadsOutside(subnet: Element, around: Around): boolean {
  const own = around.get(known(subnet.props.routeTable) as string | undefined)
  const vpc = within(around, subnet, 'vpc')
  const main = () =>
    around.children(vpc?.id).find((table) => isKind(table, 'route-table') && get(table, 'main') === true)
  const table = own ?? (vpc && main())
  if (!isKind(table, 'route-table')) return false
  return (get(table, 'routes') ?? []).some(
    (route) => around.get(known(route.target))?.kind === 'internet-gateway',
  )
}

import type { Id, Interface } from '@/lib/net/end'
import type { Way } from '@/lib/net/move'
import type { Here } from '@/lib/net/world'
import type { Addresses, Family } from '@/lib/net/flow'
import { holdsAll } from '@/lib/net/ranges'
import type { Around } from '../define'
import type { Target } from '../target-group/registered'

export type Refused = Extract<Way, { readonly refuse: string }>

/** Where a node can send a connection: an interface, or an address that may belong to nobody who is drawn. */
export type Place = {
  readonly called: string
  readonly to: Interface | undefined
  readonly family: Family
  readonly addresses: Addresses
  readonly zone: string | undefined
  readonly port: number | undefined
  /** It is a balancer itself. */
  readonly balances?: true
}

/** A node of a balancer that looks for targets. */
export type Node = {
  readonly self: { readonly id: Id; readonly name: string }
  readonly own: Interface
  readonly here: Here
  readonly around: Around
}

/** The zones that a balancer is in; undefined when some are not known. */
export function zonesOf({ self, here }: Node): ReadonlySet<string> | undefined {
  const zones = here.world.interfacesOf(self.id).map(({ zone }) => zone)
  return zones.every((zone) => zone !== undefined) ? new Set(zones) : undefined
}

/** The places of a target that a balancer may use, and why others are none. */
export function placesOf(target: Target, node: Node, family: Family): readonly (Place | Refused)[] {
  const { called } = target
  if (target.at === 'unknown') return [{ refuse: 'UNKNOWN_RESOURCE', because: target.because, unknown: true }]
  if (target.at === 'unfit')
    return [
      { refuse: 'X_LB_TG_PROTOCOL', because: target.because, element: target.group, field: 'targetType' },
    ]
  if (target.at === 'function')
    return [
      {
        refuse: 'X_LB_TG_PROTOCOL',
        because: `${called} is a function, and only an Application Load Balancer invokes those.`,
      },
    ]
  const { port } = target
  if (target.at === 'address') {
    const to = node.here.world.interfaceAt(node.own.network, target.family, target.addresses)
    const zone = target.anywhere ? undefined : (to?.zone ?? zoneAround(target.addresses, target.family, node))
    return inZone({ called, to, family: target.family, addresses: target.addresses, zone, port }, node)
  }
  const all = node.here.world.interfacesOf(target.element)
  const mine = target.at === 'interface' && target.first ? all.slice(0, 1) : all
  if (mine.length === 0)
    return [
      {
        refuse: 'UNKNOWN_RESOURCE',
        because: `Where ${called} stands is not known.`,
        element: target.element,
        unknown: true,
      },
    ]
  return mine.flatMap((to): readonly (Place | Refused)[] => {
    const addresses = to.addresses[family]
    if (to.network !== node.own.network)
      return [restricted(`${called} is in another VPC than ${node.self.name}; register it by its address.`)]
    if (!addresses) return [restricted(`${called} has no IPv${family} address.`)]
    const place = { called, to, family, addresses, zone: to.zone, port }
    // A balancer is registered as one, whatever its zones.
    return target.at === 'balancer' ? [{ ...place, zone: undefined, balances: true }] : inZone(place, node)
  })
}

const restricted = (because: string): Refused => ({ refuse: 'TARGET_ADDRESS_RESTRICTION', because })

function inZone(place: Place, node: Node): readonly (Place | Refused)[] {
  const zones = zonesOf(node)
  if (place.zone === undefined || !zones || zones.has(place.zone)) return [place]
  return [
    {
      refuse: 'ELB_INSTALLED_AZ_RESTRICTION',
      because: `${place.called} is in ${place.zone}, where ${node.self.name} has no subnet.`,
      element: node.self.id,
      field: `zones.${place.zone}`,
    },
  ]
}

/** The zone of the subnet that an address lies in. */
function zoneAround(addresses: Addresses, family: Family, { own, here, around }: Node): string | undefined {
  for (const { id } of around.children(own.network)) {
    const segment = here.world.segment(id)
    const block = segment?.blocks[family]
    if (block && holdsAll(block, addresses)) return segment.zone
  }
  return undefined
}

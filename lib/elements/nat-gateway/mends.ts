import type { Patch } from '@/lib/design/patch'
import { change, setProps } from '@/lib/design/patch'
import type { World } from '@/lib/net/world'
import type { Around } from '../define'
import { giveAddress } from '../elastic-ip/uses'
import type { Behaviour, Mend } from '../facts'
import type { ElementOf } from '../index'
import { ofKind } from '../index'
import { read } from '../read'

type Nat = ElementOf<'nat-gateway'>
type Mends = NonNullable<Behaviour<'nat-gateway'>['mends']>

/** An Elastic IP, a subnet with a way out, or all zones of its VPC. */
export const mendsOf: Mends = function* (self, { code }, around, world) {
  if (code === 'X_ROUTING_LOOP') yield* moves(self, around, world)
  if (code === 'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS' && read(self, 'connectivityType') === 'public') {
    const given = giveAddress(self, around)
    yield { label: `${given.label} for ${self.name}`, patch: given.patch }
  }
  if (code === 'REGIONAL_NGW_ROUTE_AZ_RESTRICTION')
    yield {
      label: `Let AWS spread ${self.name} over all zones`,
      patch: setProps(self, { availabilityZoneAddresses: undefined }),
    }
}

/** Into a subnet whose table leads to the internet gateway, one of its own zone first. */
function* moves(self: Nat, around: Around, world: World): Iterable<Mend> {
  const own = world.segment(self.parent)
  const uplink = world.uplink(own?.network)
  const open = ofKind(around.children(own?.network), 'subnet').filter((subnet) =>
    world
      .table(world.segment(subnet.id)?.table)
      ?.routes.some(({ target }) => 'of' in target && target.of === uplink?.element),
  )
  const zoneOf = (subnet: ElementOf<'subnet'>) => world.segment(subnet.id)?.zone
  const near = [...open].sort((a, b) => Number(zoneOf(b) === own?.zone) - Number(zoneOf(a) === own?.zone))
  for (const subnet of near.slice(0, 2))
    yield { label: `Move ${self.name} to ${subnet.name}`, patch: moveInto(self, subnet) }
}

/** Into another subnet, where it gets another private address. */
export function moveInto(self: Nat, subnet: ElementOf<'subnet'>): Patch {
  const { privateIpAddress: _old, ...props } = self.props
  return change(self, { parent: subnet.id, box: undefined, props })
}

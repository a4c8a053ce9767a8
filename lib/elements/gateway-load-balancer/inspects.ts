import type { Refusal } from '@/lib/net/move'
import type { Here } from '@/lib/net/world'
import { UDP } from '@/lib/net/flow'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isKind, ofKind } from '../index'
import { defaultAction } from '../listener/action'
import { placesOf } from '../load-balancer/places'
import { fromNode } from '../load-balancer/ways'
import { registered } from '../target-group/registered'

/** Packets are carried to appliances by GENEVE. */
const GENEVE = 6081

/** Why no appliance behind a Gateway Load Balancer gets its packets; undefined when one does, or nobody knows. */
export function inspects(
  self: ElementOf<'gateway-load-balancer'>,
  around: Around,
  here: Here,
): Refusal | undefined {
  const actions = ofKind(around.children(self.id), 'listener').map(defaultAction)
  const groups = actions.flatMap((action) =>
    action.does === 'forward' ? action.groups.map((id) => around.get(id)) : [],
  )
  const targets = groups.flatMap((group) => (isKind(group, 'target-group') ? registered(group, around) : []))
  if (targets.length === 0)
    return {
      refuse: 'ELBV2_LISTENER_HAS_NO_TG',
      because: `${self.name} has no appliance to send packets to.`,
      element: groups[0]?.id ?? self.id,
      field: 'targets',
    }
  const tries = here.world.interfacesOf(self.id).flatMap((own) => {
    const node = { self, own, here, around }
    return targets
      .flatMap((target) => placesOf(target, node, 4))
      .map((place) => {
        if ('refuse' in place) return place.unknown ? undefined : false
        const packet = fromNode(node, place, undefined, GENEVE)
        const carried = { ...packet, flow: { ...packet.flow, protocols: [[UDP, UDP]] as const } }
        return here.world.reaches({ packet: carried, out: own, because: `GENEVE to ${place.called}.` })
      })
  })
  if (tries.some((well) => well !== false)) return undefined
  return {
    refuse: 'X_LB_NO_HEALTHY_TARGET',
    because: `No appliance of ${self.name} is reached by UDP 6081, by which packets are carried to it.`,
    element: self.id,
  }
}

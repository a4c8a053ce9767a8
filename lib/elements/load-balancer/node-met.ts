import type { Element } from '@/lib/design/element'
import type { Interface } from '@/lib/net/end'
import type { Denial } from '@/lib/net/move'
import type { Packet } from '@/lib/net/packet'

/** The node of a balancer that a packet came to. */
export function nodeMet(self: Element, { to }: Packet): Interface | Denial {
  if (to?.fact === 'interface' && to.element === self.id) return to
  return {
    refuse: 'UNKNOWN_DESTINATION',
    because: `Which node of ${self.name} is reached is not known.`,
    unknown: true,
  }
}

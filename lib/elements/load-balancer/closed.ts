import type { Element } from '@/lib/design/element'
import type { Served } from '@/lib/net/move'
import type { Packet } from '@/lib/net/packet'
import type { Here } from '@/lib/net/world'
import { holdsAll } from '@/lib/net/ranges'

/**
 * Why an internal balancer refuses a connection: it takes nothing from the internet over IPv6 either, though its addresses
 * there are public.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html
 */
export function closedToInternet(
  self: Element,
  isInternal: boolean,
  { flow, from, to }: Packet,
  here: Here,
): Extract<Served, { readonly refuse: string }> | undefined {
  if (flow.family === 4 || !isInternal || from?.fact === 'interface' || from?.fact === 'outside')
    return undefined
  const inside = to?.fact === 'interface' ? here.world.network(to.network)?.blocks[6] : undefined
  if (inside && holdsAll(inside, flow.sources)) return undefined
  return {
    refuse: 'IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS',
    because: `${self.name} is internal, and takes no IPv6 packets from the internet.`,
    field: 'scheme',
  }
}

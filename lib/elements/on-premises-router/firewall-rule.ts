import type { Packet } from '@/lib/net/packet'
import type { World } from '@/lib/net/world'
import { formatProtocols, hasPorts } from '@/lib/net/flow'
import { blocksFor } from '../far-blocks'

const NAMES: Readonly<Record<string, string>> = { tcp: 'tcp', udp: 'udp', icmp: 'icmp', icmpv6: 'icmp' }

/** Firewall rules that admit just these packets, as far as rules can say. */
export function rulesFor({ flow, from, to }: Packet, direction: 'in' | 'out', world: World) {
  const { family, protocols, ports } = flow
  const [single] = ports
  const whole = !single || !hasPorts(flow) || (single[0] === 0 && single[1] === 65535)
  return blocksFor(family, flow.sources, from, world).flatMap((source) =>
    blocksFor(family, flow.destinations, to, world).map((destination) => ({
      direction,
      action: 'allow' as const,
      protocol: NAMES[formatProtocols(protocols)] ?? 'any',
      ...(!whole && { fromPort: single[0], ...(single[1] !== single[0] && { toPort: single[1] }) }),
      source,
      destination,
    })),
  )
}

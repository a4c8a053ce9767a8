import type { Move } from '@/lib/net/move'
import type { Segment } from '@/lib/net/network'
import type { Packet } from '@/lib/net/packet'
import type { Here } from '@/lib/net/world'
import { judge } from '@/lib/net/filter'
import { formatFlow } from '@/lib/net/flow'

type Go = Extract<Move, { readonly go: unknown }>

/**
 * Into the subnet of an attachment: its network ACL judges by inbound entries what instances of other subnets send.
 * Source: https://docs.aws.amazon.com/vpc/latest/tgw/tgw-nacls.html
 */
export function throughFilter(
  segment: Segment,
  packet: Packet,
  here: Here,
  on: (packet: Packet) => Go,
): readonly Move[] {
  if (segment.filter === undefined) return [on(packet)]
  const filter = here.world.filter(segment.filter)
  if (!filter) {
    const because = 'The network ACL of the subnet of the attachment is not in the design.'
    return [
      { refuse: 'UNKNOWN_RESOURCE', because, element: segment.element, unknown: true, otherwise: on(packet) },
    ]
  }
  const { passed, refused, unsure } = judge([filter], packet, 'inbound')
  const alone = passed.length === 0 && refused.length + unsure.length === 1
  const partOf = (flow: Packet['flow']): Packet => ({ ...packet, flow })
  return [
    ...passed.map(({ flow }) => on(partOf(flow))),
    ...unsure.map(({ flow, line }) => ({
      refuse: 'UNKNOWN_RESOURCE' as const,
      because: line?.unknown ?? 'An entry of the network ACL is not known.',
      element: filter.element,
      ...(line?.field !== undefined && { field: line.field }),
      packet: partOf(flow),
      unknown: true as const,
      ...(alone && { otherwise: on(partOf(flow)) }),
    })),
    ...refused.map(({ flow, line }) => ({
      refuse: 'SUBNET_ACL_RESTRICTION' as const,
      because: line
        ? `On the way to the transit gateway, ${line.says}: ${formatFlow(flow)} does not pass.`
        : `On the way to the transit gateway, no inbound entry of the network ACL admits ${formatFlow(flow)}.`,
      element: filter.element,
      ...(line?.field !== undefined && { field: line.field }),
      packet: partOf(flow),
      ...(alone && { otherwise: on(partOf(flow)) }),
    })),
  ]
}

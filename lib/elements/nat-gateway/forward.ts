import type { Interface } from '@/lib/net/end'
import type { Move, Stop } from '@/lib/net/move'
import type { Packet } from '@/lib/net/packet'
import type { Here } from '@/lib/net/world'
import type { Addresses } from '@/lib/net/flow'
import { TCP, UDP, addressesIn, both, except, formatAddresses, formatProtocols } from '@/lib/net/flow'
import { parsePrefix } from '@/lib/net/prefix'
import type { Ranges } from '@/lib/net/ranges'
import { hideBehind, putBack } from '../translation'

/** A NAT gateway as its doors see it. `onward` is where a translated packet goes. */
export type Nat = {
  readonly name: string
  readonly own: Interface
  readonly onward: (packet: Packet, here: Here) => Stop | Extract<Move, { refuse: string }>
  /** Did the packet come through an attachment of a transit gateway? */
  readonly byTransit: (packet: Packet) => boolean
}

const ICMP = 1
const ICMPV6 = 58
const NAT64 = addressesIn(parsePrefix('64:ff9b::/96')!)
/** Source: https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html */
const PROTOCOLS: Readonly<Record<4 | 6, Ranges>> = {
  4: [
    [ICMP, ICMP],
    [TCP, TCP],
    [UDP, UDP],
  ],
  6: [
    [TCP, TCP],
    [UDP, UDP],
    [ICMPV6, ICMPV6],
  ],
}
const NOTES = ['NGW_SOURCE_ADDRESS_REASSIGN', 'REMAP_EPHEMERAL_PORT'] as const
const MTU = 8500

/** Out with its own address as the source, and answers back to who asked. */
export function forward(nat: Nat, packet: Packet, here: Here): readonly Move[] {
  const { name, own } = nat
  if (packet.reply) return [giveBack(nat, packet, here)]
  const inside = packet.from?.fact === 'interface' && packet.from.network === own.network
  const source: readonly Move[] =
    inside || nat.byTransit(packet)
      ? []
      : [
          {
            refuse: 'NGW_REQUIRES_SOURCE_IN_VPC',
            because: `${name} serves interfaces of its own VPC and what comes through a transit gateway, not ${formatAddresses(packet.flow.family, packet.flow.sources)}.`,
          },
        ]
  if (source.length > 0) return source
  const family = packet.flow.family
  const taken = both(packet.flow, {
    protocols: PROTOCOLS[family],
    ...(family === 6 && { destinations: NAT64 }),
  })
  const refused = except(packet.flow, {
    protocols: PROTOCOLS[family],
    ...(family === 6 && { destinations: NAT64 }),
  })
  return [
    ...refused.map((flow) => ({
      refuse: 'PROTOCOL_RESTRICTION' as const,
      because:
        family === 6
          ? `${name} takes IPv6 for 64:ff9b::/96 only.`
          : `${name} takes tcp, udp and icmp, not ${formatProtocols(flow.protocols)}.`,
      packet: { ...packet, flow },
    })),
    ...(taken ? [sendOut(nat, toFour({ ...packet, flow: taken }), here)] : []),
  ]
}

/** NAT64: the last 32 bits are the IPv4 address. */
function toFour(packet: Packet): Packet {
  const { flow } = packet
  if (flow.family === 4) return packet
  const first = NAT64[0]![0]
  const destinations: Addresses = flow.destinations.map(([from, to]) => [from - first, to - first])
  const protocols = flow.protocols.map(([from, to]) =>
    from === ICMPV6 && to === ICMPV6 ? ([ICMP, ICMP] as const) : ([from, to] as const),
  )
  return {
    ...packet,
    flow: { ...flow, family: 4, destinations, protocols: [...protocols].sort(([a], [b]) => a - b) },
  }
}

function sendOut(nat: Nat, packet: Packet, here: Here): Move {
  const { name, own } = nat
  const hidden = hideBehind(packet, own, own.element)
  const onward = nat.onward(hidden, here)
  return 'refuse' in onward
    ? { ...onward, packet: hidden }
    : {
        go: onward,
        packet: hidden,
        because:
          own.segment === undefined
            ? `${name} puts an address of its own in place of the source.`
            : `${name} puts its private address ${formatAddresses(4, hidden.flow.sources)} in place of the source.`,
        notes: NOTES,
        mtu: MTU,
      }
}

function giveBack(nat: Nat, packet: Packet, here: Here): Move {
  const { name, own } = nat
  const came = here.session(own.element)
  if (!came)
    return {
      refuse: 'X_ASYMMETRIC_PATH',
      because: `The answer comes to ${name}, which did not see the request.`,
    }
  const back = putBack(packet, came)
  const onward = nat.onward(back, here)
  return 'refuse' in onward
    ? onward
    : {
        go: onward,
        packet: back,
        because: `${name} knows the connection and puts ${formatAddresses(back.flow.family, back.flow.destinations)} back.`,
        mtu: MTU,
      }
}

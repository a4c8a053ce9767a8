import type { Interface } from '@/lib/net/end'
import type { Move } from '@/lib/net/move'
import type { Packet } from '@/lib/net/packet'
import type { Here } from '@/lib/net/world'
import type { Flow } from '@/lib/net/flow'
import { PRIVATE, SHARED, both, except, exceptAll, formatAddresses } from '@/lib/net/flow'
import type { Gateway } from './gateway'
import { stopAt, unsure } from './gateway'
import { inward } from './gateway-table'

/** Into the VPC from the internet: the destination becomes the private address that the public one stands for. */
export function ingress(gateway: Gateway, packet: Packet, here: Here): readonly Move[] {
  const { name, vpc } = gateway
  const to = packet.to?.fact === 'interface' && packet.to.network === vpc.id ? packet.to : undefined
  if (!to)
    return [
      {
        refuse: 'IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS',
        because: `${formatAddresses(packet.flow.family, packet.flow.destinations)} is no public address of an interface in ${vpc.name}.`,
      },
    ]
  const inside = { sources: here.world.network(vpc.id)?.blocks[packet.flow.family] ?? [] }
  const honest = packet.reply ? [packet.flow] : except(packet.flow, inside)
  if (honest.length === 0)
    return [
      {
        refuse: 'GATEWAY_REJECTS_SPOOFED_TRAFFIC',
        because: `${name} drops what comes from the internet with an address of ${vpc.name}.`,
      },
    ]
  const [allowed, refused] = packet.reply ? [honest, []] : checkSources(name, packet, honest)
  const arrived = { ...packet, network: vpc.id, zone: undefined, via: gateway.id }
  const moves = allowed.flatMap((flow) =>
    translate(gateway, { ...arrived, flow }, to).map((move) =>
      'refuse' in move ? move : doubting(move, inward(gateway, move.packet, here, move.because)),
    ),
  )
  const oneWay =
    packet.reply && (gateway.isNat(to.element) || gateway.oneWay.some((id) => here.session(id) !== undefined))
  const stop = stopAt(gateway, to.segment, packet.reply ? (oneWay ? 'one-way' : 'out') : 'in')
  return [
    ...refused,
    ...(stop ? moves.map((move) => ('go' in move ? { ...stop, otherwise: move } : move)) : moves),
  ]
}

function checkSources(
  name: string,
  packet: Packet,
  honest: readonly Flow[],
): readonly [readonly Flow[], readonly Move[]] {
  if (packet.flow.family === 6) return [honest, []]
  const refused = (
    [
      [PRIVATE, 'IGW_SOURCE_ADDRESS_NOT_IN_RFC1918_INGRESS'],
      [SHARED, 'IGW_SOURCE_ADDRESS_NOT_IN_RFC6598_INGRESS'],
    ] as const
  ).flatMap(([sources, refuse]) => {
    const flow = both(packet.flow, { sources })
    return flow
      ? [
          {
            refuse,
            because: `${name} drops what comes from ${formatAddresses(4, flow.sources)}, which is not public.`,
            packet: { ...packet, flow },
          },
        ]
      : []
  })
  return [exceptAll(honest, [{ sources: PRIVATE }, { sources: SHARED }]), refused]
}

type Inward = { readonly packet: Packet; readonly because: string; readonly doubt?: string | undefined }

/** It enters only if there is a public address at all. */
const doubting = ({ doubt, packet }: Inward, move: Move): Move =>
  doubt === undefined || packet.reply || !('go' in move) ? move : unsure(doubt, packet, move)

function translate(
  gateway: Gateway,
  packet: Packet,
  to: Interface,
): readonly (Inward | Extract<Move, { refuse: string }>)[] {
  const { name, called } = gateway
  const { flow } = packet
  const own = to.addresses[flow.family]
  if (flow.family === 6) {
    const part = own && both(flow, { destinations: own })
    return part
      ? [{ packet: { ...packet, flow: part }, because: `${name} passes IPv6 as it is.` }]
      : [noAddress(`${called(to.element)} has no such IPv6 address.`, to, packet)]
  }
  const parts = (to.publics ?? []).flatMap(({ publicly, privately, by, doubt }) => {
    const part = both(flow, { destinations: publicly })
    const inside = privately ?? own
    return part && inside
      ? [
          {
            packet: { ...packet, flow: { ...part, destinations: inside } },
            doubt,
            because: `${name} replaces the destination by ${formatAddresses(4, inside)}, for which ${called(by)} stands.`,
          },
        ]
      : []
  })
  if (parts.length > 0) return parts.slice(0, 1)
  return [
    noAddress(
      (to.publics ?? []).length === 0
        ? `${called(to.element)} has no public address, so nothing on the internet reaches it.`
        : `${formatAddresses(4, flow.destinations)} is no public address of ${called(to.element)}.`,
      to,
      packet,
    ),
  ]
}

const noAddress = (because: string, to: Interface, packet: Packet) => ({
  refuse: 'IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS',
  because,
  element: to.element,
  packet,
})

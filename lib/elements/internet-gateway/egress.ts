import type { Interface, PublicAddress } from '@/lib/net/end'
import type { Move } from '@/lib/net/move'
import type { Membership, Packet } from '@/lib/net/packet'
import type { Here } from '@/lib/net/world'
import type { Flow } from '@/lib/net/flow'
import { PRIVATE, PUBLIC, SHARED, both, exceptAll, formatAddresses } from '@/lib/net/flow'
import { join } from '@/lib/net/ranges'
import type { Gateway } from './gateway'
import { stopAt, unsure } from './gateway'
import { redirects } from './gateway-table'

const MTU = 1500

/** Out of the VPC: the source becomes public, one to one. */
export function egress(gateway: Gateway, packet: Packet, here: Here): readonly Move[] {
  const { name, vpc } = gateway
  if (packet.network !== vpc.id)
    return [
      {
        refuse: 'BAD_STATE_ATTACHMENT',
        because: `${name} is attached to ${vpc.name}, not to the VPC that the packet comes from.`,
      },
    ]
  const from = packet.from?.fact === 'interface' && packet.from.network === vpc.id ? packet.from : undefined
  const moves = [
    ...refusePrivate(name, packet),
    ...parts(packet).flatMap((flow) => outward(gateway, { ...packet, flow }, from)),
  ]
  const direct = from && redirects(gateway, packet, from, here)
  return direct ? moves.map((move) => ('go' in move ? { ...direct, otherwise: move } : move)) : moves
}

/** What may leave at all. */
const parts = ({ flow }: Packet): readonly Flow[] =>
  flow.family === 4 ? exceptAll([flow], [{ destinations: PRIVATE }, { destinations: SHARED }]) : [flow]

function refusePrivate(name: string, packet: Packet): readonly Move[] {
  if (packet.flow.family === 6) return []
  return (
    [
      [PRIVATE, 'IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS', 'private addresses'],
      [SHARED, 'IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS', '100.64.0.0/10'],
    ] as const
  ).flatMap(([destinations, refuse, words]) => {
    const flow = both(packet.flow, { destinations })
    return flow
      ? [
          {
            refuse,
            because: `${name} drops what is for ${words}: ${formatAddresses(4, flow.destinations)}.`,
            packet: { ...packet, flow },
          },
        ]
      : []
  })
}

function outward(gateway: Gateway, packet: Packet, from: Interface | undefined): readonly Move[] {
  const crossing = packet.reply ? 'in' : from && gateway.isNat(from.element) ? 'one-way' : 'out'
  const stop = stopAt(gateway, from?.segment, crossing)
  const moves = packet.flow.family === 4 ? translate(gateway, packet, from) : pass(gateway, packet)
  return stop ? moves.map((move) => ('go' in move ? { ...stop, packet, otherwise: move } : move)) : moves
}

function translate(gateway: Gateway, packet: Packet, from: Interface | undefined): readonly Move[] {
  const { name, called } = gateway
  const publics = from?.publics ?? []
  if (!from || publics.length === 0)
    return [
      {
        refuse: 'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS',
        because: from
          ? `${called(from.element)} has no public address, so ${name} does not let it out.`
          : `${name} lets out only interfaces of ${gateway.vpc.name} with a public address; ${formatAddresses(4, packet.flow.sources)} is none.`,
        ...(from && { element: from.element }),
        packet,
      },
    ]
  const { mapped, rest } = map(packet.flow, publics)
  const doubt = packet.reply ? undefined : publics.find((one) => one.doubt !== undefined)?.doubt
  return [
    ...mapped.map(({ flow, publicly, by }): Move => {
      const move = {
        go: { internet: true } as const,
        packet: {
          ...packet,
          flow: { ...flow, sources: publicly },
          via: gateway.id,
          groups: lostAt(gateway, packet),
        },
        because: `${name} replaces the source by ${publicWords(publicly, called(by))}.`,
        mtu: MTU,
      }
      return doubt === undefined ? move : unsure(doubt, packet, move)
    }),
    ...rest.map((flow) => ({
      refuse: 'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS' as const,
      because: `No public address stands for ${formatAddresses(4, flow.sources)} of ${called(from.element)}.`,
      element: from.element,
      packet: { ...packet, flow },
    })),
  ]
}

/** The private sources that each public address stands for; those without a private one of their own stand for what is left. */
function map(flow: Flow, publics: readonly PublicAddress[]) {
  const own = publics.filter((one) => one.privately !== undefined)
  const mapped = own.flatMap(({ privately, publicly, by }) => {
    const part = both(flow, { sources: privately! })
    return part ? [{ flow: part, publicly, by }] : []
  })
  const left = exceptAll(
    [flow],
    own.map((one) => ({ sources: one.privately! })),
  )
  const others = publics.filter((one) => one.privately === undefined)
  if (others.length === 0) return { mapped, rest: left }
  const publicly = join(others.flatMap((one) => one.publicly))
  return {
    mapped: [...mapped, ...left.map((part) => ({ flow: part, publicly, by: others[0]!.by }))],
    rest: [],
  }
}

const publicWords = (publicly: Flow['sources'], name: string): string =>
  join(publicly).length > 3 ? `a public address (${name})` : `${formatAddresses(4, publicly)} (${name})`

/** Rules that name groups match private addresses only. https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html */
const lostAt = ({ id }: Gateway, { groups }: Packet): Membership =>
  'lost' in groups ? groups : { lost: id, code: 'SG_REFERENCES_NOT_PRESERVED' }

/** IPv6 addresses are public themselves. */
function pass(gateway: Gateway, packet: Packet): readonly Move[] {
  const { name, id } = gateway
  const open = both(packet.flow, { sources: PUBLIC[6] })
  return open
    ? [
        {
          go: { internet: true },
          packet: { ...packet, flow: open, via: id, groups: lostAt(gateway, packet) },
          because: `${name} passes IPv6 as it is.`,
          mtu: MTU,
        },
      ]
    : [
        {
          refuse: 'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS',
          because: `${formatAddresses(6, packet.flow.sources)} is no public IPv6 address.`,
          packet,
        },
      ]
}

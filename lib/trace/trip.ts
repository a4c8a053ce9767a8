import type { Id } from '@/lib/design/element'
import type { Code, End } from '@/lib/net/end'
import type { Stop, Warning } from '@/lib/net/move'
import type { Remark } from '@/lib/net/network'
import type { Packet } from '@/lib/net/packet'
import type { Here, World } from '@/lib/net/world'
import type { Flow } from '@/lib/net/flow'
import { holdsAll, sameRanges } from '@/lib/net/ranges'
import type { Hop, Phase } from './answer'
import { toldOf } from './words'
import type { Keep } from './keep'
import type { Facts } from './lookup'

/** A blocker as it is met, with the packet for those who mend it. */
export type Block = {
  readonly code: Code
  readonly element: Id | undefined
  readonly field?: string
  /** Where the packet was. */
  readonly at?: Id
  readonly phase: Phase
  readonly leg: number
  readonly because: string
  readonly packet: Packet
  readonly unknown?: true
  /** A line says so by name: it was meant. */
  readonly denied?: true
  readonly details?: readonly Remark[]
}

/** What is known while one question is walked. */
export type Walk = {
  readonly facts: Facts
  readonly world: World
  /** Taken to be out of order. */
  readonly down: ReadonlySet<Id>
  readonly name: (id: Id | undefined) => string
  /** Only what passes counts: a question ends at the first certain block, and at what would open further connections. */
  readonly shallow?: true
  /** Nobody reads the hops: whether a server is well is all that is asked. */
  readonly quiet?: true
  /** Connections that were opened already: several balancers open the same. */
  readonly keep?: Keep | undefined
  /** Steps that may still be taken; a question that needs more is UNKNOWN. */
  readonly budget: { left: number }
}

/** A set of packets on its way, and all that happened to it. Never changed: a fork shares what came before. */
export type Trip = {
  readonly packet: Packet
  readonly stop: Stop
  /** What of the question it stands for, in the words of the question. */
  readonly asked: Flow
  /** It lost a part that cannot be told in those words, since addresses were translated. */
  readonly blurred: boolean
  readonly phase: Phase
  readonly leg: number
  /** The segment that it left last. */
  readonly segment: Id | undefined
  /** For a reply: who waits for it; undefined is the internet. */
  readonly goal: End | undefined
  /** Nobody reads the hops: none are kept. */
  readonly quiet: boolean
  readonly hops: readonly Hop[]
  readonly blocks: readonly Block[]
  readonly warnings: readonly Warning[]
  readonly sessions: ReadonlyMap<Id, Packet>
  /** Interfaces that know the connection. */
  readonly crossed: ReadonlySet<string>
  readonly seen: Visit | undefined
  /** An outbound rule that let it pass because of the far side's group: void if the fabric drops membership on the way. */
  readonly leansOn?: Remark
  readonly mtu: number | undefined
}

/** How a trip ended; `partial` if another part of the same packets went on from there. */
export type Outcome = {
  readonly trip: Trip
  readonly arrived: boolean
  readonly end?: End
  readonly partial: boolean
}

export const hereOf = (walk: Walk, trip: Trip): Here => ({
  world: walk.world,
  session: (element) => (trip.packet.reply ? trip.sessions.get(element) : undefined),
  ...(trip.segment !== undefined && { segment: trip.segment }),
})

/** The same trip with a part of its packets; what is lost is lost of the question, too. */
export function narrow(trip: Trip, flow: Flow): Trip {
  if (flow === trip.packet.flow) return trip
  return { ...follow(trip, trip.packet.flow, flow), packet: { ...trip.packet, flow } }
}

const SAME_WAY = ['protocols', 'sources', 'destinations', 'sourcePorts', 'ports'] as const
const SWAPPED: Readonly<Record<(typeof SAME_WAY)[number], (typeof SAME_WAY)[number]>> = {
  protocols: 'protocols',
  sources: 'destinations',
  destinations: 'sources',
  sourcePorts: 'ports',
  ports: 'sourcePorts',
}

/** What of the question is left when packets `before` became `after`. A member that is no part of what it was is a translation. */
export function follow(trip: Trip, before: Flow, after: Flow, translated: readonly string[] = []): Trip {
  let asked: Flow = trip.asked
  let blurred = trip.blurred
  for (const key of SAME_WAY) {
    if (translated.includes(key)) continue
    const [was, is] = [before[key] as Flow['sources'], after[key] as Flow['sources']]
    if (was === is || sameRanges(was, is) || !holdsAll(was, is)) continue
    const mine = trip.packet.reply ? SWAPPED[key] : key
    if (sameRanges(asked[mine] as Flow['sources'], was)) asked = { ...asked, [mine]: is }
    else blurred = true
  }
  return asked === trip.asked && blurred === trip.blurred ? trip : { ...trip, asked, blurred }
}

export const addHop = (
  trip: Trip,
  hop: Omit<Hop, 'phase' | 'leg' | 'flow' | 'from' | 'to' | 'groups' | 'assumed'>,
): Trip =>
  trip.quiet
    ? trip
    : {
        ...trip,
        hops: [
          ...trip.hops,
          {
            ...hop,
            phase: trip.phase,
            leg: trip.leg,
            ...toldOf(trip.packet),
            groups: trip.packet.groups,
            ...(trip.blocks.length > 0 && { assumed: true as const }),
          },
        ],
      }

export const addBlock = (trip: Trip, block: Omit<Block, 'phase' | 'leg' | 'packet'>): Trip => ({
  ...trip,
  blocks: [...trip.blocks, { ...block, phase: trip.phase, leg: trip.leg, packet: trip.packet }],
})

/** A place where a packet was, and those before it. */
export type Visit = {
  readonly place: string
  readonly packet: Packet
  readonly count: number
  readonly before: Visit | undefined
}

const MOST_VISITS = 192

/** A place that no packet comes to twice in the same form. */
export function visit(trip: Trip, place: string): Trip | undefined {
  const { packet, seen } = trip
  const count = (seen?.count ?? 0) + 1
  if (count > MOST_VISITS) return undefined
  for (let at = seen; at; at = at.before)
    if (at.place === place && isAlike(at.packet, packet)) return undefined
  return { ...trip, seen: { place, packet, count, before: seen } }
}

const isAlike = (a: Packet, b: Packet): boolean =>
  a.reply === b.reply &&
  a.via === b.via &&
  a.network === b.network &&
  (['sources', 'destinations', 'ports', 'protocols'] as const).every((key) => {
    const [one, other] = [a.flow[key][0], b.flow[key][0]]
    return one?.[0] === other?.[0] && one?.[1] === other?.[1]
  })

import type { Move, Refusal, Stop } from '@/lib/net/move'
import type { Packet } from '@/lib/net/packet'
import { holdsAll } from '@/lib/net/ranges'
import type { Outcome, Trip, Walk } from './trip'
import { addBlock, addHop, follow } from './trip'

/** What a step gives: trips that go on, and those that ended. */
export type Steps = { readonly on: readonly Trip[]; readonly ended: readonly Outcome[] }

export const goOn = (...on: readonly Trip[]): Steps => ({ on, ended: [] })

export const end = (outcome: Outcome): Steps => ({ on: [], ended: [outcome] })

export const joinSteps = (all: readonly Steps[]): Steps =>
  all.length === 1 ? all[0]! : { on: all.flatMap((one) => one.on), ended: all.flatMap((one) => one.ended) }

/** Runs every trip that is left through the next step. */
export const chain = (steps: Steps, next: (trip: Trip) => Steps): Steps => {
  const following = joinSteps(steps.on.map(next))
  return steps.ended.length === 0
    ? following
    : { on: following.on, ended: [...steps.ended, ...following.ended] }
}

/** A refusal as the end of its part, and what goes on beside it or as if it had passed. */
export function refuse(
  walk: Walk,
  trip: Trip,
  refusal: Refusal & { readonly denied?: true; readonly at?: string },
  partial = false,
): Steps {
  const { packet, otherwise, because, element, field, at, unknown, details, denied } = refusal
  const refused = packet ? { ...follow(trip, trip.packet.flow, packet.flow), packet } : trip
  const blocked = addBlock(refused, {
    code: refusal.refuse,
    element,
    because,
    ...(field !== undefined && { field }),
    ...(at !== undefined && { at }),
    ...(unknown && { unknown }),
    ...(denied && { denied }),
    ...(details && { details }),
  })
  return otherwise && !partial && (unknown || !walk.shallow)
    ? goOn(proceed(blocked, otherwise, undefined))
    : end({ trip: blocked, arrived: false, partial })
}

export function proceed(
  trip: Trip,
  move: Extract<Move, { readonly go: Stop }>,
  element: string | undefined,
): Trip {
  const after = move.packet ?? trip.packet
  const moved: Trip = {
    ...follow(trip, trip.packet.flow, after.flow, translatedIn(trip.packet, after)),
    packet: after,
    stop: move.go,
    ...(move.warning && { warnings: [...trip.warnings, move.warning] }),
    ...(move.mtu !== undefined && { mtu: Math.min(move.mtu, trip.mtu ?? move.mtu) }),
  }
  return element === undefined && !move.because
    ? moved
    : addHop(moved, { element, because: move.because, ...(move.notes && { notes: move.notes }) })
}

/** Where another end stands in a packet now, its address and port are no part of what they were. */
const translatedIn = (before: Packet, after: Packet): readonly string[] => [
  ...(before.from?.id === after.from?.id ? [] : ['sources', 'sourcePorts']),
  ...(before.to?.id === after.to?.id ? [] : ['destinations', 'ports']),
  ...(isMadePrivate(before, after) ? ['destinations'] : []),
]

/** Own addresses in place of public ones; a network may have taken public addresses for its own. */
function isMadePrivate({ flow, to }: Packet, after: Packet): boolean {
  const publics = to?.fact === 'interface' ? (to.publics ?? []) : []
  const own = to?.addresses[flow.family] ?? []
  return (
    publics.some(({ publicly }) => holdsAll(publicly, flow.destinations)) &&
    !holdsAll(own, flow.destinations) &&
    holdsAll(own, after.flow.destinations)
  )
}

import type { Flow } from '@/lib/net/flow'
import type { Hop } from './answer'
import type { Block, Trip } from './trip'
import type { Warning } from '@/lib/net/move'

/** One way that a connection was tried, there and back and on through what terminates it. */
export type Attempt = {
  readonly passed: boolean
  /** What of the question it stands for. */
  readonly asked: Flow
  readonly blurred: boolean
  readonly hops: readonly Hop[]
  readonly blocks: readonly Block[]
  readonly warnings: readonly Warning[]
  readonly mtu: number | undefined
  /** Another part of the same packets went further. */
  readonly partial: boolean
  /** The packets as they arrived at the far end. */
  readonly reached?: Flow
}

/** A trip that ended on its way. */
export const attemptOf = (trip: Trip, passed: boolean, partial: boolean): Attempt => ({
  passed: passed && trip.blocks.length === 0,
  asked: trip.asked,
  blurred: trip.blurred,
  hops: trip.hops,
  blocks: trip.blocks,
  warnings: trip.warnings,
  mtu: trip.mtu,
  partial,
})

/** The same block met on several ways counts once. */
export function once(blocks: readonly Block[]): readonly Block[] {
  const seen = new Map<string, Block>()
  for (const block of blocks) {
    const { ports, protocols } = block.packet.flow
    const key = [
      block.code,
      block.element,
      block.field,
      block.phase,
      block.at,
      `${protocols}`,
      `${ports}`,
    ].join(' ')
    if (!seen.has(key)) seen.set(key, block)
  }
  return [...seen.values()]
}

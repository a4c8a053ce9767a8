import type { Element } from '@/lib/design/element'

/** Builds one design: throws dice, and puts elements in. */
export type Builder = {
  readonly pick: <T>(from: readonly T[]) => T
  readonly chance: (oneIn: number) => boolean
  readonly upTo: (max: number) => number
  readonly some: <T>(from: readonly T[]) => T[]
  readonly name: () => string
  readonly description: () => string
  readonly add: (kind: string, members: Omit<Element, 'id' | 'kind' | 'name'>) => Element
  readonly all: (kind: string) => readonly Element[]
}

/** The member that puts an element into another. */
export const inside = (parent: Element | undefined) => (parent ? { parent: parent.id } : {})

/** Numbers from 0 to 1 out of a seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

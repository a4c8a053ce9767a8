import type { Element } from '@/lib/design/element'

/** For tests: builds one design that AWS would accept; throws dice, and puts elements in. */
export type Builder = {
  readonly pick: <T>(from: readonly T[]) => T
  readonly chance: (oneIn: number) => boolean
  readonly upTo: (max: number) => number
  readonly some: <T>(from: readonly T[]) => T[]
  readonly name: () => string
  readonly description: () => string
  /** The name is any text that a Name tag takes, unless one is given. */
  readonly add: (
    kind: string,
    members: Omit<Element, 'id' | 'kind' | 'name'> & { readonly name?: string },
  ) => Element
  readonly all: (kind: string) => readonly Element[]
}

/**
 * What `legal.ts` of a kind exports as `legal`: puts some elements of the kind in, in the order of the registry, so
 * that what stands before it in the list may be there already; nothing where what it needs is not there.
 */
export type Legal = (builder: Builder) => void

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

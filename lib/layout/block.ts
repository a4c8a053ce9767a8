import type { Box, Id } from '@/lib/design/element'
import type { Size } from './sizes'
import { GAP } from './sizes'

/**
 * Elements placed beside each other, with the room they take together. Places count from the block's top left and are
 * worked out when asked for, since most blocks are only tried for their size.
 */
export type Block = Size & { readonly places: () => readonly Place[] }
type Place = readonly [Id, Box]

export const NOTHING: Block = { width: 0, height: 0, places: () => [] }

export const single = (id: Id, { width, height }: Size): Block => ({
  width,
  height,
  places: () => [[id, { x: 0, y: 0, width, height }]],
})

/** One under the other. */
export const stack = (blocks: readonly Block[], gap = GAP): Block => turned(row(blocks.map(turned), gap))

/** One beside the other. */
export function row(blocks: readonly Block[], gap = GAP): Block {
  const shown = blocks.filter(({ width }) => width > 0)
  const end = shown.reduce((x, block) => x + block.width + gap, 0)
  return {
    width: Math.max(0, end - gap),
    height: shown.reduce((height, block) => Math.max(height, block.height), 0),
    places: () => {
      let end = -gap
      return shown.flatMap((block) => {
        const left = end + gap
        end = left + block.width
        return shifted(block.places(), left, 0)
      })
    },
  }
}

/** In rows of at most the given width, in the order given. */
export function shelves(blocks: readonly Block[], limit: number, gap = GAP): Block {
  const rows: Block[][] = []
  let width = Infinity
  for (const block of blocks) {
    if (width + gap + block.width > limit) {
      rows.push([])
      width = -gap
    }
    rows.at(-1)!.push(block)
    width += gap + block.width
  }
  return stack(
    rows.map((blocks) => row(blocks, gap)),
    gap,
  )
}

/** In columns of at most the given height, in the order given. */
export const columns = (blocks: readonly Block[], limit: number, gap = GAP): Block =>
  turned(shelves(blocks.map(turned), limit, gap))

/** Ways to put blocks in rows, from one to a row up to all in one. */
export function packings(blocks: readonly Block[]): readonly Block[] {
  const widest = Math.max(0, ...blocks.map(({ width }) => width))
  const total = blocks.reduce((sum, { width }) => sum + width + GAP, 0)
  const side = Math.sqrt(blocks.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0))
  const limits = [0.9, 1, 1.1, 1.2, 1.35, 1.5, 1.7, 2].map((factor) => Math.max(widest, side * factor))
  return [...new Set([widest, ...limits, total])].map((limit) => shelves(blocks, limit))
}

/** In the middle of more room than it needs. */
export function centred(block: Block, room: Partial<Size>): Block {
  const width = Math.max(block.width, room.width ?? 0)
  const height = Math.max(block.height, room.height ?? 0)
  const [x, y] = [Math.round((width - block.width) / 2), Math.round((height - block.height) / 2)]
  return { width, height, places: () => shifted(block.places(), x, y) }
}

export const shifted = (places: readonly Place[], x: number, y: number): readonly Place[] =>
  x === 0 && y === 0
    ? places
    : places.map(([id, box]) => [id, { ...box, x: box.x + x, y: box.y + y }] as const)

const turned = ({ width, height, places }: Block): Block => ({
  width: height,
  height: width,
  places: () =>
    places().map(([id, box]) => [id, { x: box.y, y: box.x, width: box.height, height: box.width }] as const),
})

import type { Box, Id } from '@/lib/design/element'
import type { Size } from './sizes'
import { GAP } from './sizes'

/** Elements placed beside each other, with the room they take together. Places count from the block's top left. */
export type Block = Size & { readonly places: readonly (readonly [Id, Box])[] }

export const NOTHING: Block = { width: 0, height: 0, places: [] }

export const single = (id: Id, { width, height }: Size): Block => ({
  width,
  height,
  places: [[id, { x: 0, y: 0, width, height }]],
})

export function moved(block: Block, x: number, y: number): Block['places'] {
  if (x === 0 && y === 0) return block.places
  return block.places.map(([id, box]) => [id, { ...box, x: box.x + x, y: box.y + y }] as const)
}

/** One under the other. */
export const stack = (blocks: readonly Block[], gap = GAP): Block => line(blocks.map(transposed), gap, true)

/** One beside the other. */
export const row = (blocks: readonly Block[], gap = GAP): Block => line(blocks, gap, false)

function line(blocks: readonly Block[], gap: number, turned: boolean): Block {
  let x = 0
  let height = 0
  const places: (readonly [Id, Box])[] = []
  for (const block of blocks.filter(({ places }) => places.length > 0)) {
    for (const place of moved(block, x, 0)) places.push(place)
    x += block.width + gap
    height = Math.max(height, block.height)
  }
  const whole = { width: Math.max(0, x - gap), height, places }
  return turned ? transposed(whole) : whole
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
  transposed(shelves(blocks.map(transposed), limit, gap))

/** Ways to put blocks in rows, from one to a row up to all in one. */
export function packings(blocks: readonly Block[]): readonly Block[] {
  const widest = Math.max(0, ...blocks.map(({ width }) => width))
  const total = blocks.reduce((sum, { width }) => sum + width + GAP, 0)
  const area = blocks.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0)
  const side = Math.sqrt(area)
  const limits = [0.9, 1, 1.1, 1.2, 1.35, 1.5, 1.7, 2].map((factor) => Math.max(widest, side * factor))
  return [widest, ...limits, total].map((limit) => shelves(blocks, limit))
}

const transposed = ({ width, height, places }: Block): Block => ({
  width: height,
  height: width,
  places: places.map(
    ([id, box]) => [id, { x: box.y, y: box.x, width: box.height, height: box.width }] as const,
  ),
})

import type { Box, Id } from '@/lib/design/element'
import type { Around } from '@/lib/elements/define'
import { heldBy } from './border'
import { GAP, insetOf } from './sizes'

/** Something that takes a place: an element that moved, grew or is about to come. */
export type Taker = {
  readonly id: Id
  readonly kind: string
  readonly parent: Id | undefined
  readonly box: Box
  /** Where what is in its way goes; the shorter way when absent. */
  readonly aside?: 'right' | 'down' | undefined
}

/**
 * Where everything stands once the takers have their places: siblings in the way shift right or down together,
 * so that their order stays; containers grow until they hold their content, and make room in turn.
 *
 * Shape: only boxes that differ. A container that grows to the left or upwards moves, and its content stays where it is seen.
 */
export function makeRoom(around: Around, takers: readonly Taker[]): ReadonlyMap<Id, Box> {
  const boxes = new Map(takers.map(({ id, box }) => [id, box]))
  const grownOnce = new Set<Id>()
  const waiting = new Map(takers.map((taker) => [taker.id, taker]))
  while (waiting.size > 0) {
    const deepest = Math.max(...[...waiting.values()].map(({ parent }) => depth(around, parent)))
    const level = [...waiting.values()].filter(({ parent }) => depth(around, parent) === deepest)
    for (const { id } of level) waiting.delete(id)
    for (const parent of new Set(level.map((taker) => taker.parent))) {
      const here = level.filter((taker) => taker.parent === parent)
      const siblings = childrenIn(around, parent, boxes, here)
      shiftAside(siblings, here, boxes)
      const grown = grow(around, parent, siblings, boxes)
      if (grown && !grownOnce.has(grown.id)) waiting.set(grown.id, grown)
      if (grown) grownOnce.add(grown.id)
    }
  }
  return boxes
}

type Sibling = { readonly id: Id; readonly kind: string }

function childrenIn(around: Around, parent: Id | undefined, boxes: Map<Id, Box>, takers: readonly Taker[]) {
  const siblings: Sibling[] = [...takers]
  const seen = new Set(takers.map(({ id }) => id))
  for (const child of around.children(parent)) {
    if (seen.has(child.id) || !child.box) continue
    if (!boxes.has(child.id)) boxes.set(child.id, child.box)
    siblings.push(child)
  }
  return siblings
}

function shiftAside(siblings: readonly Sibling[], takers: readonly Taker[], boxes: Map<Id, Box>) {
  const fixed = new Set(takers.map(({ id }) => id))
  const others = siblings.filter(({ id }) => !fixed.has(id))
  // Each round moves somebody right or down and nobody back, so a few rounds for each pair are plenty.
  for (let round = 0; round < 4 * fixed.size * siblings.length; round++) {
    const move = leastMove(others, takers, boxes)
    if (!move) return
    for (const { id } of others) {
      const box = boxes.get(id)!
      if (move.x > 0 && box.x >= move.from) boxes.set(id, { ...box, x: box.x + move.x })
      if (move.y > 0 && box.y >= move.from) boxes.set(id, { ...box, y: box.y + move.y })
    }
  }
}

/** The shortest way right or down by which one of the others gets out of the way, with all that is beyond it. */
function leastMove(others: readonly Sibling[], takers: readonly Taker[], boxes: ReadonlyMap<Id, Box>) {
  let least: { readonly x: number; readonly y: number; readonly from: number } | undefined
  for (const { id, aside } of takers) {
    const taken = boxes.get(id)!
    for (const other of others) {
      const box = boxes.get(other.id)!
      if (!overlap(taken, box)) continue
      const right = aside === 'down' ? Infinity : taken.x + taken.width + GAP - box.x
      const down = aside === 'right' ? Infinity : taken.y + taken.height + GAP - box.y
      if (least && least.x + least.y <= Math.min(right, down)) continue
      least = right < down ? { x: right, y: 0, from: box.x } : { x: 0, y: down, from: box.y }
    }
  }
  return least
}

function grow(around: Around, parent: Id | undefined, children: readonly Sibling[], boxes: Map<Id, Box>) {
  const container = around.get(parent)
  const box = container && (boxes.get(container.id) ?? container.box)
  if (!container || !box) return undefined
  let [left, top, right, bottom] = [0, 0, box.width, box.height]
  for (const { id, kind } of children) {
    const child = boxes.get(id)!
    const inset = insetOf(kind)
    left = Math.min(left, child.x - inset.left)
    top = Math.min(top, child.y - inset.top)
    right = Math.max(right, child.x + child.width + inset.right)
    bottom = Math.max(bottom, child.y + child.height + inset.bottom)
  }
  const grown = { x: box.x + left, y: box.y + top, width: right - left, height: bottom - top }
  if (grown.width === box.width && grown.height === box.height) return undefined
  // Each keeps its place on the drawing; then gateways follow the border where nobody stands.
  const before = new Map(children.map(({ id }) => [id, boxes.get(id)!]))
  for (const [id, child] of before)
    if (left !== 0 || top !== 0) boxes.set(id, { ...child, x: child.x - left, y: child.y - top })
  for (const { id, kind } of children) {
    const child = { ...boxes.get(id)!, ...heldBy(kind, before.get(id)!, box, grown) }
    const free = children.every((other) => other.id === id || !overlap(child, boxes.get(other.id)!))
    if (free) boxes.set(id, child)
  }
  boxes.set(container.id, grown)
  return { id: container.id, kind: container.kind, parent: around.get(container.parent)?.id, box: grown }
}

function depth(around: Around, id: Id | undefined): number {
  const seen = new Set<Id>()
  for (let at = around.get(id); at && !seen.has(at.id); at = around.get(at.parent)) seen.add(at.id)
  return seen.size
}

/** Do two boxes share a pixel, with a margin between them if asked? */
export const overlap = (a: Box, b: Box, margin = 0): boolean =>
  a.x < b.x + b.width + margin &&
  b.x < a.x + a.width + margin &&
  a.y < b.y + b.height + margin &&
  b.y < a.y + a.height + margin

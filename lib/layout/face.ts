import type { Box, Design, Element, Id } from '@/lib/design/element'
import { childrenOf } from '@/lib/design/tree'
import { aroundOf } from '@/lib/elements/around'
import type { Around } from '@/lib/elements/define'
import { drawnLinesOf } from '@/lib/elements/drawn-lines'
import { definitionOf } from '@/lib/elements/index'
import { flank, isInTier, isOutside, isWorld } from './role'
import { GAP, INSET, insetOf, isOnBorder, LABEL_ROOM, OVERHANG } from './sizes'
import { overlap } from './room'

type Boxes = Map<Id, Box>

/**
 * Once all is placed, what stands alone on its side turns to what it is joined to: a gateway along the border, the internet
 * above its gateways, a site beside the end of its line. Changes the boxes given.
 */
export function turnToEnds(design: Design, boxes: Boxes) {
  const around = aroundOf(design)
  turnTiers(around, boxes)
  for (const id of [...boxes.keys()]) {
    const element = design.elements[id]
    if (!element) continue
    const parent = boxes.get(element.parent ?? '')
    if (isOnBorder(element.kind) && flank(element.kind) === 'bottom') {
      if (parent) turnGateway(around, boxes, element, parent)
    } else if (element.parent === undefined && (isWorld(element.kind) || isOutside(element.kind)))
      turnRoot(design, around, boxes, element)
  }
}

/** Connections and hubs level with what they lead to, or below it; those nearer to it first. */
function turnTiers(around: Around, boxes: Boxes) {
  const tiered = [...boxes.keys()].flatMap((id) => {
    const element = around.get(id)
    return element?.parent !== undefined && isInTier(element.kind) && boxes.has(element.parent)
      ? [element]
      : []
  })
  const reach = ({ id }: Element) => boxes.get(id)!.x + boxes.get(id)!.y
  for (const element of tiered.sort((a, b) => reach(a) - reach(b) || (a.id < b.id ? -1 : 1))) {
    const own = absolute(around, boxes, element.id)!
    const parent = boxes.get(element.parent!)!
    const before = linked(around, element)
      .filter((id) => isWithin(around, id, element.parent))
      .flatMap((id) => absolute(around, boxes, id) ?? [])
      .filter((box) => box.x + box.width <= own.x || box.y + box.height <= own.y)
    if (before.length === 0) continue
    const sum = (key: 'x' | 'y', size: 'width' | 'height') =>
      before.reduce((sum, box) => sum + box[key] + box[size] / 2, 0) / before.length
    const box = boxes.get(element.id)!
    const toRight = before.every(({ x, width }) => x + width <= own.x)
    const inset = insetOf(element.kind)
    const held = (at: number, least: number, most: number) => Math.round(Math.max(least, Math.min(at, most)))
    const x = box.x + sum('x', 'width') - own.x - own.width / 2
    const y = box.y + sum('y', 'height') - own.y - own.height / 2
    const turned = toRight
      ? { ...box, y: held(y, inset.top, parent.height - box.height - inset.bottom) }
      : { ...box, x: held(x, inset.left, parent.width - box.width - inset.right) }
    moveIfFree(around, boxes, element, turned)
  }
}

/** To the border that faces its other ends, and along it; it stays where others stand there. */
function turnGateway(around: Around, boxes: Boxes, element: Element, parent: Box) {
  const own = boxes.get(element.id)!
  const [outer, goal] = [absolute(around, boxes, element.parent), goalOf(around, boxes, element)]
  if (!outer || !goal || own.y < 0) return
  const upwards = goal.y < outer.y
  const y = upwards ? -OVERHANG : own.y
  const least = upwards ? LABEL_ROOM : INSET.left
  const most = parent.width - own.width - INSET.right
  if (least > most) return
  const wished = goal.x - outer.x - own.width / 2
  for (const aside of [0, -1, 1, -2, 2, -3, 3, -4, 4]) {
    const x = Math.round(Math.max(least, Math.min(most, wished + (aside * (own.width + GAP)) / 2)))
    if (moveIfFree(around, boxes, element, { ...own, x, y })) return
  }
}

/** Above or beside the ends of its lines, within the extent of the rest. */
function turnRoot(design: Design, around: Around, boxes: Boxes, element: Element) {
  const own = boxes.get(element.id)!
  const inside = descendants(design, element)
  const goals = inside.flatMap((one) => goalOf(around, boxes, one, element.id) ?? [])
  if (goals.length === 0) return
  const middle = (key: 'x' | 'y') => goals.reduce((sum, goal) => sum + goal[key], 0) / goals.length
  const others = childrenOf(design, undefined).flatMap(({ id }) =>
    id === element.id ? [] : (boxes.get(id) ?? []),
  )
  const [right, bottom] = [
    Math.max(...others.map((box) => box.x + box.width)),
    Math.max(...others.map((box) => box.y + box.height)),
  ]
  const top = Math.min(
    ...others.filter((box) => box.width > own.width || box.height > own.height).map(({ y }) => y),
  )
  const within = (at: number, least: number, most: number) => Math.round(Math.max(least, Math.min(at, most)))
  const at = isWorld(element.kind)
    ? { x: within(middle('x') - own.width / 2, 0, right - own.width) }
    : {
        y: within(
          middle('y') - own.height / 2,
          Number.isFinite(top) ? top : 0,
          Math.max(own.y, bottom - own.height),
        ),
      }
  moveIfFree(around, boxes, element, { ...own, ...at })
}

function moveIfFree(around: Around, boxes: Boxes, element: Element, box: Box): boolean {
  const taken = around
    .children(element.parent)
    .some(({ id }) => id !== element.id && overlap(box, boxes.get(id) ?? NOWHERE, 8))
  if (!taken) boxes.set(element.id, box)
  return !taken
}

const NOWHERE: Box = { x: -1e9, y: -1e9, width: 0, height: 0 }

/** The middle of what an element is joined to outside its container; undefined where there is nothing. */
function goalOf(around: Around, boxes: Boxes, element: Element, container: Id | undefined = element.parent) {
  const ends = linked(around, element).flatMap((id) =>
    isWithin(around, id, container) ? [] : (absolute(around, boxes, id) ?? []),
  )
  if (ends.length === 0) return undefined
  const sum = (key: 'x' | 'y', size: 'width' | 'height') =>
    ends.reduce((sum, box) => sum + box[key] + box[size] / 2, 0) / ends.length
  return { x: sum('x', 'width'), y: sum('y', 'height') }
}

/** What an element is joined to by lines of its own or of others. */
function linked(around: Around, element: Element): readonly Id[] {
  const named = drawnLinesOf(element).flatMap(({ line, to }) =>
    line === 'to' || line === 'from' ? [to] : [],
  )
  const led =
    definitionOf(element.kind)
      ?.leads?.(element, around)
      .map(({ id }) => id) ?? []
  const naming = around
    .referrers(element.id)
    .flatMap((other) =>
      drawnLinesOf(other).some(
        ({ to, line, row }) => to === element.id && row === undefined && line !== 'none',
      )
        ? [other.id]
        : [],
    )
  return [...new Set([...named, ...led, ...naming])]
}

function isWithin(around: Around, id: Id, container: Id | undefined): boolean {
  const seen = new Set<Id>()
  for (let at = around.get(id); at && !seen.has(at.id); at = around.get(at.parent)) {
    if (at.id === container) return true
    seen.add(at.id)
  }
  return false
}

/** Where an element stands in the whole; undefined when it is not among those placed. */
function absolute(around: Around, boxes: Boxes, id: Id | undefined): Box | undefined {
  const own = id === undefined ? undefined : boxes.get(id)
  if (!own) return undefined
  let [x, y] = [own.x, own.y]
  const seen = new Set<Id>()
  for (let at = around.get(around.get(id)?.parent); at && !seen.has(at.id); at = around.get(at.parent)) {
    seen.add(at.id)
    const box = boxes.get(at.id)
    if (!box) break
    x += box.x
    y += box.y
  }
  return { ...own, x, y }
}

const descendants = (design: Design, element: Element): readonly Element[] => [
  element,
  ...childrenOf(design, element.id).flatMap((child) => descendants(design, child)),
]

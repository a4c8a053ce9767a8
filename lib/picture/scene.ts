import type { Box, Design, Element, Id } from '@/lib/design/element'
import { definitionOf } from '@/lib/elements'
import { drawnByParent } from '@/lib/elements/drawn'
import { completeBoxes } from './fallback'

/** One element where it is drawn: its box in pixels of the whole drawing, parents before children. */
export type Placed = {
  readonly element: Element
  readonly box: Box
  readonly depth: number
  readonly container: boolean
  /** A collapsed container hides what is inside it. */
  readonly collapsed: boolean
  /** How many elements are inside, at any depth. */
  readonly inside: number
}

export type Scene = {
  readonly order: readonly Placed[]
  readonly byId: ReadonlyMap<Id, Placed>
  /** What is drawn directly inside a container; undefined is the bare canvas. */
  readonly within: ReadonlyMap<Id | undefined, readonly Placed[]>
  /** For a hidden element: the collapsed container that stands for it. */
  readonly standIns: ReadonlyMap<Id, Id>
  readonly bounds: Box | undefined
}

/** The label strip of a container, in pixels. */
export const STRIP = 36
const COLLAPSED = { width: 216, height: 56 }
/** A container of the network that holds more than this starts collapsed. */
const CROWD = 300

const cache = new WeakMap<Design, Scene>()

/**
 * Where everything is drawn. Elements that nobody placed yet get a place below their siblings.
 * Shape: boxes are absolute; hidden elements are absent and have a stand-in.
 */
export function sceneOf(design: Design): Scene {
  const hit = cache.get(design)
  if (hit) return hit
  const children = drawnByParent(design)
  const boxes = completeBoxes(design, children)
  const inside = countInside(children)
  const order: Placed[] = []
  const byId = new Map<Id, Placed>()
  const within = new Map<Id | undefined, Placed[]>()
  const standIns = new Map<Id, Id>()
  const hide = (id: Id, behind: Id) => {
    for (const child of children.get(id) ?? []) {
      standIns.set(child.id, behind)
      hide(child.id, behind)
    }
  }
  const visit = (element: Element, holder: Placed | undefined) => {
    const own = boxes.get(element.id)!
    const held = inside.get(element.id) ?? 0
    const definition = definitionOf(element.kind)
    const container = definition?.container !== undefined || held > 0
    const crowded = held > CROWD && definition?.group === 'network'
    const collapsed = container && (element.collapsed ?? crowded)
    const { x, y } = holder?.box ?? { x: 0, y: 0 }
    const box = { ...(collapsed ? COLLAPSED : own), x: x + own.x, y: y + own.y }
    const placed: Placed = {
      element,
      box,
      depth: holder ? holder.depth + 1 : 0,
      container,
      collapsed,
      inside: held,
    }
    order.push(placed)
    byId.set(element.id, placed)
    const beside = within.get(holder?.element.id)
    if (beside) beside.push(placed)
    else within.set(holder?.element.id, [placed])
    if (collapsed) hide(element.id, element.id)
    else for (const child of children.get(element.id) ?? []) visit(child, placed)
  }
  for (const root of children.get(undefined) ?? []) visit(root, undefined)
  const scene: Scene = { order, byId, within, standIns, bounds: around(order.map((placed) => placed.box)) }
  cache.set(design, scene)
  return scene
}

/** What is drawn for an element: itself, or the collapsed container that hides it. */
export const drawn = (scene: Scene, id: Id): Placed | undefined =>
  scene.byId.get(id) ?? scene.byId.get(scene.standIns.get(id) ?? '')

/** The smallest box around others; undefined around none. */
export function around(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const box of boxes) {
    left = Math.min(left, box.x)
    top = Math.min(top, box.y)
    right = Math.max(right, box.x + box.width)
    bottom = Math.max(bottom, box.y + box.height)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

function countInside(children: ReturnType<typeof drawnByParent>): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>()
  const count = (id: Id): number => {
    let sum = 0
    for (const child of children.get(id) ?? []) sum += 1 + count(child.id)
    counts.set(id, sum)
    return sum
  }
  for (const root of children.get(undefined) ?? []) count(root.id)
  return counts
}

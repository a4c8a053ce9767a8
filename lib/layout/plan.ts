import type { Design, Element, Id } from '@/lib/design/element'
import { childrenOf } from '@/lib/design/tree'
import type { Block } from './block'
import { columns, NOTHING, packings, row, shelves, single, stack } from './block'
import { crowned } from './border'
import { byZone, laneBlock } from './lane-block'
import { inOrder, isZoned } from './order'
import type { Size } from './sizes'
import { INSET, isContainer, isOnBorder, LANE_GAP, LEAF, NARROWEST } from './sizes'
import { definitionOf } from '@/lib/elements/index'

/** How one element is laid out: its size, what is inside, and the shape its children were given. */
export type Plan = Size & {
  readonly inside: Block
  readonly children: readonly Element[]
  readonly shape: number
}

/** Width over height. The first is what a drawing should look like; the others are for children, where they help. */
const SHAPES = [1.35, 1.1, 1.6, 0.9, 1.9, 2.2] as const
const GOOD_ENOUGH = Math.log(1.11)

const NONE: readonly Element[] = []
const empties = new Map<string, Plan>()

/** The plan of an element with nothing inside; it depends on the kind alone. */
function empty(kind: string): Plan {
  const plan = empties.get(kind) ?? {
    ...(definitionOf(kind)?.container ? NARROWEST : LEAF),
    inside: NOTHING,
    children: NONE,
    shape: SHAPES[0],
  }
  empties.set(kind, plan)
  return plan
}

/** Plans of elements in a design, each made once; `undefined` is the bare canvas. */
export function createPlanner(design: Design) {
  const ordered = new Map<Id | undefined, readonly Element[]>()
  const plans = new Map<string, Plan>()
  const tried = new Map<string, readonly Block[]>()

  const childrenInOrder = (id: Id | undefined) => {
    if (childrenOf(design, id).length === 0) return NONE
    const hit = ordered.get(id) ?? inOrder(childrenOf(design, id))
    ordered.set(id, hit)
    return hit
  }

  function waysInside(id: Id | undefined, children: readonly Element[], shape: number) {
    const key = `${shape} ${id ?? ''}`
    const hit = tried.get(key) ?? ways(children, (child) => plan(child, shape), id !== undefined)
    tried.set(key, hit)
    return hit
  }

  function plan(element: Element | undefined, wanted: number = SHAPES[0]): Plan {
    const children = childrenInOrder(element?.id)
    if (element && children.length === 0) return empty(element.kind)
    const key = `${wanted} ${element?.id ?? ''}`
    const hit = plans.get(key)
    if (hit) return hit
    // Only containers can take another shape.
    const shapes = children.some((child) => childrenInOrder(child.id).length > 0) ? SHAPES : [SHAPES[0]]
    let inside = NOTHING
    let shape: number = SHAPES[0]
    let least = Infinity
    for (const tried of shapes) {
      for (const way of waysInside(element?.id, children, tried)) {
        const found = misshape(closed(element, way), wanted)
        if (found > least - 1e-9) continue
        inside = way
        shape = tried
        least = found
      }
      if (least < GOOD_ENOUGH) break
    }
    const best = { ...closed(element, inside), inside, children, shape }
    plans.set(key, best)
    return best
  }
  return plan
}

function closed(element: Element | undefined, inside: Size): Size {
  if (!element) return inside
  return {
    width: Math.max(NARROWEST.width, Math.ceil(inside.width) + INSET.left + INSET.right),
    height: Math.max(NARROWEST.height, Math.ceil(inside.height) + INSET.top + INSET.bottom),
  }
}

const misshape = ({ width, height }: Size, wanted: number) => Math.abs(Math.log(width / height / wanted))

/** Ways to place children in a container. */
function ways(
  children: readonly Element[],
  planOf: (child: Element) => Plan,
  framed: boolean,
): readonly Block[] {
  const sizes = new Map<Id, Plan>(children.map((child) => [child.id, planOf(child)]))
  const blockOf = (element: Element) => single(element.id, sizes.get(element.id)!)
  const holds = (element: Element) => isContainer(element) || sizes.get(element.id)!.children.length > 0

  const zoned = children.filter(({ kind }) => isZoned(kind))
  const places = children.filter((element) => !isZoned(element.kind) && holds(element)).map(blockOf)
  const leaves = children.filter((element) => !isZoned(element.kind) && !holds(element))
  const onBorder = ({ kind }: Element) => framed && isOnBorder(kind)
  const gateways = leaves.filter(onBorder).map(blockOf)
  const strips = byKind(leaves.filter((leaf) => !onBorder(leaf))).map((kind) => kind.map(blockOf))

  const lanes = zoned.length > 0 ? laneWays(zoned, sizes) : [NOTHING]
  const packed = places.length > 0 ? packings(places) : [NOTHING]
  const mains = lanes.flatMap((lane) => packed.map((block) => stack([lane, block], LANE_GAP)))
  return mains.flatMap((main) => around(main, gateways, strips))
}

function laneWays(zoned: readonly Element[], sizes: ReadonlyMap<Id, Size>): readonly Block[] {
  const lanes = byZone(zoned)
  const longest = Math.max(...lanes.map((lane) => lane.length))
  const most = Math.min(longest, Math.ceil(Math.sqrt(longest)) + 1)
  return Array.from({ length: most }, (_, index) => laneBlock(lanes, sizes, index + 1))
}

/** Gateways on the border; the other leaves below or at the right, a strip for each kind. */
function around(
  main: Block,
  gateways: readonly Block[],
  strips: readonly (readonly Block[])[],
): readonly Block[] {
  const under = (body: Block) => crowned(gateways, body)
  if (main.width === 0) return (strips.length > 0 ? packings(strips.flat()) : [NOTHING]).map(under)
  if (strips.length === 0) return [under(main)]
  const below = shelves(
    strips.map((strip) => shelves(strip, main.width)),
    main.width,
    LANE_GAP,
  )
  const beside = columns(
    strips.map((strip) => columns(strip, main.height)),
    main.height,
    LANE_GAP,
  )
  return [under(stack([main, below], LANE_GAP)), under(row([main, beside], LANE_GAP))]
}

function byKind(leaves: readonly Element[]): readonly (readonly Element[])[] {
  const kinds = new Map<string, Element[]>()
  for (const leaf of leaves) {
    const kind = kinds.get(leaf.kind)
    if (kind) kind.push(leaf)
    else kinds.set(leaf.kind, [leaf])
  }
  return [...kinds.values()]
}

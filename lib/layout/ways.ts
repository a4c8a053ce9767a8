import type { Element, Id } from '@/lib/design/element'
import type { Block } from './block'
import { centred, columns, NOTHING, packings, row, shelves, single, stack } from './block'
import { crowned } from './border'
import { byZone, laneBlock } from './lane-block'
import { isZoned } from './order'
import { isFront, isInTier, isOutside } from './role'
import type { Size } from './sizes'
import { isContainer, isOnBorder, LANE_GAP } from './sizes'
import { tiersOf } from './tiers'

/** What is to be placed in a container, and what is known of it. `holder` gives the child that is an element or holds it. */
export type Contents = {
  readonly children: readonly Element[]
  readonly sizeOf: (child: Element) => Size
  readonly holds: (child: Element) => boolean
  readonly holder: (id: Id) => Id | undefined
  /** Has it a border on which gateways can stand? */
  readonly framed: boolean
}

/**
 * Ways to place children in a container. Lanes of subnets come first, what reaches into them stands above or beside, then
 * containers with their connections between; hubs and what is outside at the right or below; leaves in strips, a kind each.
 */
export function waysOf({ children, sizeOf, holds, holder, framed }: Contents): readonly Block[] {
  const blockOf = (element: Element) => single(element.id, sizeOf(element))
  const zoned = children.filter(({ kind }) => isZoned(kind))
  const others = children.filter(({ kind }) => !isZoned(kind))
  const isPlace = (element: Element) => isContainer(element) || holds(element)
  const onBorder = (element: Element) => framed && isOnBorder(element.kind) && !holds(element)
  const inTier = ({ kind }: Element) => isInTier(kind)

  const gateways = others.filter(onBorder)
  const inside = others.filter((element) => !onBorder(element) && !inTier(element))
  const fronts = zoned.length > 0 ? inside.filter(({ kind }) => isFront(kind)) : []
  const outside = inside.filter((element) => isPlace(element) && isOutside(element.kind))
  const apart = new Set([...fronts, ...outside])
  const places = inside.filter((element) => isPlace(element) && !apart.has(element))
  const strips = byKind(inside.filter((element) => !isPlace(element) && !apart.has(element)))

  const tiers = tiersOf(others.filter(inTier), places, holder)
  const inRow = places.flatMap((place) => {
    const joined = tiers.between.get(place.id)
    return joined ? [blockOf(place), stack(joined.map(blockOf))] : [blockOf(place)]
  })
  const lanes = zoned.length > 0 ? laneWays(zoned, sizeOf) : [NOTHING]
  const faced = lanes.flatMap((lane) => facing(lane, fronts.map(blockOf)))
  const packed = inRow.length > 0 ? packings(inRow) : [NOTHING]
  const beyond = [...tiers.beyond, outside].filter((tier) => tier.length > 0)
  return faced
    .flatMap((lane) => packed.map((block) => stack([lane, block], LANE_GAP)))
    .flatMap((main) =>
      withTiers(
        main,
        beyond.map((tier) => tier.map(blockOf)),
      ),
    )
    .flatMap((main) =>
      withStrips(
        main,
        strips.map((kind) => kind.map(blockOf)),
      ),
    )
    .map((body) => crowned(gateways.map(blockOf), body))
}

function laneWays(zoned: readonly Element[], sizeOf: (element: Element) => Size): readonly Block[] {
  const lanes = byZone(zoned)
  const longest = Math.max(...lanes.map((lane) => lane.length))
  const most = Math.min(longest, Math.ceil(Math.sqrt(longest)) + 1)
  return Array.from({ length: most }, (_, index) => laneBlock(lanes, sizeOf, index + 1))
}

/** What reaches into the subnets, above the lanes or at their right. */
function facing(lane: Block, fronts: readonly Block[]): readonly Block[] {
  if (fronts.length === 0) return [lane]
  const above = shelves(fronts, lane.width)
  const beside = columns(fronts, lane.height)
  return [stack([above, lane], LANE_GAP), row([lane, beside], LANE_GAP)]
}

/** Connections and hubs in columns at the right, or in rows below; each in the middle. */
function withTiers(main: Block, tiers: readonly (readonly Block[])[]): readonly Block[] {
  if (tiers.length === 0) return [main]
  if (main.width === 0)
    return [
      row(
        tiers.map((tier) => stack(tier)),
        LANE_GAP,
      ),
    ]
  const columnsOf = tiers.map((tier) => columns(tier, main.height))
  const rowsOf = tiers.map((tier) => shelves(tier, main.width))
  const height = Math.max(main.height, ...columnsOf.map((block) => block.height))
  const width = Math.max(main.width, ...rowsOf.map((block) => block.width))
  return [
    row([main, ...columnsOf.map((block) => centred(block, { height }))], LANE_GAP),
    stack([main, ...rowsOf.map((block) => centred(block, { width }))], LANE_GAP),
  ]
}

/** Leaves below or at the right, a strip for each kind; where they are many, in a block wider than what is above. */
function withStrips(main: Block, strips: readonly (readonly Block[])[]): readonly Block[] {
  if (strips.length === 0) return [main]
  if (main.width === 0) return packings(strips.flat())
  const below = (limit: number) =>
    shelves(
      strips.map((strip) => shelves(strip, limit)),
      limit,
      LANE_GAP,
    )
  const beside = columns(
    strips.map((strip) => columns(strip, main.height)),
    main.height,
    LANE_GAP,
  )
  const narrow = below(main.width)
  const wide = narrow.height > main.height ? [1.5, 2.2, 3.2].map((factor) => below(main.width * factor)) : []
  return [...[narrow, ...wide].map((strip) => stack([main, strip], LANE_GAP)), row([main, beside], LANE_GAP)]
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

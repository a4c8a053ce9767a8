import type { Element, Id } from '@/lib/design/element'
import type { Block } from './block'
import { centred, columns, NOTHING, packings, row, shelves, single, stack } from './block'
import { crowned } from './border'
import { alongFlow, joinsOf } from './flow'
import type { Step } from './flow'
import { byZone, laneBlock } from './lane-block'
import { isZoned } from './order'
import { flank, isFront, isHub, isInTier, isOutside, isWorld, leadsTo } from './role'
import type { Size } from './sizes'
import { groupOf, isContainer, isOnBorder, LANE_GAP, LEAF } from './sizes'
import type { Tiers } from './tiers'
import { tiersOf } from './tiers'

/** What is to be placed in a container, and what is known of it. `holder` gives the child that is an element or holds it. */
export type Contents = {
  readonly children: readonly Element[]
  readonly sizeOf: (child: Element) => Size
  readonly holds: (child: Element) => boolean
  readonly holder: (id: Id) => Id | undefined
  readonly referrers: (id: Id) => readonly Element[]
  /** The ways of the traffic between the children. */
  readonly steps: readonly Step[]
  /** Has it a border on which gateways can stand? */
  readonly framed: boolean
}

/**
 * Ways to place children in a container. Lanes of subnets come first, what reaches into them stands above or beside, then
 * containers with their connections between; hubs and what is outside at the right or below; leaves in strips, a kind each.
 */
export function waysOf({
  children,
  sizeOf,
  holds,
  holder,
  referrers,
  steps,
  framed,
}: Contents): readonly Block[] {
  const blockOf = (element: Element) => single(element.id, sizeOf(element))
  const zoned = children.filter(({ kind }) => isZoned(kind))
  const others = children.filter(({ kind }) => !isZoned(kind))
  const isPlace = (element: Element) => isContainer(element) || holds(element)
  const onBorder = (element: Element) => framed && isOnBorder(element.kind) && !holds(element)
  const inTier = ({ kind }: Element) => isInTier(kind)

  const gateways = others.filter(onBorder)
  const inside = others.filter((element) => !onBorder(element) && !inTier(element))
  const fronts = zoned.length > 0 ? frontsIn(inside, steps) : []
  const outside = inside.filter((element) => isPlace(element) && isOutside(element.kind))
  const worlds = inside.filter((element) => !isPlace(element) && isWorld(element.kind))
  const apart = new Set([...fronts, ...outside, ...worlds])
  const standing = inside.filter((element) => isPlace(element) && !apart.has(element))
  const loose = inside.filter((element) => !isPlace(element) && !apart.has(element))
  const ids = new Set(standing.map(({ id }) => id))
  const joined = new Map(
    ids.size < 2 || steps.length === 0
      ? []
      : loose
          .map((leaf) => [leaf, joinsOf(leaf, ids, steps)] as const)
          .filter(([, joins]) => joins.length > 0),
  )
  const places = alongFlow(standing, [...steps, ...[...joined.values()].flat()])
  const strips = byKind(loose.filter((leaf) => !joined.has(leaf)))

  const servedBy = (hub: Element) => {
    const holders = new Set(referrers(hub.id).map(({ id }) => holder(id)))
    return places.filter(({ id }) => holders.has(id))
  }
  const endsOf = (element: Element): readonly Id[] => {
    const [join] = joined.get(element) ?? []
    return join ?? leadsTo(element).flatMap((id) => holder(id) ?? [])
  }
  const tiered = [...others.filter(inTier), ...joined.keys()]
  const tiers = tiersOf(tiered, places, endsOf, (hub) => servedBy(hub).length > 0)
  const amid = amidOf(tiers, endsOf, (hub) => servedBy(hub).length > 1)
  const lanes = zoned.length > 0 ? laneWays(zoned, sizeOf) : [NOTHING]
  const faced = lanes.flatMap((lane) => facing(lane, fronts.map(blockOf)))
  const grouped = (upright: boolean) => {
    const groups = tiers.groups.map((group) => groupBlock(group, tiers.between, blockOf, upright))
    return amid.length === 0 ? packings(groups) : around(groups, row(amid.map(blockOf), LANE_GAP))
  }
  const mains =
    places.length === 0
      ? [NOTHING]
      : tiers.between.size === 0
        ? grouped(false)
        : [...grouped(false), ...grouped(true)]
  const rest = strips.map((kind) => kind.map(blockOf))
  const hidden = new Set(amid)
  const beyond = tiers.beyond
    .map((tier) => tier.filter((element) => !hidden.has(element)).map(blockOf))
    .filter((tier) => tier.length > 0)
  const world = row(worlds.map(blockOf), LANE_GAP)
  const site = stack(outside.map(blockOf), LANE_GAP)
  const [below, above] = [
    gateways.filter(({ kind }) => flank(kind) === 'bottom'),
    gateways.filter(({ kind }) => flank(kind) === 'top'),
  ]
  return faced
    .flatMap((lane) => mains.map((block) => stack([lane, block], LANE_GAP)))
    .flatMap((main) =>
      beyond.length === 0
        ? withStrips(main, rest, true)
        : [
            ...withStrips(main, rest, false).map((body) => tiersBeside(body, beyond)),
            ...withStrips(tiersBelow(main, beyond), rest, true),
          ],
    )
    .map((main) =>
      stack([world, row([main, centred(site, { height: main.height })], 2 * LANE_GAP)], LANE_GAP),
    )
    .map((body) => crowned(above.map(blockOf), below.map(blockOf), body))
}

/** What reaches into subnets, and the target groups that lead on from it, in the order of the way. */
function frontsIn(inside: readonly Element[], steps: readonly Step[]): readonly Element[] {
  const fronts = inside.filter(({ kind }) => isFront(kind))
  const ids = new Set(fronts.map(({ id }) => id))
  const next = new Set(steps.flatMap(([from, to]) => (ids.has(from) ? [to] : [])))
  const groups = new Set(fronts.map(({ kind }) => groupOf(kind)))
  const led = inside.filter(({ id, kind }) => !ids.has(id) && next.has(id) && groups.has(groupOf(kind)))
  return alongFlow([...fronts, ...led], steps)
}

/** The hubs that join several places, each with what belongs to it alone. */
function amidOf(
  { beyond }: Tiers,
  endsOf: (element: Element) => readonly Id[],
  joins: (hub: Element) => boolean,
): readonly Element[] {
  const tiered = beyond.flat()
  return tiered
    .filter((element) => isHub(element.kind) && joins(element))
    .flatMap((hub) => {
      const mates = tiered.filter(
        (element) =>
          !isHub(element.kind) && endsOf(element).length > 0 && endsOf(element).every((id) => id === hub.id),
      )
      const half = Math.ceil(mates.length / 2)
      return [...mates.slice(0, half), hub, ...mates.slice(half)]
    })
}

/** Places in rows around what joins them: that in the middle between the rows, or below all. */
function around(places: readonly Block[], middle: Block): readonly Block[] {
  const level = (blocks: readonly Block[], width: number) => centred(row(blocks), { width })
  return [Math.ceil(places.length / 2), places.length].map((half) => {
    const [above, below] = [places.slice(0, half), places.slice(half)]
    const width = Math.max(row(above).width, row(below).width, middle.width)
    return stack([level(above, width), centred(middle, { width }), level(below, width)], LANE_GAP)
  })
}

/** Places in a row or under each other, the connections of each between it and the next. */
function groupBlock(
  group: readonly Element[],
  between: Tiers['between'],
  blockOf: (element: Element) => Block,
  upright: boolean,
): Block {
  const blocks = group.map(blockOf)
  const most = {
    width: Math.max(...blocks.map(({ width }) => width)),
    height: Math.max(...blocks.map(({ height }) => height)),
  }
  const parts = group.flatMap((place, index) => {
    const joined = (between.get(place.id) ?? []).map(blockOf)
    if (joined.length === 0) return [blocks[index]!]
    const room = upright ? { width: most.width } : { height: blocks[index]!.height }
    return [blocks[index]!, centred(upright ? row(joined) : stack(joined), room)]
  })
  if (group.length <= 3) return upright ? stack(parts) : row(parts)
  return shelves(parts, Math.sqrt(parts.length) * most.width * (upright ? 0.9 : 1.3))
}

function laneWays(zoned: readonly Element[], sizeOf: (element: Element) => Size): readonly Block[] {
  const lanes = byZone(zoned)
  const longest = Math.max(...lanes.map((lane) => lane.length))
  const most = Math.min(longest, Math.ceil(Math.sqrt(longest)) + 1)
  const wide = Array.from({ length: most }, (_, index) => laneBlock(lanes, sizeOf, index + 1))
  if (lanes.length < 4) return wide
  const half = Math.ceil(lanes.length / 2)
  const wrapped = [lanes.slice(0, half), lanes.slice(half)].map((some) => laneBlock(some, sizeOf, 1))
  return [...wide, stack(wrapped, LANE_GAP)]
}

/** What reaches into the subnets, above the lanes or at their right. */
function facing(lane: Block, fronts: readonly Block[]): readonly Block[] {
  if (fronts.length === 0) return [lane]
  const above = shelves(fronts, Math.max(lane.width, fronts[0]!.width))
  const beside = columns(fronts, lane.height)
  const inOneRow = row(fronts)
  return [above, ...(inOneRow.width > above.width ? [inOneRow] : [])]
    .map((block) => stack([block, lane], LANE_GAP))
    .concat(row([lane, beside], LANE_GAP))
}

/** Connections and hubs in columns at the right, each in the middle. */
function tiersBeside(main: Block, tiers: readonly (readonly Block[])[]): Block {
  const columnsOf = tiers.map((tier) => columns(tier, Math.max(main.height, LEAF.height)))
  const height = Math.max(main.height, ...columnsOf.map((block) => block.height))
  return row([main, ...columnsOf.map((block) => centred(block, { height }))], LANE_GAP)
}

/** Connections and hubs in rows below, each in the middle. */
function tiersBelow(main: Block, tiers: readonly (readonly Block[])[]): Block {
  const rowsOf = tiers.map((tier) => shelves(tier, Math.max(main.width, LEAF.width)))
  const width = Math.max(main.width, ...rowsOf.map((block) => block.width))
  return stack([main, ...rowsOf.map((block) => centred(block, { width }))], LANE_GAP)
}

/** Leaves below or, where no hub stands there, at the right, a strip for each kind; where they are many, in a block wider than what is above. */
function withStrips(
  main: Block,
  strips: readonly (readonly Block[])[],
  mayStandBeside: boolean,
): readonly Block[] {
  if (strips.length === 0) return [main]
  if (main.width === 0) return packings(strips.flat())
  const below = (limit: number) =>
    shelves(
      strips.map((strip) => shelves(strip, limit)),
      limit,
      LANE_GAP,
    )
  const beside = (limit: number) =>
    columns(
      strips.map((strip) => columns(strip, limit)),
      limit,
      LANE_GAP,
    )
  const narrow = below(main.width)
  const wide = narrow.height > main.height ? [1.6, 2.6].map((factor) => below(main.width * factor)) : []
  const under = [narrow, ...wide].map((strip) => stack([main, strip], LANE_GAP))
  if (!mayStandBeside) return under
  const low = beside(main.height)
  const high = low.width > LEAF.width ? [1.5].map((factor) => beside(main.height * factor)) : []
  return [...under, ...[low, ...high].map((strip) => row([main, strip], LANE_GAP))]
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

import type { Box, Design, Element, Id } from '@/lib/design/element'
import type { Patch } from '@/lib/design/patch'
import { applyPatch, change, squash, squashAll } from '@/lib/design/patch'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'
import { withDescendants } from '@/lib/design/tree'
import { aroundOf } from '@/lib/elements/around'
import { placeIn } from '@/lib/elements/place'
import { wordFor } from '@/lib/elements/words'
import { ontoBorder } from '@/lib/layout/border'
import { fitAround, freeBox } from '@/lib/layout/fit'
import { zoneOf } from '@/lib/layout/order'
import { overlap } from '@/lib/layout/room'
import { sceneOf } from '@/lib/picture/scene'
import type { Point } from '@/lib/picture/route'
import { elementAt } from './hit'
import { laneAt, zoneField } from './lane-at'

/** One step, ready to be done. */
export type Step = { readonly label: string; readonly patch: Patch }

const GRID = 4

export const snap = (value: number) => Math.round(value / GRID) * GRID

/** Where each of the moved elements would land, or why one cannot. `at` is where the pointer lets go of `held`. */
export function landing(
  design: Design,
  ids: readonly Id[],
  by: Point,
  held: Id,
  at: Point,
): Result<ReadonlyMap<Id, Element | undefined>> {
  const around = aroundOf(design)
  const scene = sceneOf(design)
  const moving = new Set(withDescendants(design, ids).map(({ id }) => id))
  const targets = new Map<Id, Element | undefined>()
  for (const id of ids) {
    const placed = scene.byId.get(id)
    if (!placed) continue
    const { box, element } = placed
    const point = id === held ? at : { x: box.x + by.x + box.width / 2, y: box.y + by.y + box.height / 2 }
    const target = elementAt(scene, point, ({ element }) => !moving.has(element.id))?.element
    const place = placeIn(around, element.kind, target)
    if (!place.ok) return place
    const refusal = refuseZone(design, element, place.value, box.x + by.x + box.width / 2, point)
    if (refusal) return failed(refusal)
    targets.set(id, place.value)
  }
  return done(targets)
}

/** What AWS runs already cannot change its zone; a drawing of it must not say so. */
function refuseZone(design: Design, element: Element, parent: Element | undefined, x: number, at: Point) {
  const key = zoneField(element.kind)
  if (key === undefined || element.awsId === undefined || parent?.id !== element.parent) return undefined
  const zone = laneAt(design, parent, { x, y: at.y }, element.id)
  const own = element.props[key]
  if (zone === undefined || zone === own) return undefined
  return `${element.name} exists in ${String(own)}: AWS cannot move a ${wordFor(element.kind)} to ${zone}. Create a new one there.`
}

/** Moving elements by some pixels: into another container or lane if they land there; nothing overlaps afterwards. */
export function move(design: Design, ids: readonly Id[], by: Point, held: Id, at: Point): Result<Step> {
  const targets = landing(design, ids, by, held, at)
  if (!targets.ok) return targets
  const scene = sceneOf(design)
  const patches = [...targets.value].flatMap(([id, parent]) => {
    const placed = scene.byId.get(id)
    if (!placed) return []
    const { element, box } = placed
    const origin = parent ? scene.byId.get(parent.id)?.box : undefined
    const spot = {
      ...(element.box ?? box),
      x: snap(box.x + by.x - (origin?.x ?? 0)),
      y: snap(box.y + by.y - (origin?.y ?? 0)),
    }
    const zoned = zoneMembers(design, element, parent, box, by)
    const inLane = laneSpot(design, ids, { ...element, ...zoned }, parent, spot)
    return [
      change(element, {
        parent: parent?.id,
        box: inLane ?? ontoBorder(element.kind, spot, origin),
        ...zoned,
      }),
    ]
  })
  const moved = squashAll(patches)
  const fitted = fitAround(applyPatch(design, moved), ids, 'slide')
  return done({ label: labelOf(design, targets.value), patch: squash(moved, fitted) })
}

function zoneMembers(design: Design, element: Element, parent: Element | undefined, box: Box, by: Point) {
  const key = zoneField(element.kind)
  if (key === undefined || element.awsId !== undefined) return {}
  const middle = { x: box.x + by.x + box.width / 2, y: box.y + by.y + box.height / 2 }
  const zone = laneAt(design, parent, middle, element.id)
  return zone === undefined || zone === element.props[key] ? {} : { props: { ...element.props, [key]: zone } }
}

/** What lands on another in a lane finds its place in the lane, not beside it. */
function laneSpot(
  design: Design,
  moving: readonly Id[],
  element: Element,
  parent: Element | undefined,
  spot: Box,
) {
  const zone = zoneOf(element)
  if (!parent || zone === undefined) return undefined
  const still = Object.entries(design.elements).filter(([id]) => !moving.includes(id))
  const others = aroundOf({ elements: Object.fromEntries(still) })
  if (!others.children(parent.id).some(({ box }) => box && overlap(box, spot))) return undefined
  return freeBox(others, parent, element.kind, { zone, y: spot.y, size: spot }).box
}

function labelOf(design: Design, targets: ReadonlyMap<Id, Element | undefined>): string {
  const [first] = targets
  if (!first) return 'Move'
  const element = design.elements[first[0]]!
  const words = targets.size === 1 ? `${wordFor(element.kind)} ${element.name}` : `${targets.size} elements`
  const entered = [...targets].find(([id, parent]) => design.elements[id]?.parent !== parent?.id)
  return `Move ${words}${entered ? ` ${entered[1] ? `into ${entered[1].name}` : 'onto the canvas'}` : ''}`
}

import type { Box, Design } from '@/lib/design/element'
import { holding } from './heading'
import type { BoxOf, Point } from './route'
import { route } from './route'
import type { Placed, Scene } from './scene'
import { around, drawn, sceneOf } from './scene'
import type { Wire } from './wires'
import { wiresOf } from './wires'

/** A wire between what is drawn of its ends, before its way is known. `reach` is where its way may lead. */
export type Run = { readonly wire: Wire; readonly from: Placed; readonly to: Placed; readonly reach: Box }

export type Line = { readonly run: Run; readonly wire: Wire; readonly points: readonly Point[] }

const runCache = new WeakMap<Scene, readonly Run[]>()
const lineCache = new WeakMap<Run, Line>()

/** The wires of a design between what is drawn: what is hidden ends at the container that stands for it. */
export function runsOf(design: Design): readonly Run[] {
  const scene = sceneOf(design)
  const hit = runCache.get(scene)
  if (hit) return hit
  const runs: Run[] = []
  const seen = new Set<string>()
  for (const wire of wiresOf(design)) {
    const from = drawn(scene, wire.from)
    const to = drawn(scene, wire.to)
    if (!from || !to || from === to) continue
    if (from.element.id !== wire.from || to.element.id !== wire.to) {
      const key = `${from.element.id} ${to.element.id}`
      if (seen.has(key)) continue
      seen.add(key)
    }
    runs.push({ wire, from, to, reach: reachOf(scene, from, to) })
  }
  runCache.set(scene, runs)
  return runs
}

/** The way of a run, found when it is first asked for. With `boxOf` it is found for boxes that are moving. */
export function lineOf(design: Design, run: Run, boxOf?: BoxOf): Line {
  const points = (boxes: BoxOf) => route(sceneOf(design), run.from, run.to, boxes, run.reach)
  if (boxOf) return { run, wire: run.wire, points: points(boxOf) }
  const hit = lineCache.get(run)
  if (hit) return hit
  const line = { run, wire: run.wire, points: points(({ box }) => box) }
  lineCache.set(run, line)
  return line
}

/** Further than any channel is away from the row that it serves. */
const BESIDE = 32

/** Where the way between two of them may lead. */
export function reachOf(scene: Scene, from: Placed, to: Placed): Box {
  // A way may lead through any gap of the containers in which the ends are, up to that in which they part.
  const [holders, others] = [holding(scene, from), holding(scene, to)]
  const both = new Set(holders.filter((holder) => others.includes(holder)))
  const apart = [...holders, ...others].filter((holder) => !both.has(holder))
  const nearest = [holders[0], others[0]].filter((holder) => holder !== undefined)
  const boxes = [from, to, ...nearest, ...apart].map(({ box }) => box)
  const { x, y, width, height } = around(boxes)!
  return { x: x - BESIDE, y: y - BESIDE, width: width + 2 * BESIDE, height: height + 2 * BESIDE }
}

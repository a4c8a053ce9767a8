import type { Box, Design, Id } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import { ancestorsOf } from '@/lib/design/tree'
import { definitionOf } from '@/lib/elements'
import { referencesOf } from '@/lib/elements/reference'
import type { Row } from '@/lib/design/element'
import type { BoxOf, Point } from './route'
import { route } from './route'
import type { Scene } from './scene'
import { around, drawn } from './scene'

/** A reference seen as a line. `quiet` ones are shown only with one of their ends. */
export type Wire = {
  readonly from: Id
  readonly to: Id
  readonly path: string
  readonly label: string
  readonly quiet: boolean
}

const cache = new WeakMap<Design, readonly Wire[]>()

/** Every reference that is worth a line; none from an element to what it is drawn in. */
export function wiresOf(design: Design): readonly Wire[] {
  const hit = cache.get(design)
  if (hit) return hit
  const wires: Wire[] = []
  for (const element of Object.values(design.elements)) {
    const references = referencesOf(element)
    if (references.length === 0) continue
    const fields = definitionOf(element.kind)?.fields ?? {}
    const holders = new Set(ancestorsOf(design, element).map((ancestor) => ancestor.id))
    for (const { path, field, row, to } of references) {
      if (to === element.id || holders.has(to) || !design.elements[to]) continue
      const shape = fields[field]
      wires.push({
        from: element.id,
        to,
        path,
        label: row === undefined ? '' : rowLabel(element.props[field], row),
        // Lists of members (security groups, tables of an endpoint) would cover the drawing.
        quiet: shape?.type === 'refs',
      })
    }
  }
  cache.set(design, wires)
  return wires
}

/** What a row says of its line: the first range in it, such as the destination of a route. */
function rowLabel(rows: unknown, index: number): string {
  const row = (known(rows) as readonly Row[] | undefined)?.[index]
  const text = Object.entries(row ?? {}).find(
    ([key, value]) =>
      key !== 'logicalId' && typeof known(value) === 'string' && String(known(value)).includes('/'),
  )
  return text ? String(known(text[1])) : ''
}

export type Line = { readonly wire: Wire; readonly points: readonly Point[]; readonly bounds: Box }

/** The lines of wires as they are drawn; what is hidden ends at the container that stands for it. */
export function linesOf(
  scene: Scene,
  wires: readonly Wire[],
  boxOf: BoxOf = ({ box }) => box,
): readonly Line[] {
  const lines: Line[] = []
  const seen = new Set<string>()
  for (const wire of wires) {
    const from = drawn(scene, wire.from)
    const to = drawn(scene, wire.to)
    if (!from || !to || from === to) continue
    if (from.element.id !== wire.from || to.element.id !== wire.to) {
      const key = `${from.element.id} ${to.element.id}`
      if (seen.has(key)) continue
      seen.add(key)
    }
    lines.push(lineOf(wire, route(scene, from, to, boxOf)))
  }
  return lines
}

export const lineOf = (wire: Wire, points: readonly Point[]): Line => ({
  wire,
  points,
  bounds: around(points.map(({ x, y }) => ({ x: x - 1, y: y - 1, width: 2, height: 2 })))!,
})

/** The middle of the longest level part of a line, where words can stand. */
export function labelPoint(points: readonly Point[]): Point {
  let longest = 0
  let at = points[0]!
  for (let index = 1; index < points.length; index++) {
    const [a, b] = [points[index - 1]!, points[index]!]
    // A level part carries words better than an upright one of twice its length.
    const length = Math.abs(b.x - a.x) + Math.abs(b.y - a.y) / 2
    if (length <= longest) continue
    longest = length
    at = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
  }
  return at
}

import type { Box, Design, Id } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import { ancestorsOf } from '@/lib/design/tree'
import { definitionOf } from '@/lib/elements'
import { referencesOf } from '@/lib/elements/reference'
import type { Row } from '@/lib/design/element'
import type { Scene } from './scene'
import { drawn } from './scene'

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
        quiet: shape?.type === 'refs' || row === undefined ? shape?.type === 'refs' : false,
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

export type Point = { readonly x: number; readonly y: number }
export type Line = { readonly wire: Wire; readonly points: readonly Point[] }

/** The lines of wires as they are drawn; what is hidden ends at the container that stands for it. */
export function linesOf(
  scene: Scene,
  wires: readonly Wire[],
  boxOf = (id: Id) => scene.byId.get(id)?.box,
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
    const a = boxOf(from.element.id)
    const b = boxOf(to.element.id)
    if (a && b) lines.push({ wire, points: elbow(a, b) })
  }
  return lines
}

const middle = (from: number, size: number) => from + size / 2

/** Where a line leaves a side: opposite the other end if it can be, so that it runs straight. */
const port = (from: number, size: number, other: number) =>
  size < 120 ? middle(from, size) : Math.min(from + size - 24, Math.max(from + 40, other))

/** A line of right angles between two boxes, from the sides that face each other. */
export function elbow(a: Box, b: Box): readonly Point[] {
  const right = b.x - (a.x + a.width)
  const left = a.x - (b.x + b.width)
  const below = b.y - (a.y + a.height)
  const above = a.y - (b.y + b.height)
  const ay = port(a.y, a.height, middle(b.y, b.height))
  const by = port(b.y, b.height, ay)
  const ax = port(a.x, a.width, middle(b.x, b.width))
  const bx = port(b.x, b.width, ax)
  if (Math.max(right, left) >= Math.max(below, above)) {
    const start = { x: right >= left ? a.x + a.width : a.x, y: ay }
    const end = { x: right >= left ? b.x : b.x + b.width, y: by }
    return across(start, end, 'x')
  }
  const start = { x: ax, y: below >= above ? a.y + a.height : a.y }
  const end = { x: bx, y: below >= above ? b.y : b.y + b.height }
  return across(start, end, 'y')
}

function across(start: Point, end: Point, axis: 'x' | 'y'): readonly Point[] {
  if (Math.abs(axis === 'x' ? start.y - end.y : start.x - end.x) < 1) return [start, end]
  if (axis === 'x') {
    const x = Math.round((start.x + end.x) / 2)
    return [start, { x, y: start.y }, { x, y: end.y }, end]
  }
  const y = Math.round((start.y + end.y) / 2)
  return [start, { x: start.x, y }, { x: end.x, y }, end]
}

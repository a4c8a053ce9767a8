import type { Design, Element, Id, Row } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import { definitionOf } from '@/lib/elements'
import { aroundOf } from '@/lib/elements/around'
import type { Around } from '@/lib/elements/define'
import { drawnLinesOf } from '@/lib/elements/drawn-lines'
import { parsePrefix } from '@/lib/net/prefix'

/**
 * A reference, or what a kind leads to of itself, seen as a line. `quiet` ones are shown only with one of their ends;
 * `strong` ones lead to the end of a connection; a `derived` one is told by no field and has no path.
 */
export type Wire = {
  readonly from: Id
  readonly to: Id
  readonly path: string
  readonly label: string
  readonly quiet: boolean
  readonly strong: boolean
  readonly derived?: true
}

const cache = new WeakMap<Design, readonly Wire[]>()

/** Every reference that is worth a line; none from an element to what it is drawn in. */
export function wiresOf(design: Design): readonly Wire[] {
  const hit = cache.get(design)
  if (hit) return hit
  const around = aroundOf(design)
  const wires = Object.values(design.elements).flatMap((element) => [
    ...referenceWires(design, around, element),
    ...leadWires(around, element),
  ])
  cache.set(design, wires)
  return wires
}

function referenceWires(design: Design, around: Around, element: Element): readonly Wire[] {
  const { ends, spans } = definitionOf(element.kind) ?? {}
  return drawnLinesOf(element).flatMap(({ path, field, row, to, line }) => {
    const end = around.get(to)
    if (!end || stands(design, element, to)) return []
    const inRow = row !== undefined
    // Lists of members (security groups, tables of an endpoint) would cover the drawing; marks show what is spanned,
    // and a container shows what is in it.
    const shownElsewhere = field === spans || stands(design, end, element.id)
    const quiet =
      (line !== 'to' && line !== 'from') || shownElsewhere || (inRow && isJoined(around, element, end))
    const label = inRow ? rowLabel(element.props[field], row) : ''
    return [{ from: element.id, to, path, label, quiet, strong: ends?.includes(field) ?? false }]
  })
}

/** Does something else in the same container lead to the same end by itself? Its line tells the way of a route, too. */
const isJoined = (around: Around, { id, parent }: Element, end: Element): boolean =>
  parent !== undefined &&
  end.parent !== parent &&
  around
    .referrers(end.id)
    .some(
      (other) =>
        other.id !== id &&
        other.parent === parent &&
        definitionOf(other.kind)?.onBorder === true &&
        drawnLinesOf(other).some(({ to, row }) => to === end.id && row === undefined),
    )

const leadWires = (around: Around, element: Element): readonly Wire[] =>
  (definitionOf(element.kind)?.leads?.(element, around) ?? []).map(({ id }) => ({
    from: element.id,
    to: id,
    path: '',
    label: '',
    quiet: false,
    strong: false,
    derived: true,
  }))

/** Is it this element, or does the element stand in it? */
function stands(design: Design, element: Element, within: Id): boolean {
  let at: Element | undefined = element
  // A ring of parents is an error of the design, not a reason to hang.
  for (let depth = 0; at && depth < 64; depth++) {
    if (at.id === within) return true
    at = at.parent === undefined ? undefined : design.elements[at.parent]
  }
  return false
}

/** What a row says of its line: the first range in it, such as the destination of a route. */
function rowLabel(rows: unknown, index: number): string {
  const row = (known(rows) as readonly Row[] | undefined)?.[index]
  const text = Object.entries(row ?? {}).find(
    ([key, value]) => key !== 'logicalId' && parsePrefix(String(known(value))) !== undefined,
  )
  return text ? String(known(text[1])) : ''
}

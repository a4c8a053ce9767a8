import type { Design, Element, Id, Row } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import { definitionOf } from '@/lib/elements'
import { referencesOf } from '@/lib/elements/reference'

/** A reference seen as a line. `quiet` ones are shown only with one of their ends; `strong` ones lead to the end of a connection. */
export type Wire = {
  readonly from: Id
  readonly to: Id
  readonly path: string
  readonly label: string
  readonly quiet: boolean
  readonly strong: boolean
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
    const { fields = {}, ends, spans } = definitionOf(element.kind) ?? {}
    for (const { path, field, row, to } of references) {
      if (!design.elements[to] || stands(design, element, to)) continue
      const shape = fields[field]
      wires.push({
        from: element.id,
        to,
        path,
        label: row === undefined ? '' : rowLabel(element.props[field], row),
        // Lists of members (security groups, tables of an endpoint) would cover the drawing; marks show what is spanned,
        // and a container shows what is in it.
        quiet: shape?.type === 'refs' || field === spans || stands(design, design.elements[to], element.id),
        strong: ends?.includes(field) ?? false,
      })
    }
  }
  cache.set(design, wires)
  return wires
}

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
    ([key, value]) =>
      key !== 'logicalId' && typeof known(value) === 'string' && String(known(value)).includes('/'),
  )
  return text ? String(known(text[1])) : ''
}

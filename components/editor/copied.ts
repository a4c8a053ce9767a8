import type { Design, Element, Id, Row } from '@/lib/design/element'
import { writeDesign } from '@/lib/design/file'
import type { Patch } from '@/lib/design/patch'
import { applyPatch, create, squash, squashAll } from '@/lib/design/patch'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'
import { childrenOf, withDescendants } from '@/lib/design/tree'
import { aroundOf } from '@/lib/elements/around'
import { freshId } from '@/lib/elements/create'
import { placeIn } from '@/lib/elements/place'
import { openDesign } from '@/lib/elements/open'
import { renameReferences } from '@/lib/elements/reference'
import { freeBox } from '@/lib/layout/fit'
import { GAP } from '@/lib/layout/sizes'
import { zoneOf } from '@/lib/layout/order'
import { settle } from './place'

/** Elements with all that is inside them, as the text of a design file: another tab can paste it, a person can read it. */
export const copyText = (design: Design, elements: readonly Element[]): string =>
  writeDesign({ name: 'Copied', design: copyOf(design, elements) })

/** The same as a design of its own; what was copied stands at its root. */
export function copyOf(design: Design, elements: readonly Element[]): Design {
  const roots = new Set(elements.map(({ id }) => id))
  return {
    elements: Object.fromEntries(
      withDescendants(design, [...roots]).map((element) => {
        const { parent: _parent, ...root } = element
        return [element.id, roots.has(element.id) ? root : element]
      }),
    ),
  }
}

/** What somebody copied. Fails: one line, when the text is no copy of elements. */
export function readCopied(text: string): Result<Design> {
  const opened = text.trim() === '' ? failed('') : openDesign(text)
  return opened.ok && Object.keys(opened.value.design.elements).length > 0
    ? done(opened.value.design)
    : failed('The clipboard holds no elements. Copy elements of a design first.')
}

/**
 * Copies with ids and names of their own. References among them go along, others stay where their target exists.
 * `targetOf` says where each root goes: the nearest legal container at or around it.
 * Fails: the reason, when there is no place for one of them.
 */
export function paste(
  design: Design,
  copied: Design,
  targetOf: (root: Element) => Element | undefined,
): Result<{ readonly ids: readonly Id[]; readonly patch: Patch }> {
  const around = aroundOf(design)
  const ids = new Map<Id, Id>()
  for (const { id, kind } of Object.values(copied.elements)) ids.set(id, freshId(around, kind))
  const rename = (id: Id) => ids.get(id) ?? (design.elements[id] ? id : undefined)
  const taken = takenNames(design)
  const fresh = (element: Element): Element => {
    const { awsId: _aws, template: _from, logicalId: _id, logicalIds: _ids, ...rest } = element
    return {
      ...renameReferences({ ...rest, props: withoutLogicalIds(rest.props) }, rename),
      id: ids.get(element.id)!,
      name: freeName(taken, element),
      ...(element.parent !== undefined && { parent: ids.get(element.parent)! }),
    }
  }
  const roots = childrenOf(copied, undefined)
  const inner = Object.values(copied.elements).filter((element) => !roots.includes(element))
  let patch: Patch = {}
  let now = design
  for (const root of roots) {
    const parent = placeIn(around, root.kind, targetOf(root))
    if (!parent.ok) return parent
    const step = place(now, { ...fresh(root), ...(parent.value && { parent: parent.value.id }) })
    now = applyPatch(now, step)
    patch = squash(patch, step)
  }
  const all = squashAll([patch, ...inner.map((element) => create(fresh(element)))])
  return done({ ids: roots.map(({ id }) => ids.get(id)!), patch: settle(design, all) })
}

/** A little to the right and below where it was, or the nearest free place. */
function place(design: Design, element: Element): Patch {
  if (!element.box) return create(element)
  const { x, y, width, height } = element.box
  const around = aroundOf(design)
  const zone = zoneOf(element)
  const { box, grow } = freeBox(around, around.get(element.parent), element.kind, {
    x: x + GAP,
    y: y + GAP,
    size: { width, height },
    ...(zone !== undefined && { zone }),
  })
  return squash(grow, create({ ...element, box }))
}

/** The rows are new resources too. */
const withoutLogicalIds = (props: Element['props']): Element['props'] =>
  Object.fromEntries(
    Object.entries(props).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.map((row: unknown) => withoutLogicalId(row)) : value,
    ]),
  )

function withoutLogicalId(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || !Object.hasOwn(row, 'logicalId')) return row
  const { logicalId: _logicalId, ...rest } = row as Row
  return rest
}

const takenNames = (design: Design): Set<string> =>
  new Set(Object.values(design.elements).map(({ kind, name }) => `${kind} ${name}`))

/** "web" becomes "web-2", "web-2" becomes "web-3"; a name that nobody of the kind has stays. */
function freeName(taken: Set<string>, { kind, name }: Element): string {
  const [, stem = name, number = '1'] = /^(.*?)-(\d+)$/.exec(name) ?? []
  let free = name
  for (let next = Number(number) + 1; taken.has(`${kind} ${free}`); next++) free = `${stem}-${next}`
  taken.add(`${kind} ${free}`)
  return free
}

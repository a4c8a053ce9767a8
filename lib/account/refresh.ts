import type { Design, Element, Id } from '@/lib/design/element'
import type { Patch } from '@/lib/design/patch'
import { difference } from '@/lib/design/patch'
import { same } from '@/lib/design/same'
import { ancestorsOf } from '@/lib/design/tree'
import { definitionOf } from '@/lib/elements/index'
import { renameReferences } from '@/lib/elements/reference'
import type { Notice } from './event'
import { keepKnown } from './keep-known'
import type { Looked, Scope } from './scope'
import { scopeOf } from './scope'

/**
 * The change that brings a design up to what was read: elements known by their AWS id get its facts (name, fields, tags,
 * container) and keep their box, notes, waivers, template and ids (also of rows, and expressions that still hold); new ones are added without a box; those that AWS no longer has
 * are taken away, but only where the reading looked. What was drawn by hand stays. An empty design simply receives it all.
 *
 * `notices` of the reading say which calls had no answer; what those would have shown is kept.
 */
export function refresh(current: Design, read: Design, notices: readonly Notice[] = []): Patch {
  const known = byAwsId(current)
  const ids = idsFor(current, read, known)
  const elements: Record<Id, Element> = { ...current.elements }
  const scope = scopeOf(read, notices)
  for (const element of Object.values(read.elements)) {
    const id = ids.get(element.id)!
    const renamed = renameReferences(element, (to) => ids.get(to) ?? to)
    const parent = element.parent === undefined ? undefined : (ids.get(element.parent) ?? element.parent)
    const before = current.elements[id]
    elements[id] = before
      ? update(current, before, renamed, parent, scope.of(read, element))
      : { ...renamed, id, ...(parent !== undefined && { parent }) }
  }
  const gone = goneIn(current, scope, new Set(ids.values()))
  for (const id of gone) delete elements[id]
  return difference(current, { elements: gone.size > 0 ? mend(current, elements, gone) : elements })
}

function byAwsId(design: Design): ReadonlyMap<string, Element> {
  const known = new Map<string, Element>()
  for (const element of Object.values(design.elements))
    if (element.awsId !== undefined && !known.has(element.awsId)) known.set(element.awsId, element)
  return known
}

/** The id in the design of every element that was read. */
function idsFor(current: Design, read: Design, known: ReadonlyMap<string, Element>): ReadonlyMap<Id, Id> {
  const ids = new Map<Id, Id>()
  for (const { id, awsId } of Object.values(read.elements)) {
    let own = known.get(awsId ?? '')?.id ?? id
    while (own === id && !known.has(awsId ?? '') && current.elements[own]) own = `${own}-read`
    ids.set(id, own)
  }
  return ids
}

/** The facts of one element. A name that AWS does not know (no Name tag) is the user's. */
function update(
  current: Design,
  before: Element,
  read: Element,
  parent: Id | undefined,
  looked: Looked,
): Element {
  const live = definitionOf(read.kind)?.live
  // A promise is its author's; AWS only repeats it.
  if (definitionOf(before.kind)?.offCanvas) return before
  // Only mentioned by another answer: nothing new is known of it.
  if ((!live && read.kind !== before.kind) || looked === 'silent') return before
  const isFact =
    live?.parent !== undefined || live?.per !== undefined || !current.elements[before.parent ?? '']
  const place = isFact ? parent : before.parent
  const { tags: _tags, parent: _parent, box, ...rest } = before
  const known = keepKnown(definitionOf(read.kind), before.props, read.props)
  const props = looked === 'partly' ? { ...before.props, ...known } : known
  const after: Element = {
    ...rest,
    kind: read.kind,
    ...(read.name !== read.awsId && { name: read.name }),
    ...(place !== undefined && { parent: place }),
    props: same(before.props, props) ? before.props : props,
    ...(read.tags && { tags: read.tags }),
    ...(box && place === before.parent && { box }),
  }
  return same(before, after) ? before : after
}

/** Elements that AWS has no longer: their Region was read, the call that shows them was answered, and they were not seen. */
function goneIn(current: Design, scope: Scope, seen: ReadonlySet<Id>): ReadonlySet<Id> {
  const gone = Object.values(current.elements).filter((element) => {
    if (element.awsId === undefined || seen.has(element.id)) return false
    if (definitionOf(element.kind)?.offCanvas) return false
    const looked = scope.of(current, element)
    // A stand-in for something unread may be mentioned by any call.
    return looked === 'fully' || (looked === 'partly' && definitionOf(element.kind)?.live !== undefined)
  })
  return new Set(gone.map(({ id }) => id))
}

/** What stood inside an element that is gone moves to the nearest container that is left; references to it go. */
function mend(current: Design, elements: Readonly<Record<Id, Element>>, gone: ReadonlySet<Id>) {
  const mended: Record<Id, Element> = {}
  for (const element of Object.values(elements)) {
    const kept = renameReferences(element, (to) => (gone.has(to) ? undefined : to))
    if (kept.parent === undefined || !gone.has(kept.parent)) {
      mended[kept.id] = kept
      continue
    }
    const { parent: _parent, box: _box, ...rest } = kept
    const shelter = ancestorsOf(current, kept).find(({ id }) => !gone.has(id))
    mended[kept.id] = { ...rest, ...(shelter && { parent: shelter.id }) }
  }
  return mended
}

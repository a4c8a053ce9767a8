import type { Element, Id } from '@/lib/design/element'
import { definitionOf } from '@/lib/elements/index'
import { mayStandIn } from '@/lib/elements/place'
import type { Reference } from '@/lib/elements/reference'
import { referencesOf, renameReferences } from '@/lib/elements/reference'
import { settle } from '@/lib/elements/settle'
import type { Directory } from './directory'
import { createDirectory } from './directory'
import type { Notice } from './event'
import { kindOf, resourceType } from './resource-type'
import type { Composed, Seen, Sighting } from './seen'
import { nameOf, plain, tagsOf } from './seen'
import { GLOBAL, UNKNOWN } from './source'

/**
 * The elements of what was seen: each in its container, AWS ids turned into references. What is referred to but was not
 * seen becomes an `other` element, a container that was not seen an empty one, so that nothing goes missing in silence.
 */
export function compose(sighting: Sighting): Composed {
  const { accountId, regions } = sighting
  // One call tells the buckets of all Regions, also of those that nobody asked for.
  const isAsked = ({ region }: Seen) =>
    region === GLOBAL || regions.includes(region) || regions.includes(UNKNOWN)
  const seen = sighting.found.flatMap((found) => found.seen).filter(isAsked)
  const elements: Record<Id, Element> = {}
  const notices: Notice[] = []
  const places = addPlaces(elements, accountId, regions)
  const directory = createDirectory(seen)
  const more = elsewhereOf(sighting, directory)
  const bySeen = new Map<Id, Seen>()
  for (const one of seen) {
    const id = directory.idOf(one)
    const tags = tagsOf(one)
    bySeen.set(id, one)
    elements[id] = {
      id,
      kind: one.definition.kind,
      name: nameOf(one),
      props: plain({ ...one.props, ...more.get(id) }),
      ...(tags && { tags }),
      awsId: one.awsId,
    }
  }
  for (const [id, one] of bySeen) {
    const parent = placeOf(one, elements, directory, places, bySeen) ?? stub(one)
    elements[id] = { ...elements[id]!, ...(parent !== undefined && { parent }) }
  }

  /** An empty container for what was seen inside it, or the place that holds everything. */
  function stub({ definition, region, parent }: Seen): Id | undefined {
    const kind = parent === undefined ? undefined : kindOf(parent)
    if (parent === undefined || kind === undefined || !definition.inside.includes(kind))
      return places.of(region, definition.kind)
    const known = directory.find({ region, parent: undefined }, parent, [kind])
    if (known !== undefined) return known
    const id = directory.add(region, parent, kind)
    const around = places.of(region, kind) ?? places.regionOf(region)
    elements[id] = { id, kind, name: parent, props: {}, awsId: parent, ...(around && { parent: around }) }
    const what = definitionOf(kind)?.label ?? kind
    const message = `${what} ${parent} in ${region} was not read; only what is inside it is drawn.`
    notices.push({ reason: 'unread', message, region })
    return id
  }

  const unseen = new Map<Id, { region: string; awsId: string; parents: Set<Id | undefined> }>()
  for (const [id, one] of bySeen) {
    const element = elements[id]!
    const targets = new Map<string, Id>()
    for (const reference of referencesOf(element)) {
      const { to } = reference
      const known = directory.find(one, to, kindsOf(element, reference))
      const target = known ?? directory.add(one.region, to, 'other')
      targets.set(to, target)
      if (known !== undefined && !unseen.has(known)) continue
      const mentioned = unseen.get(target) ?? { region: one.region, awsId: to, parents: new Set() }
      mentioned.parents.add(element.parent)
      unseen.set(target, mentioned)
    }
    elements[id] = renameReferences(element, (to) => targets.get(to))
  }
  for (const [id, { region, awsId, parents }] of unseen) {
    const [only] = parents
    const legal = parents.size === 1 && mayStandIn('other', elements[only ?? ''])
    const parent = legal ? only : places.of(region, 'other')
    elements[id] = {
      id,
      kind: 'other',
      name: awsId,
      props: { type: resourceType(awsId) },
      awsId,
      ...(parent !== undefined && { parent }),
    }
  }
  const isDefault = (id: Id) => {
    const one = bySeen.get(id)
    return one?.definition.live.isDefault?.(one.item as never) === true
  }
  return { design: { elements: settle(elements) }, notices, isDefault }
}

/** The kinds that the field of a reference may name. */
function kindsOf(element: Element, { field, path, row }: Reference): readonly string[] | undefined {
  const outer = definitionOf(element.kind)?.fields[field]
  const inner = outer?.type === 'rows' && row !== undefined ? outer.fields[path.split('.').at(-1)!] : outer
  return inner?.type === 'ref' || inner?.type === 'refs' ? inner.to : undefined
}

function elsewhereOf({ found }: Sighting, directory: Directory): ReadonlyMap<Id, Record<string, unknown>> {
  const more = new Map<Id, Record<string, unknown>>()
  for (const { region, awsId, props } of found.flatMap(({ elsewhere }) => elsewhere)) {
    const id = directory.find({ region, parent: undefined }, awsId)
    if (id === undefined) continue
    const before = more.get(id) ?? {}
    // Several answers may add rows to one list, such as the tables that a gateway propagates into.
    const joined = Object.entries(props).map(([key, value]) => {
      const old = before[key]
      return [key, Array.isArray(old) && Array.isArray(value) ? [...old, ...value] : value] as const
    })
    more.set(id, { ...before, ...Object.fromEntries(joined) })
  }
  return more
}

/** The container that the answer names, or the nearest one around it that may hold this kind. */
function placeOf(
  one: Seen,
  elements: Readonly<Record<Id, Element>>,
  directory: Directory,
  places: Places,
  bySeen: ReadonlyMap<Id, Seen>,
): Id | undefined {
  const tried = new Set<Id>()
  let at: Seen | undefined = one
  while (at?.parent !== undefined) {
    const id = directory.find({ region: at.region, parent: undefined }, at.parent)
    if (id === undefined || tried.has(id)) return undefined
    if (mayStandIn(one.definition.kind, elements[id])) return id
    tried.add(id)
    at = bySeen.get(id)
  }
  return at === one ? undefined : places.of(one.region, one.definition.kind)
}

type Places = {
  readonly regionOf: (region: string) => Id | undefined
  /** Where a kind of a Region stands when nothing says more: in the Region, the account, or on the canvas. */
  readonly of: (region: string, kind: string) => Id | undefined
}

function addPlaces(
  elements: Record<Id, Element>,
  accountId: string | undefined,
  regions: readonly string[],
): Places {
  const account = accountId ?? 'account'
  elements[account] = {
    id: account,
    kind: 'account',
    name: accountId === undefined ? 'AWS account' : `Account ${accountId}`,
    props: accountId === undefined ? {} : { accountId },
    ...(accountId !== undefined && { awsId: accountId }),
  }
  for (const code of regions) {
    const id = `${account}/${code}`
    const isKnown = code !== UNKNOWN
    elements[id] = {
      id,
      kind: 'region',
      name: isKnown ? code : 'Unknown Region',
      parent: account,
      props: isKnown ? { code } : {},
      awsId: id,
    }
  }
  const regionOf = (region: string) => (region === GLOBAL ? undefined : `${account}/${region}`)
  const of = (region: string, kind: string) =>
    [regionOf(region), account, ...regions.map(regionOf)].find(
      (id) => id !== undefined && mayStandIn(kind, elements[id]),
    ) ?? (mayStandIn(kind, undefined) ? undefined : regionOf(region))
  return { regionOf, of }
}

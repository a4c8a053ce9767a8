import type { Element, Id } from '@/lib/design/element'
import { definitionOf } from '@/lib/elements/index'
import { referencesOf, renameReferences } from '@/lib/elements/reference'
import { settle } from '@/lib/elements/settle'
import type { Notice } from './event'
import { resourceType } from './resource-type'
import type { Composed, Seen, Sighting } from './seen'
import { nameOf, plain, tagsOf } from './seen'

/**
 * The elements of what was seen: each in its container, AWS ids turned into references. What is referred to but was not
 * seen becomes an `other` element, a container that was not seen an empty one, so that nothing goes missing in silence.
 */
export function compose(sighting: Sighting): Composed {
  const { accountId, regions, seen } = sighting
  const elements: Record<Id, Element> = {}
  const items = new Map<Id, unknown>()
  const notices: Notice[] = []
  const account = addAccount(elements, accountId)
  const regionIds = new Map(
    regions.map((code) => {
      const awsId = `${accountId ?? 'account'}/${code}`
      elements[awsId] = { id: awsId, kind: 'region', name: code, parent: account, props: { code }, awsId }
      return [code, awsId] as const
    }),
  )
  const ids = idsOf(seen)
  const idOf = (region: string, awsId: string) => ids.get(`${region} ${awsId}`)
  const elsewhere = new Map<string, Record<string, unknown>>()
  for (const { region, awsId, props } of sighting.elsewhere)
    elsewhere.set(`${region} ${awsId}`, { ...elsewhere.get(`${region} ${awsId}`), ...props })

  for (const { definition, region, awsId, item, props, parent } of seen) {
    const id = idOf(region, awsId)!
    const tags = tagsOf(item)
    items.set(id, item)
    elements[id] = {
      id,
      kind: definition.kind,
      name: nameOf(item, awsId),
      parent:
        parent === undefined
          ? regionIds.get(region)!
          : (idOf(region, parent) ?? container(region, parent, definition.inside)),
      props: plain({ ...props, ...elsewhere.get(`${region} ${awsId}`) }),
      ...(tags && { tags }),
      awsId,
    }
  }

  /** An empty container for what was seen inside it. */
  function container(region: string, awsId: string, inside: readonly string[]): Id {
    const kind = inside[0]!
    const id = elements[awsId] ? `${region}/${awsId}` : awsId
    ids.set(`${region} ${awsId}`, id)
    elements[id] = { id, kind, name: awsId, parent: regionIds.get(region)!, props: {}, awsId }
    const what = definitionOf(kind)?.label ?? kind
    const message = `${what} ${awsId} in ${region} was not read; only what is inside it is drawn.`
    notices.push({ reason: 'unread', message, region })
    return id
  }

  const unseen = new Map<Id, { region: string; awsId: string; parents: Set<Id | undefined> }>()
  for (const { region, awsId } of seen) {
    const element = elements[idOf(region, awsId)!]!
    for (const { to } of referencesOf(element)) {
      if (idOf(region, to) !== undefined && !unseen.has(idOf(region, to)!)) continue
      const id = idOf(region, to) ?? (elements[to] ? `${region}/${to}` : to)
      ids.set(`${region} ${to}`, id)
      const mentioned = unseen.get(id) ?? { region, awsId: to, parents: new Set() }
      mentioned.parents.add(element.parent)
      unseen.set(id, mentioned)
    }
    elements[element.id] = renameReferences(element, (to) => idOf(region, to))
  }
  for (const [id, { region, awsId, parents }] of unseen) {
    const [only] = parents
    const legal = definitionOf('other')!.inside.includes(elements[only ?? '']?.kind ?? '')
    const parent = parents.size === 1 && legal ? only! : regionIds.get(region)!
    elements[id] = { id, kind: 'other', name: awsId, parent, props: { type: resourceType(awsId) }, awsId }
  }
  return { design: { elements: settle(elements) }, notices, itemOf: (id) => items.get(id) }
}

function addAccount(elements: Record<Id, Element>, accountId: string | undefined): Id {
  const id = accountId ?? 'account'
  elements[id] = {
    id,
    kind: 'account',
    name: accountId === undefined ? 'AWS account' : `Account ${accountId}`,
    props: accountId === undefined ? {} : { accountId },
    ...(accountId !== undefined && { awsId: accountId }),
  }
  return id
}

/** AWS ids are the ids, unless two Regions use the same one. */
function idsOf(seen: readonly Seen[]): Map<string, Id> {
  const ids = new Map<string, Id>()
  const taken = new Set<Id>()
  for (const { region, awsId } of seen) {
    if (ids.has(`${region} ${awsId}`)) continue
    const id = taken.has(awsId) ? `${region}/${awsId}` : awsId
    taken.add(id)
    ids.set(`${region} ${awsId}`, id)
  }
  return ids
}

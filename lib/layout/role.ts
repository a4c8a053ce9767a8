import type { Element, Id } from '@/lib/design/element'
import { endsOf } from '@/lib/elements/ends'
import { definitionOf, definitions } from '@/lib/elements/index'
import { referencesOf } from '@/lib/elements/reference'
import { isOnBorder } from './sizes'

const all = definitions.map(({ kind }) => definitionOf(kind)!)

/** Kinds at which a connection may end. */
const ended = new Set(
  all.flatMap(({ ends = [], fields }) =>
    ends.flatMap((key) => (fields[key]?.type === 'ref' ? fields[key].to : [])),
  ),
)

/** Does it join two others? It stands between them. */
const isConnection = (kind: string): boolean => definitionOf(kind)?.ends !== undefined

/** Does it reach into subnets from outside? It stands in front of them. */
export const isFront = (kind: string): boolean => definitionOf(kind)?.spans !== undefined

const hubs = new Set(
  all.flatMap(({ kind, group, onBorder }) =>
    ended.has(kind) && !onBorder && (group === 'gateways' || group === 'direct-connect') ? [kind] : [],
  ),
)

/** Do connections meet at it, as at a transit or customer gateway? It stands beyond them. */
export const isHub = (kind: string): boolean => hubs.has(kind)

/** Kinds that are nothing without a hub: its attachments and tables. */
const leaning = new Set(
  all.flatMap(({ kind, container, fields }) => {
    const leans = Object.values(fields).some(
      (field) =>
        field.type === 'ref' &&
        field.required &&
        field.to.every((to) => hubs.has(to) || definitionOf(to)?.verbatim),
    )
    return leans && !container && !hubs.has(kind) ? [kind] : []
  }),
)

/** Does it stand with hubs: a hub, a connection, or what belongs to one, as a table of a transit gateway does? */
export const isInTier = (kind: string): boolean =>
  isHub(kind) || isConnection(kind) || (leaning.has(kind) && !isOnBorder(kind))

/** What an element of a tier leads to: the ends of a connection, the hub that it belongs to. */
export function leadsTo(element: Element): readonly Id[] {
  const ends = endsOf(element)
  if (ends) return ends.flatMap((id) => id ?? [])
  return referencesOf(element).flatMap(({ field, to }) =>
    definitionOf(element.kind)?.fields[field]?.type === 'ref' ? [to] : [],
  )
}

/** Is it no part of a cloud? It stands beside all that is. */
export const isOutside = (kind: string): boolean => definitionOf(kind)?.group === 'on-premises'

/** Is it all that is outside, without a place of its own? It stands above what it leads to. */
export const isWorld = (kind: string): boolean =>
  definitionOf(kind)?.leads !== undefined && definitionOf(kind)?.group === 'places'

/** The side of the border that a gateway stands on: what leads to hubs and lines below, what leads to the internet above. */
export const flank = (kind: string): 'top' | 'bottom' =>
  leaning.has(kind) || ended.has(kind) ? 'bottom' : 'top'

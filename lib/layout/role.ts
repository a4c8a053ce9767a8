import { definitionOf, definitions } from '@/lib/elements/index'

const all = definitions.map(({ kind }) => definitionOf(kind)!)

/** Kinds at which a connection may end. */
const ended = new Set(
  all.flatMap(({ ends = [], fields }) =>
    ends.flatMap((key) => (fields[key]?.type === 'ref' ? fields[key].to : [])),
  ),
)

/** Does it join two others? It stands between them. */
export const isConnection = (kind: string): boolean => definitionOf(kind)?.ends !== undefined

/** Does it reach into subnets from outside? It stands in front of them. */
export const isFront = (kind: string): boolean => definitionOf(kind)?.spans !== undefined

const hubs = new Set(
  all.flatMap(({ kind, group, onBorder }) =>
    ended.has(kind) && !onBorder && (group === 'gateways' || group === 'direct-connect') ? [kind] : [],
  ),
)

/** Do connections meet at it, as at a transit or customer gateway? It stands beyond them. */
export const isHub = (kind: string): boolean => hubs.has(kind)

/** Is it no part of a cloud? It stands beside all that is. */
export const isOutside = (kind: string): boolean => definitionOf(kind)?.group === 'on-premises'

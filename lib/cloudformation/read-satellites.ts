import type { Id } from '@/lib/design/element'
import { isRecord } from '@/lib/design/record'
import { callOf } from './intrinsic'
import type { Reading } from './read-fields'
import { elementNamed, readFields } from './read-fields'
import type { Claim } from './read-index'
import { claimsByType } from './read-index'
import type { Main } from './read-resources'
import type { Properties } from './template'

/** What the further resources of one element say of it. */
export type Folded = {
  parent?: Id
  readonly props: Record<string, unknown>
  readonly rows: Record<string, Properties[]>
  readonly logicalIds: Record<string, string>
}

/**
 * Puts a resource into the element that it belongs to: an attachment, an association, a route.
 * Fails: false when no element takes all of it; it is then kept as a resource of its own.
 */
export function fold(
  logicalId: string,
  body: Main['body'],
  reading: Reading,
  foldedOf: (id: Id) => Folded,
): boolean {
  const { Type, Properties: properties } = body
  if (!isRecord(properties) || callOf(properties)) return false
  const claims = claimsByType.get(Type) ?? []
  // A place that takes all of it comes first; else what it leaves over is told.
  return [true, false].some((whole) =>
    claims.some((claim) => {
      const { self: property, selfIsList, attribute, ancestor = {} } = claim.satellite
      const { [property]: self, ...rest } = properties
      const owner = elementNamed(selfIsList ? onlyOf(self) : self, reading, attribute)
      if (!owner || owner.variant !== claim.definition.kind) return false
      const own = Object.fromEntries(Object.entries(rest).filter(([name]) => !Object.hasOwn(ancestor, name)))
      return take(claim, logicalId, own, reading, foldedOf(owner.id), whole)
    }),
  )
}

const onlyOf = (list: unknown): unknown => (Array.isArray(list) && list.length === 1 ? list[0] : undefined)

function take(
  { definition, satellite, key }: Claim,
  logicalId: string,
  own: Properties,
  reading: Reading,
  folded: Folded,
  whole: boolean,
): boolean {
  const tellLeft = (left: readonly string[]) => {
    for (const name of left) reading.complain(`${name} has no field here; it stays as it is.`, name)
  }
  if (key === undefined) {
    const parent = reading.elementOf(own[satellite.property!])
    if (!parent || folded.parent !== undefined || Object.keys(own).length > 1) return false
    folded.parent = parent.id
    folded.logicalIds.parent = logicalId
    return true
  }
  const field = definition.fields[key]!
  const silent = { ...reading, complain: () => undefined }
  if (field.type === 'rows') {
    const read = readFields(field.fields, satellite.reshape?.in(own) ?? own, silent)
    if (read.left.length > 0 && (whole || Object.keys(read.props).length === 0)) return false
    tellLeft(read.left)
    ;(folded.rows[key] ??= []).push({ logicalId, ...read.props })
    return true
  }
  const read = readFields({ [key]: { ...field, aws: satellite.property! } }, own, silent)
  if ((whole && read.left.length > 0) || !Object.hasOwn(read.props, key)) return false
  if (Object.hasOwn(folded.props, key)) return false
  tellLeft(read.left)
  folded.props[key] = read.props[key]
  folded.logicalIds[key] = logicalId
  return true
}

import type { Id } from '@/lib/design/element'
import { isRecord } from '@/lib/design/record'
import type { Reading } from './read-fields'
import { readFields } from './read-fields'
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
  const { Type, Properties: properties, DependsOn: _dependsOn, ...further } = body
  if (!isRecord(properties) || Object.keys(further).length > 0) return false
  return (claimsByType.get(Type) ?? []).some((claim) => {
    const { [claim.satellite.self]: self, ...own } = properties
    const owner = reading.elementOf(self)
    if (!owner || owner.variant !== claim.definition.kind) return false
    return take(claim, logicalId, own, reading, foldedOf(owner.id))
  })
}

function take(
  { definition, satellite, key }: Claim,
  logicalId: string,
  own: Properties,
  reading: Reading,
  folded: Folded,
): boolean {
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
    if (read.left.length > 0) return false
    ;(folded.rows[key] ??= []).push({ logicalId, ...read.props })
    return true
  }
  const read = readFields({ [key]: { ...field, aws: satellite.property! } }, own, silent)
  if (read.left.length > 0 || !Object.hasOwn(read.props, key) || Object.hasOwn(folded.props, key))
    return false
  folded.props[key] = read.props[key]
  folded.logicalIds[key] = logicalId
  return true
}

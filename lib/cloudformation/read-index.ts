import { definitions } from '@/lib/elements'
import type { Definition, Satellite } from '@/lib/elements/define'

/** A place in a kind that a resource of its own may stand for. */
export type Claim = {
  readonly definition: Definition
  readonly satellite: Satellite
  readonly key: string | undefined
}

const all: readonly Definition[] = definitions.map((definition) => definition as unknown as Definition)

/** The resource types that a kind may be of: one, or those that its choice offers. */
function typesOf({ cfn, fields }: Definition): readonly string[] {
  const choice = cfn?.typeField === undefined ? undefined : fields[cfn.typeField]
  return choice?.type === 'choice' ? choice.options : cfn ? [cfn.type] : []
}

/** Kinds by the resource type that they are. */
export const kindsByType: ReadonlyMap<string, readonly Definition[]> = (() => {
  const kinds = new Map<string, Definition[]>()
  for (const definition of all)
    for (const type of typesOf(definition)) kinds.set(type, [...(kinds.get(type) ?? []), definition])
  return kinds
})()

/** The kind that holds what has no kind of its own. */
export const verbatimKind: Definition = all.find((definition) => definition.verbatim !== undefined)!

/** Places for a resource type: the attachment to a parent (no key), fields, then rows. */
export const claimsByType: ReadonlyMap<string, readonly Claim[]> = (() => {
  const claims = new Map<string, Claim[]>()
  const add = (claim: Claim) =>
    claims.set(claim.satellite.type, [...(claims.get(claim.satellite.type) ?? []), claim])
  for (const definition of all) {
    const { parent, satellites = {} } = definition.cfn ?? {}
    if (typeof parent === 'object') add({ definition, satellite: parent, key: undefined })
    const isRows = (key: string) => definition.fields[key]?.type === 'rows'
    const keys = Object.keys(satellites)
    for (const key of [...keys.filter((key) => !isRows(key)), ...keys.filter(isRows)])
      add({ definition, satellite: satellites[key]!, key })
  }
  return claims
})()

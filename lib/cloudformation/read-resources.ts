import type { Element, Id } from '@/lib/design/element'
import { isRecord } from '@/lib/design/record'
import { definitionOf } from '@/lib/elements'
import type { Definition } from '@/lib/elements/define'
import type { About } from '@/lib/elements/field'
import { callOf } from './intrinsic'
import { outsideId } from './part'
import type { Reading } from './read-fields'
import { kindsByType, verbatimKind } from './read-index'
import type { Metadata } from './read-metadata'
import type { Notes } from './read-notes'
import type { Properties } from './template'

/** A resource that is an element of its own. */
export type Main = {
  readonly logicalId: string
  readonly id: Id
  readonly definition: Definition
  readonly body: Properties & { readonly Type: string }
  readonly entry: Properties
}

/** A resource with its properties; anything else that is called one, such as Fn::ForEach, the source keeps. */
export function readBodies(resources: Properties, notes: Notes): ReadonlyMap<string, Main['body']> {
  const bodies = new Map<string, Main['body']>()
  for (const [logicalId, body] of Object.entries(resources))
    if (isRecord(body) && typeof body.Type === 'string') bodies.set(logicalId, body as Main['body'])
    else
      notes.add(
        logicalId,
        logicalId.startsWith('Fn::') ? `${logicalId} is kept word for word.` : 'It has no Type.',
      )
  return bodies
}

/** The element that a resource becomes. Its id is the one it was drawn with, else its logical id. */
export function mainOf(
  logicalId: string,
  body: Main['body'],
  definition: Definition,
  { resources }: Metadata,
  taken: Set<Id>,
): Main {
  const found = Object.hasOwn(resources, logicalId) ? resources[logicalId] : undefined
  const entry = isRecord(found) ? found : {}
  const drawn =
    typeof entry.Id === 'string' && entry.Id !== '' && !(entry.Id in Object.prototype) ? entry.Id : logicalId
  let id = taken.has(drawn) ? logicalId : drawn
  while (taken.has(id) || id in Object.prototype) id = `${id}-2`
  taken.add(id)
  return { logicalId, id, definition, body, entry }
}

/**
 * The kind of a resource, or the one that keeps everything word for word. Kinds of one type are told apart by the
 * properties that they always write; the first is meant where none of them fits.
 */
export function definitionFor(body: Main['body'], resolve: (value: unknown) => unknown): Definition {
  const kinds = kindsByType.get(body.Type)
  if (!kinds) return verbatimKind
  const properties = isRecord(body.Properties) ? body.Properties : {}
  const fits = ({ cfn }: Definition) =>
    Object.entries(cfn?.fixed ?? {}).every(([name, value]) => resolve(properties[name]) === value)
  return kinds.find(fits) ?? kinds[0]!
}

/** Tells which element a value names: by Ref, by the attribute that is its id, or by the AWS id of one outside. */
export function elementFinder(
  mains: ReadonlyMap<string, Main>,
  drawn: readonly Element[],
  afar: ReadonlyMap<string, { readonly id: Id; readonly kind: string }>,
): Reading['elementOf'] {
  const outside = new Map(drawn.flatMap((one) => [[outsideId(one), one] as const]))
  return (value, asked) => {
    const known = typeof value === 'string' ? outside.get(value) : undefined
    const type = known && definitionOf(known.kind)?.verbatim?.type
    if (known) return { id: known.id, variant: type === undefined ? known.kind : String(known.props[type]) }
    const [name, argument] = callOf(value) ?? []
    const path = typeof argument === 'string' && name !== 'Ref' ? argument.split('.') : argument
    const [logicalId, attribute] =
      name === 'Ref' ? [argument] : name === 'Fn::GetAtt' && Array.isArray(path) ? path : []
    const far = typeof logicalId === 'string' ? afar.get(logicalId) : undefined
    if (far && names(definitionOf(far.kind)!, attribute, asked)) return { id: far.id, variant: far.kind }
    const main = typeof logicalId === 'string' ? mains.get(logicalId) : undefined
    if (!main || !names(main.definition, attribute, asked)) return undefined
    return { id: main.id, variant: main.definition.verbatim ? main.body.Type : main.definition.kind }
  }
}

/** Does Ref (no attribute), or an attribute, give the id by which others name this kind, or the one asked for? */
function names({ kind, cfn, verbatim }: Definition, attribute: unknown, asked: About['attribute']): boolean {
  const wanted = typeof asked === 'object' ? asked[kind] : asked
  if (wanted !== undefined) return attribute === wanted
  if (verbatim) return attribute === undefined
  const plain = cfn?.attribute === undefined || cfn.refToo === true
  if (attribute === undefined) return plain
  const typeName = cfn?.type.split('::').at(-1)?.toLowerCase()
  return attribute === cfn?.attribute || (plain && String(attribute).toLowerCase() === `${typeName}id`)
}

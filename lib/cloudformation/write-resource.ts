import type { Element } from '@/lib/design/element'
import { isRecord } from '@/lib/design/record'
import { definitionOf } from '@/lib/elements'
import { within } from '@/lib/elements/ancestor'
import type { Cfn, Definition } from '@/lib/elements/define'
import type { Fields } from '@/lib/elements/field'
import { awsName } from '@/lib/elements/field'
import { namesIn } from './intrinsic'
import type { Part } from './part'
import { inlineRows } from './part'
import { refer } from './refer'
import type { Scope, Writing } from './scope'
import { subjectOf } from './scope'
import type { Properties, Resource } from './template'
import { writeFields, writeValue } from './write-fields'

/** One part of an element as a resource, and the elements that it names. Undefined when it would be wrong. */
export function writeResource(
  element: Element,
  part: Part,
  parts: readonly Part[],
  scope: Scope,
): { readonly resource: Resource; readonly named: ReadonlySet<Element> } | undefined {
  const writing: Writing = { scope, subject: subjectOf(element), named: new Set() }
  const resource =
    part.at === 'self' ? writeSelf(element, parts, writing) : writeSatellite(element, part, writing)
  return resource && { resource, named: writing.named }
}

function writeSelf(element: Element, parts: readonly Part[], writing: Writing): Resource | undefined {
  const definition = definitionOf(element.kind)!
  const { cfn } = definition
  if (!cfn) return writeVerbatim(element, definition, writing)
  const written = writeFields(...ownFields(element, definition, parts), writing)
  const properties = {
    ...cfn.fixed,
    ...(cfn.name !== undefined && element.name !== '' && { [cfn.name]: element.name }),
    ...writeParent(element, cfn, writing),
    ...writeAncestors(element, cfn.ancestor, writing),
    ...insteadOfRows(definition, parts),
    ...written.properties,
  }
  const reshaped = cfn.reshape?.out(properties) ?? properties
  return resourceOf(typeOf(element, cfn), { ...reshaped, ...writeTags(element, cfn) })
}

function typeOf({ props }: Element, { type, typeField }: Cfn): string {
  const chosen = typeField === undefined ? undefined : props[typeField]
  return typeof chosen === 'string' ? chosen : type
}

/** The fields that are properties of the resource itself, with the rows that stay inline. */
function ownFields(element: Element, { fields, cfn }: Definition, parts: readonly Part[]) {
  const own: Record<string, Fields[string]> = {}
  const values: Record<string, unknown> = {}
  for (const [key, field] of Object.entries(fields)) {
    const satellite = cfn?.satellites?.[key]
    if (satellite && !satellite.inlineUnlessCircular) continue
    own[key] = field
    values[key] = satellite ? inlineRows(element, key, parts) : element.props[key]
  }
  return [own, values] as const
}

function writeParent(element: Element, cfn: Cfn, writing: Writing): Properties {
  const kind = writing.scope.around.get(element.parent)?.kind
  const named = typeof cfn.parent === 'string' ? cfn.parent : cfn.parents?.[kind ?? '']
  if (named === undefined) return {}
  const { property, attribute } =
    typeof named === 'string' ? { property: named, attribute: undefined } : named
  if (element.parent === undefined) {
    writing.scope.complain(
      `${writing.subject} stands in nothing, so ${property} is missing; move it into its place.`,
    )
    return {}
  }
  const written = refer(element.parent, writing, property, attributed(attribute))
  return written === undefined ? {} : { [property]: written }
}

/** Properties that name containers further out, such as the API of a resource. */
function writeAncestors(element: Element, ancestors: Cfn['ancestor'] = {}, writing: Writing): Properties {
  return Object.fromEntries(
    Object.entries(ancestors).flatMap(([property, { kind, attribute }]) => {
      const found = [kind].flat().flatMap((one) => within(writing.scope.around, element, one) ?? [])[0]
      const written = found && refer(found.id, writing, property, attributed(attribute))
      return written === undefined ? [] : [[property, written] as const]
    }),
  )
}

/** Where all rows have become resources, what keeps AWS from putting its default in their place. */
function insteadOfRows({ fields, cfn }: Definition, parts: readonly Part[]): Properties {
  return Object.fromEntries(
    Object.entries(cfn?.satellites ?? {}).flatMap(([key, { inlineInstead }]) =>
      inlineInstead && parts.some((part) => part.at === 'row' && part.key === key)
        ? [[awsName(key, fields[key]!)!, inlineInstead]]
        : [],
    ),
  )
}

/** The tags as the type takes them; the name is one of them where no property of its own holds it. */
function writeTags(element: Element, { tags: form = {}, name }: Cfn): Properties {
  if (form === false) return {}
  const { Name: _name, ...rest } = element.tags ?? {}
  const tags = { ...(element.name !== '' && name === undefined && { Name: element.name }), ...rest }
  const list = Object.entries(tags).map(([Key, Value]) => ({ Key, Value, ...form.each }))
  return list.length === 0 ? {} : { [form.property ?? 'Tags']: form.map ? tags : list }
}

function writeSatellite(
  element: Element,
  part: Exclude<Part, { at: 'self' }>,
  writing: Writing,
): Resource | undefined {
  const { satellite } = part
  const self = refer(element.id, writing, satellite.self, attributed(satellite.attribute))
  writing.named.delete(element)
  let properties: Properties
  if (part.at === 'row') {
    const place = `${part.field.row} ${part.index + 1}, `
    const written = writeFields(part.field.fields, part.row, writing, place)
    if (written.broken) return undefined
    properties = written.properties
  } else {
    const value =
      part.at === 'parent'
        ? refer(part.parent.id, writing, satellite.property!)
        : writeValue(part.field, part.value, writing, part.field.label)
    if (value === undefined) return undefined
    properties = { [satellite.property!]: value }
  }
  return resourceOf(satellite.type, {
    [satellite.self]: satellite.selfIsList ? [self] : self,
    ...writeAncestors(element, satellite.ancestor, writing),
    ...(satellite.reshape?.out(properties) ?? properties),
  })
}

const resourceOf = (Type: string, Properties: Properties): Resource =>
  Object.keys(Properties).length > 0 ? { Type, Properties } : { Type }

/** A resource that has no kind of its own leaves as it came. */
function writeVerbatim(
  element: Element,
  { verbatim }: Definition,
  { scope, subject }: Writing,
): Resource | undefined {
  const type = element.props[verbatim!.type]
  const body = element.props[verbatim!.body]
  if (typeof type !== 'string' || type === '') {
    scope.complain(`${subject} has no resource type and is left out; give it one such as AWS::S3::Bucket.`)
    return undefined
  }
  const { Type: _type, ...members } = (isRecord(body) ? body : {}) as Properties
  for (const name of namesIn(members))
    if (!scope.has(name))
      scope.complain(`${subject} refers to "${name}", which is not in this template; correct its body.`)
  return { Type: type, ...members }
}

const attributed = (attribute: string | undefined) => (attribute === undefined ? {} : { attribute })

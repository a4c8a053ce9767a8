import type { Element, Row } from '@/lib/design/element'
import { isRecord, readElement } from '@/lib/design/record'
import type { Cfn, Definition } from '@/lib/elements/define'
import type { Fields } from '@/lib/elements/field'
import { awsName } from '@/lib/elements/field'
import { saysTags } from './metadata'
import { callOf } from './intrinsic'
import type { Reading } from './read-fields'
import { elementNamed, readFields } from './read-fields'
import { drawingOf, fieldsOf } from './read-metadata'
import type { Main } from './read-resources'
import type { Folded } from './read-satellites'
import type { Properties } from './template'

/** One element out of its resource, what was folded into it, and how it was drawn. */
export function buildElement(main: Main, folded: Folded | undefined, reading: Reading): Element {
  const { logicalId, id, definition, entry } = main
  const { complain } = reading
  const problems: string[] = []
  const said = definition.verbatim ? readVerbatim(main) : readProperties(main, folded, reading)
  const implied = Array.isArray(entry.Implied) ? entry.Implied : []
  const props = Object.fromEntries(
    Object.entries({ ...fieldsOf(definition.kind, entry, problems), ...said.props, ...folded?.props }).filter(
      ([key]) => !implied.includes(key),
    ),
  )
  const resource = {
    kind: definition.kind,
    name: said.name ?? (typeof entry.Name === 'string' ? entry.Name : logicalId),
    props,
    tags: said.tags ?? (saysTags(definition) ? undefined : entry.Tags),
    logicalId,
    ...(folded && Object.keys(folded.logicalIds).length > 0 && { logicalIds: folded.logicalIds }),
  }
  const parent = folded?.parent ?? said.parent
  const drawing = drawingOf(entry)
  const drawn = readElement(id, { ...drawing, ...resource, parent: parent ?? drawing.parent }, problems)
  problems.forEach((problem) => complain(problem))
  if (drawn.ok) return drawn.value
  complain(`${drawn.message} It is placed anew.`)
  return { id, ...resource, tags: undefined, ...(parent !== undefined && { parent }) } as unknown as Element
}

type Said = {
  readonly props: Properties
  readonly name?: string
  readonly tags?: Readonly<Record<string, string>>
  readonly parent?: string
}

const readVerbatim = ({ definition: { verbatim }, body: { Type, ...rest } }: Main): Said => ({
  props: {
    [verbatim!.type]: Type,
    ...(Object.keys(rest).length > 0 && { [verbatim!.body]: rest }),
  },
})

/** What a resource may say beside its properties: no field stands for it, the source carries it. */
const ATTRIBUTES = new Set(
  ['Type', 'Properties', 'DependsOn', 'Condition', 'Metadata', 'CreationPolicy', 'UpdatePolicy'].concat([
    'DeletionPolicy',
    'UpdateReplacePolicy',
  ]),
)

function readProperties({ definition, body }: Main, folded: Folded | undefined, reading: Reading): Said {
  const { complain } = reading
  const { cfn } = definition
  const raw = isRecord(body.Properties) ? body.Properties : {}
  const { named, tags, untagged } = takeNames(raw, cfn!, reading)
  const shaped = cfn?.reshape?.in(untagged) ?? untagged
  const { props, left } = readFields(ownFields(definition), shaped, reading)
  const parent = readParent(cfn!, shaped, reading)
  const understood = new Set([parent?.property, ...Object.keys(cfn?.ancestor ?? {})])
  for (const name of left)
    if (!understood.has(name) && !isFixed(cfn?.fixed?.[name], shaped[name]))
      complain(`${name} has no field here; it stays as it is.`, name)
  for (const name of Object.keys(body))
    if (!ATTRIBUTES.has(name))
      complain(`${name} is no part of a resource that is known here; it stays as it is.`, name)
  return {
    props: {
      ...props,
      ...readType(body, cfn!),
      ...(cfn?.when && { [cfn.when.flag]: true }),
      ...joinRows(definition, props, folded),
    },
    ...readTags(tags, reading),
    ...(named !== undefined && { name: named }),
    ...(parent !== undefined && { parent: parent.id }),
  }
}

/** Which of its resource types an element came as, where that is not the usual one. */
const readType = ({ Type }: Main['body'], { type, typeField }: Cfn): Properties =>
  typeField === undefined || Type === type ? {} : { [typeField]: Type }

/** The name and the tags out of the properties that hold them. A name that nobody knows yet stays a property. */
function takeNames(raw: Properties, { name, tags: form = {} }: Cfn, reading: Reading) {
  const { [name ?? '']: given, ...unnamed } = raw
  const named = textOf(given, reading)
  const rest = named === undefined ? raw : unnamed
  if (form === false) return { named, tags: undefined, untagged: rest }
  const property = form.property ?? 'Tags'
  const { [property]: tags, ...untagged } = rest
  const list =
    form.map && isRecord(tags) ? Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) : tags
  return { named, tags: list, untagged }
}

/** The container that a property names, and which property that was. */
function readParent({ parent, parents = {} }: Cfn, properties: Properties, reading: Reading) {
  if (typeof parent === 'string') {
    const id = elementNamed(properties[parent], reading)?.id
    return id === undefined ? undefined : { property: parent, id }
  }
  for (const [kind, named] of Object.entries(parents)) {
    const { property, attribute } =
      typeof named === 'string' ? { property: named, attribute: undefined } : named
    const found = elementNamed(properties[property], reading, attribute)
    if (found?.variant === kind) return { property, id: found.id }
  }
  return undefined
}

const isFixed = (fixed: unknown, value: unknown) => fixed !== undefined && fixed === value

const ownByKind = new Map<string, Fields>()

/** The fields that are properties of the resource itself. */
function ownFields({ kind, fields, cfn }: Definition): Fields {
  const hit = ownByKind.get(kind)
  if (hit) return hit
  const own = Object.entries(fields).filter(([key]) => {
    const satellite = cfn?.satellites?.[key]
    return !satellite || satellite.inlineUnlessCircular
  })
  const found = Object.fromEntries(own)
  ownByKind.set(kind, found)
  return found
}

/** Inline rows, then those that were resources; what stood there only to keep AWS's default away is no row. */
function joinRows({ cfn, fields }: Definition, inline: Properties, folded: Folded | undefined): Properties {
  return Object.fromEntries(
    Object.entries(folded?.rows ?? {}).map(([key, rows]) => {
      const { inlineInstead } = cfn!.satellites![key]!
      const field = fields[key]!
      const filler =
        inlineInstead &&
        readFields({ [key]: field }, { [awsName(key, field)!]: inlineInstead }, NOTHING).props[key]
      const own = (inline[key] ?? []) as readonly Row[]
      return [key, JSON.stringify(own) === JSON.stringify(filler) ? rows : [...own, ...rows]]
    }),
  )
}

const NOTHING: Reading = { elementOf: () => undefined, complain: () => undefined }

function readTags(tags: unknown, reading: Reading): Pick<Said, 'name' | 'tags'> {
  if (tags === undefined || tags === null) return {}
  const found: Record<string, string> = {}
  for (const tag of Array.isArray(tags) ? tags : [tags]) {
    const key = isRecord(tag) && typeof tag.Key === 'string' ? tag.Key : undefined
    const text = isRecord(tag) ? textOf(tag.Value, reading) : undefined
    if (key !== undefined && text !== undefined) found[key] = text
    else if (key !== 'Name')
      reading.complain(
        `The tag ${key === undefined ? '' : `"${key}" `}is known only when the stack is made.`,
        'Tags',
      )
  }
  const { Name: name, ...rest } = found
  return { ...(name !== undefined && { name }), ...(Object.keys(rest).length > 0 && { tags: rest }) }
}

/** A plain text, or what a function comes to by default. */
function textOf(value: unknown, { resolve }: Reading): string | undefined {
  const plain = callOf(value) ? resolve?.(value) : value
  return ['string', 'number', 'boolean'].includes(typeof plain) ? String(plain) : undefined
}

import type { Element, Id } from '@/lib/design/element'
import { EMPTY_DESIGN } from '@/lib/design/element'
import { isRecord, readElement } from '@/lib/design/record'
import { definitionOf } from '@/lib/elements'
import { aroundOf } from '@/lib/elements/around'
import type { Fields } from '@/lib/elements/field'
import { fits } from '@/lib/elements/open'
import { isResource } from './part'
import type { Properties } from './template'

/** Our block of a template's Metadata; everything may be missing, since people edit templates. */
export type Metadata = {
  /** Undefined in a template that is not ours. */
  readonly format?: unknown
  readonly design?: string
  readonly region?: string
  readonly resources: Properties
  readonly drawn: readonly Element[]
  /** What parameters stand for: elements of other templates. */
  readonly elsewhere: Properties
}

export function readMetadata(body: Properties, problems: string[]): Metadata {
  const block = isRecord(body.Metadata) && isRecord(body.Metadata.Groundplan) ? body.Metadata.Groundplan : {}
  const drawn = isRecord(block.Drawn) ? block.Drawn : {}
  return {
    ...(block.Format !== undefined && { format: block.Format }),
    ...(typeof block.Design === 'string' && { design: block.Design }),
    ...(typeof block.Region === 'string' && { region: block.Region }),
    resources: isRecord(block.Resources) ? block.Resources : {},
    elsewhere: isRecord(block.Elsewhere) ? block.Elsewhere : {},
    drawn: Object.entries(drawn).flatMap(([id, entry]) => readDrawn(id, entry, problems) ?? []),
  }
}

const NOTHING = aroundOf(EMPTY_DESIGN)

function readDrawn(id: Id, entry: unknown, problems: string[]): Element | undefined {
  if (!isRecord(entry)) return undefined
  const kind = String(entry.Kind)
  const element = readElement(
    id,
    { kind, name: entry.Name, ...drawingOf(entry), tags: entry.Tags, props: fieldsOf(kind, entry, problems) },
    problems,
  )
  if (!element.ok) problems.push(`Metadata.Groundplan.Drawn: ${element.message}`)
  else if (!definitionOf(kind) || isResource(element.value, NOTHING))
    problems.push(
      `Metadata.Groundplan.Drawn: "${id}" is of kind "${kind}", which is not only drawn; it is left out.`,
    )
  else return element.value
  return undefined
}

/** The members of an element that an entry holds. */
export function drawingOf(entry: Properties): Properties {
  const [x, y, width, height] = String(entry.Box).split(' ').map(Number)
  return {
    parent: entry.In,
    ...(entry.Box !== undefined && { box: { x, y, width, height } }),
    collapsed: entry.Collapsed,
    awsId: entry.AwsId,
    waivers: entry.Waivers,
  }
}

/** Field values that an entry holds, without those of another type than their field. */
export function fieldsOf(kind: string, { Fields: values }: Properties, problems: string[]): Properties {
  const fields: Fields = definitionOf(kind)?.fields ?? {}
  if (!isRecord(values)) return {}
  return Object.fromEntries(
    Object.entries(values).filter(([key, value]) => {
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined
      const good = field !== undefined && fits(field, value)
      if (!good) problems.push(`Metadata.Groundplan: "${key}" is no value for ${kind} and is left out.`)
      return good
    }),
  )
}

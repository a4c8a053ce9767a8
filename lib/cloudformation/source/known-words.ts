import type { Element, Row, Source } from '@/lib/design/element'
import { isExpression } from '@/lib/design/element'
import { definitionOf } from '@/lib/elements'
import type { Definition } from '@/lib/elements/define'
import type { Fields } from '@/lib/elements/field'
import type { Properties } from '../template'

/** What the reader of today knows of the kinds of some elements; kept with a source. */
export function wordsRead(elements: readonly Element[]): Readonly<Record<string, string>> {
  const kinds = [...new Set(elements.map(({ kind }) => kind))].sort()
  return Object.fromEntries(kinds.map((kind) => [kind, wordsOf(definitionOf(kind)!).join(' ')]))
}

const wordsByKind = new Map<string, readonly string[]>()

/** Fields, columns of rows as "routes.target", and what gives the name, the tags and the place: "=name:ApiName". */
function wordsOf(definition: Definition): readonly string[] {
  const hit = wordsByKind.get(definition.kind)
  if (hit) return hit
  const words = [
    ...wordsIn(definition.fields, ''),
    nameWord(definition),
    ...(saysTags(definition) ? [TAGS] : []),
    ...(saysParent(definition) ? [PARENT] : []),
  ]
  wordsByKind.set(definition.kind, words)
  return words
}

const wordsIn = (fields: Fields, path: string): readonly string[] =>
  Object.entries(fields).flatMap(([key, field]) => [
    `${path}${key}`,
    ...(field.type === 'rows' ? wordsIn(field.fields, `${path}${key}.`) : []),
  ])

const TAGS = '=tags'
const PARENT = '=parent'
const nameWord = ({ cfn }: Definition) => `=name:${cfn?.name ?? ''}`
const saysTags = ({ cfn }: Definition) => cfn !== undefined && cfn.tags !== false
const saysParent = ({ cfn }: Definition) => cfn?.parent !== undefined || cfn?.parents !== undefined

/**
 * An element of a source as the reader of then would have given it: without what only a later one understands, so that
 * this is no difference to the design and the text keeps it. `now` is the element in the design.
 * A source that does not say how it was read counts as read by the reader of today.
 */
export function asReadThen(element: Element, now: Element | undefined, { fields }: Source): Element {
  if (!fields || !now || !Object.hasOwn(fields, now.kind)) return element
  const definition = definitionOf(now.kind)!
  if (definition.verbatim) return element
  const words = new Set(fields[now.kind]!.split(' '))
  if (now.kind === element.kind && wordsOf(definition).every((word) => words.has(word))) return element
  const { tags, parent, ...rest } = element
  const tagsThen = words.has(TAGS) ? tags : now.tags
  const parentThen = words.has(PARENT) ? parent : now.parent
  return {
    ...rest,
    ...(tagsThen && { tags: tagsThen }),
    ...(parentThen !== undefined && { parent: parentThen }),
    kind: now.kind,
    name: words.has(nameWord(definition)) ? element.name : now.name,
    props: fieldsThen(definition.fields, element.props, '', words),
  }
}

/** Only the values whose fields were known then; in rows, those of their columns. */
function fieldsThen(
  fields: Fields,
  values: Properties,
  path: string,
  words: ReadonlySet<string>,
): Properties {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => {
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined
      if (!field) return path !== '' && key === 'logicalId' ? [[key, value]] : []
      if (!words.has(`${path}${key}`)) return []
      if (field.type !== 'rows' || !Array.isArray(value)) return [[key, value]]
      const rows = (value as readonly Row[]).map((row) =>
        isExpression(row) ? row : fieldsThen(field.fields, row, `${path}${key}.`, words),
      )
      return [[key, rows]]
    }),
  )
}

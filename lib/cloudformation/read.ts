import type { Design, Element, Id } from '@/lib/design/element'
import { findCircle } from '@/lib/design/circle'
import { isRecord } from '@/lib/design/record'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'
import { settle } from '@/lib/elements/settle'
import { readElsewhere } from './afar'
import { pascal, shortHash } from './name'
import type { Names } from './names'
import { namesOf } from './names'
import { parseTemplate } from './parse'
import type { Parsed } from './parsed'
import { buildElement } from './read-element'
import type { Reading } from './read-fields'
import { claimsByType, verbatimKind } from './read-index'
import type { Metadata } from './read-metadata'
import { readMetadata } from './read-metadata'
import type { Carried, Notes } from './read-notes'
import { takeNotes } from './read-notes'
import type { Main } from './read-resources'
import { definitionFor, elementFinder, mainOf, readBodies } from './read-resources'
import type { Folded } from './read-satellites'
import { fold } from './read-satellites'
import { holds, resolve } from './resolve'
import { wordsRead } from './source/known-words'
import type { Properties } from './template'

/**
 * A template read back.
 * Shape: `problems` are what could not be kept, one line each; `understood` counts the resources that became a kind or
 * went into one; `carried` lists the rest, and what is kept word for word inside them.
 */
export type OpenedTemplate = {
  readonly name: string
  readonly design: Design
  readonly problems: readonly string[]
  readonly understood: number
  readonly carried: readonly Carried[]
}

/**
 * A CloudFormation template, YAML or JSON, as a design. One of ours reopens as it was drawn; elements of another have
 * no box. With the name of its file the design keeps the text as a source, so that it is exported with nothing lost.
 * Fails: one line when it is no template at all.
 */
export function readTemplate(text: string, { fileName }: { fileName?: string } = {}): Result<OpenedTemplate> {
  const parsed = parseTemplate(text)
  return parsed.ok ? readParsed(text, parsed.value, fileName) : parsed
}

/** The same of a text that was parsed already. */
export function readParsed(text: string, parsed: Parsed, fileName?: string): Result<OpenedTemplate> {
  const { value: body, lineOf } = parsed
  if (!isRecord(body) || !isRecord(body.Resources))
    return failed('The file is no CloudFormation template: it has no Resources.')
  const problems: string[] = [...parsed.problems]
  const metadata = readMetadata(body, problems)
  const elsewhere = readElsewhere(metadata.elsewhere)
  const Resources = elsewhere.inPlace(body.Resources)
  const known = { ...body, Resources: { ...Resources, ...elsewhere.resources } }
  const names = namesOf(known, stackName(fileName), metadata.region)
  const notes = takeNotes(Resources, lineOf)
  const { elements, understood } = readElements(
    Resources,
    metadata,
    elsewhere.elements,
    names,
    notes,
    problems,
  )
  return done({
    // A description is no name: the caller has that of the file.
    name: metadata.design ?? '',
    design:
      fileName === undefined ? { elements } : withSource(elements, fileName, text, unsure(Resources, names)),
    problems,
    understood,
    carried: notes.carried(),
  })
}

const stackName = (fileName = 'stack') => fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '') || 'stack'

/** The conditions that do not surely hold, by the resources under them; empty for one that does not hold by default. */
const unsure = (resources: Properties, names: Names): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(resources).flatMap(([logicalId, body]) => {
      const condition = isRecord(body) ? body.Condition : undefined
      const is = typeof condition === 'string' ? holds(condition, names) : true
      return is === true ? [] : [[logicalId, is === false ? '' : String(condition)]]
    }),
  )

/** Every element says which source it came from. */
function withSource(
  elements: Design['elements'],
  fileName: string,
  text: string,
  conditions: Readonly<Record<string, string>>,
): Design {
  const key = `${pascal(stackName(fileName)) || 'Template'}-${shortHash(text)}`
  return {
    elements: Object.fromEntries(
      Object.entries(elements).map(([id, element]) => [id, { ...element, template: key }]),
    ),
    sources: {
      [key]: {
        name: fileName.replace(/^.*[\\/]/, ''),
        text,
        fields: wordsRead(Object.values(elements)),
        ...(Object.keys(conditions).length > 0 && { conditions }),
      },
    },
  }
}

function readElements(
  resources: Properties,
  metadata: Metadata,
  afar: ReturnType<typeof readElsewhere>['elements'],
  names: Names,
  notes: Notes,
  problems: string[],
): { readonly elements: Design['elements']; readonly understood: number } {
  const bodies = readBodies(resources, notes)
  const taken = new Set<Id>(metadata.drawn.map(({ id }) => id))
  const mains = new Map<string, Main>()
  const known = (value: unknown) => resolve(value, names)
  const add = (logicalId: string, body: Main['body'], definition = definitionFor(body, known)) =>
    mains.set(logicalId, mainOf(logicalId, body, definition, metadata, taken))
  const isFurther = (body: Main['body']) => claimsByType.has(body.Type)
  for (const [logicalId, body] of bodies) if (!isFurther(body)) add(logicalId, body)

  const folded = new Map<Id, Folded>()
  const foldedOf = (id: Id): Folded => {
    const found = folded.get(id) ?? { props: {}, rows: {}, logicalIds: {} }
    folded.set(id, found)
    return found
  }
  const reading = (logicalId: string): Reading => ({
    ...(metadata.region !== undefined && { region: metadata.region }),
    elementOf: elementFinder(mains, metadata.drawn, afar),
    resolve: known,
    complain: (reason, property) => notes.add(logicalId, reason, property),
  })
  const off = new Set<string>()
  for (const [logicalId, body] of bodies) {
    const { Condition: condition } = body
    const isOff = typeof condition === 'string' && holds(condition, names) === false
    if (isOff) off.add(logicalId)
    if (isOff) notes.add(logicalId, `Condition ${String(condition)} does not hold by default.`, 'Condition')
    if (!isFurther(body)) continue
    // A route that is not there by default must not be checked or traced.
    if (isOff || !fold(logicalId, body, reading(logicalId), foldedOf))
      add(logicalId, body, isOff ? verbatimKind : undefined)
  }

  let understood = bodies.size
  const elements = [...mains.values()].map((main) => {
    if (main.definition.verbatim) {
      understood--
      if (!off.has(main.logicalId)) notes.add(main.logicalId, reasonOf(main.body))
    }
    return buildElement(main, folded.get(main.id), reading(main.logicalId))
  })
  const all = rooted([...metadata.drawn, ...elements], problems)
  // One of ours says where everything stands.
  return { elements: metadata.format === undefined ? settle(all) : all, understood }
}

const reasonOf = ({ Type }: Main['body']): string =>
  claimsByType.has(Type)
    ? `${Type} is kept word for word: nothing in this template that is drawn takes it as it stands.`
    : `${Type} is kept word for word: there is no kind for it here.`

/** Elements by id; a parent that is missing, or that would close a circle, is taken away. */
function rooted(list: readonly Element[], problems: string[]): Design['elements'] {
  const elements: Record<Id, Element> = Object.fromEntries(list.map((element) => [element.id, element]))
  for (const { id, parent, ...rest } of list)
    if (parent !== undefined && !Object.hasOwn(elements, parent)) {
      problems.push(`${rest.name}: the place it was drawn in is gone; it stands on the canvas now.`)
      elements[id] = { id, ...rest }
    }
  for (let circle = findCircle(elements); circle; circle = findCircle(elements)) {
    const { parent: _parent, ...element } = elements[circle[0]!]!
    problems.push(`${element.name}: it was drawn inside itself; it stands on the canvas now.`)
    elements[element.id] = element
  }
  return elements
}

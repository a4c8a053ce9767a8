import type { Design, Element, Id } from '@/lib/design/element'
import { findCircle } from '@/lib/design/circle'
import { isRecord } from '@/lib/design/record'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'
import { settle } from '@/lib/elements/settle'
import { parseTemplate } from './parse'
import { buildElement } from './read-element'
import type { Reading } from './read-fields'
import { claimsByType } from './read-index'
import { readMetadata } from './read-metadata'
import type { Main } from './read-resources'
import { definitionFor, elementFinder, mainOf, readBodies } from './read-resources'
import type { Folded } from './read-satellites'
import { fold } from './read-satellites'
import type { Properties } from './template'

/** A template read back, with what could not be kept, one line each. */
export type OpenedTemplate = {
  readonly name: string
  readonly design: Design
  readonly problems: readonly string[]
}

const KEPT = new Set(['AWSTemplateFormatVersion', 'Description', 'Metadata', 'Resources'])

/**
 * A CloudFormation template, YAML or JSON, as a design. One of ours reopens as it was drawn; elements of
 * another have no box. Unknown types are kept word for word; functions stay expressions.
 * Fails: one line when it is no template at all.
 */
export function readTemplate(text: string): Result<OpenedTemplate> {
  const parsed = parseTemplate(text)
  if (!parsed.ok) return parsed
  const body = parsed.value
  if (!isRecord(body) || !isRecord(body.Resources))
    return failed('The file is no CloudFormation template: it has no Resources.')
  const problems = Object.keys(body)
    .filter((section) => !KEPT.has(section))
    .map((section) => `${section} of a template are not kept yet; what refers to them has no value.`)
  const metadata = readMetadata(body, problems)
  return done({
    // A description is no name: the caller has that of the file.
    name: metadata.design ?? '',
    design: { elements: readElements(body.Resources, metadata, problems) },
    problems,
  })
}

function readElements(
  resources: Properties,
  metadata: ReturnType<typeof readMetadata>,
  problems: string[],
): Design['elements'] {
  const bodies = readBodies(resources, problems)
  const taken = new Set<Id>(metadata.drawn.map(({ id }) => id))
  const mains = new Map<string, Main>()
  const add = (logicalId: string, body: Main['body']) =>
    mains.set(logicalId, mainOf(logicalId, body, definitionFor(body), metadata, taken))
  const isFurther = (body: Main['body']) => claimsByType.has(body.Type)
  for (const [logicalId, body] of bodies) if (!isFurther(body)) add(logicalId, body)

  const folded = new Map<Id, Folded>()
  const foldedOf = (id: Id): Folded => {
    const found = folded.get(id) ?? { props: {}, rows: {}, logicalIds: {} }
    folded.set(id, found)
    return found
  }
  const reading = (about: string): Reading => ({
    ...(metadata.region !== undefined && { region: metadata.region }),
    elementOf: elementFinder(mains, metadata.drawn),
    complain: (problem) => problems.push(`${about}: ${problem}`),
  })
  for (const [logicalId, body] of bodies)
    if (isFurther(body) && !fold(logicalId, body, reading(logicalId), foldedOf)) add(logicalId, body)

  const elements = [...mains.values()].map((main) =>
    buildElement(main, folded.get(main.id), reading(main.logicalId)),
  )
  const all = rooted([...metadata.drawn, ...elements], problems)
  // One of ours says where everything stands.
  return metadata.format === undefined ? settle(all) : all
}

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

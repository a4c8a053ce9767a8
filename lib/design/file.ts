import type { Design, Element, Id } from './element'
import { findCircle } from './circle'
import { readJson } from './json'
import { migrate, VERSION } from './migrate'
import { printBlock, printValue } from './print'
import { isRecord, MEMBERS, readElement } from './record'
import { printSources, readSources } from './source'
import type { Result } from './result'
import { done, failed } from './result'

/** A design as it is kept in a file, with what was mended while reading, one line each. */
export type Opened = { readonly name: string; readonly design: Design; readonly problems: readonly string[] }

/**
 * A design as text: JSON that a person can read and git can diff. The same design gives the same bytes.
 * Shape: { "groundplan": 1, "name", "elements": { id: record }, "sources"?: { key: { name, fields?, conditions?, text: lines } } }, elements and
 * fields sorted by name.
 */
export function writeDesign({ name, design }: { readonly name: string; readonly design: Design }): string {
  const records = Object.keys(design.elements)
    .sort(byCodeUnit)
    .map((id) => `${JSON.stringify(id)}: ${printElement(design.elements[id]!)}`)
  const members = [
    `"groundplan": ${VERSION}`,
    `"name": ${JSON.stringify(name)}`,
    `"elements": ${printBlock(records, '  ')}`,
    ...(design.sources ? [`"sources": ${printSources(design.sources)}`] : []),
  ]
  return `${printBlock(members, '')}\n`
}

function printElement(element: Element): string {
  const indent = '    '
  const lines = MEMBERS.flatMap((key) => {
    const member = element[key]
    if (member === undefined) return []
    const open = key === 'props' || key === 'tags' || key === 'waivers'
    const value = open
      ? printBlock(printFields(member as Readonly<Record<string, unknown>>), `${indent}  `)
      : printValue(member, `${indent}  `)
    return [`"${key}": ${value}`]
  })
  return printBlock(lines, indent)
}

/** Fields are sorted; what is inside them keeps its order, since documents are written for people. */
const printFields = (fields: Readonly<Record<string, unknown>>) =>
  Object.keys(fields)
    .filter((key) => fields[key] !== undefined)
    .sort(byCodeUnit)
    .map((key) => `${JSON.stringify(key)}: ${printValue(fields[key], '        ')}`)

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/**
 * A design file read back. `kinds` are the kinds of element that are known.
 * Small damage (a missing parent, a broken box) is mended and listed in `problems`.
 * Fails: one line that names the place and the way out; nothing is opened then.
 */
export function readDesign(text: string, kinds: ReadonlySet<string>): Result<Opened> {
  const json = readJson(text)
  if (!json.ok) return json
  if (!isRecord(json.value)) return failed('The file is no Groundplan design: it is not a JSON object.')
  const content = migrate(json.value)
  if (!content.ok) return content
  const {
    groundplan: _version,
    name = 'Untitled',
    elements: records,
    sources: texts,
    ...rest
  } = content.value
  if (typeof name !== 'string') return failed('"name" must be a text. Correct it in the file.')
  if (!isRecord(records)) return failed('"elements" must be an object of elements. Correct it in the file.')
  const problems = Object.keys(rest).map((key) => `"${key}" is no part of a design file and was left out.`)
  const elements: Record<Id, Element> = {}
  for (const [id, record] of Object.entries(records)) {
    const element = readElement(id, record, problems)
    if (!element.ok) return element
    if (!kinds.has(element.value.kind))
      return failed(
        `Element "${id}" is of kind "${element.value.kind}", which this Groundplan does not know. Open the file with a newer Groundplan.`,
      )
    elements[id] = element.value
  }
  const circle = findCircle(elements)
  if (circle) return failed(tellCircle(circle))
  root(elements, problems)
  const sources = readSources(texts, elements, problems)
  return done({ name, design: { elements, ...(sources && { sources }) }, problems })
}

function tellCircle(circle: readonly Id[]): string {
  const ids = circle.map((id) => `"${id}"`).join(', ')
  return circle.length === 1
    ? `${ids} is its own "parent". Give it another one.`
    : `${ids} are inside each other in a circle. Give one of them another "parent".`
}

/** Elements whose parent is missing become roots. */
function root(elements: Record<Id, Element>, problems: string[]) {
  const missing = (id: Id) => !Object.hasOwn(elements, id)
  for (const [id, element] of Object.entries(elements)) {
    if (element.parent === undefined || !missing(element.parent)) continue
    const { parent, ...rest } = element
    problems.push(
      `Element "${id}" was inside "${parent}", which is not in the design; it stands on the canvas now.`,
    )
    elements[id] = rest
  }
}

import type { Element, Id, Source } from './element'
import { printBlock, printValue } from './print'
import { isRecord } from './record'

/** Texts of a design file may have 1 MB: a longer line (a minified template) is kept in pieces. */
const LONGEST_LINE = 250_000

/**
 * Imported templates as a design file holds them.
 * Shape: the text as its lines, split at "\n" alone, so that every byte comes back; a long line is a list of pieces.
 */
export const printSources = (sources: Readonly<Record<string, Source>>): string =>
  printBlock(
    Object.keys(sources)
      .sort()
      .map((key) => {
        const { name, text, fields, conditions } = sources[key]!
        const lines = text.split('\n').map((line) => printValue(piecesOf(line), ''))
        const members = [
          `"name": ${JSON.stringify(name)}`,
          ...(fields ? [`"fields": ${printValue(fields, '      ')}`] : []),
          ...(conditions ? [`"conditions": ${printValue(conditions, '      ')}`] : []),
          `"text": ${printBlock(lines, '      ', ['[', ']'])}`,
        ]
        return `${JSON.stringify(key)}: ${printBlock(members, '    ')}`
      }),
    '  ',
  )

function piecesOf(line: string): string | readonly string[] {
  if (line.length <= LONGEST_LINE) return line
  const pieces: string[] = []
  for (let at = 0; at < line.length; at += LONGEST_LINE) pieces.push(line.slice(at, at + LONGEST_LINE))
  return pieces
}

/** The sources of a design file. What is none is told and left out; the elements that named it then stand for themselves. */
export function readSources(
  value: unknown,
  elements: Record<Id, Element>,
  problems: string[],
): Readonly<Record<string, Source>> | undefined {
  const sources = new Map<string, Source>()
  for (const [key, entry] of Object.entries(isRecord(value) ? value : {})) {
    const source = readSource(entry)
    if (source && !(key in Object.prototype)) sources.set(key, source)
    else problems.push(`The template "${key}" in "sources" is no text and was left out.`)
  }
  for (const [id, element] of Object.entries(elements)) {
    const { template, ...rest } = element
    if (template === undefined || sources.has(template)) continue
    problems.push(`Element "${id}" came from the template "${template}", which is not in the design.`)
    elements[id] = rest
  }
  return sources.size > 0 ? Object.fromEntries(sources) : undefined
}

function readSource(value: unknown): Source | undefined {
  if (!isRecord(value) || typeof value.name !== 'string' || !Array.isArray(value.text)) return undefined
  const lines = value.text.map((line: unknown) => (Array.isArray(line) ? line.join('') : line))
  if (!lines.every((line) => typeof line === 'string')) return undefined
  const [fields, conditions] = [readWords(value.fields), readWords(value.conditions)]
  return {
    name: value.name,
    text: lines.join('\n'),
    ...(fields && { fields }),
    ...(conditions && { conditions }),
  }
}

/** Words that are none are as if they were not there: nothing of the text is then taken for known. */
function readWords(value: unknown): Readonly<Record<string, string>> | undefined {
  if (!isRecord(value)) return undefined
  const words = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return Object.fromEntries(words)
}

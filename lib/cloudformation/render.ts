import type { Id } from '@/lib/design/element'
import { isRecord } from '@/lib/design/record'
import type { Format, Template } from './template'
import { flowText, pair } from './yaml-text'

/** Lines of a text, counted from 1, both ends inclusive. */
export type Lines = readonly [from: number, to: number]

/** A template as text, with the lines on which each element stands. */
export type Rendered = { readonly text: string; readonly lines: Readonly<Record<Id, readonly Lines[]>> }

/** The template as a file holds it. Entries of our own metadata take one line each in both formats. */
export function renderTemplate(template: Template, format: Format): Rendered {
  const at = new Map<string, Lines>()
  const text = (format === 'yaml' ? toYaml : toJson)(template, at)
  const lines = [...template.logicalIds].map(([id, names]) => [
    id,
    joined(
      names.flatMap((name) => {
        const lines = at.get(name)
        return lines ? [lines] : []
      }),
    ),
  ])
  return { text, lines: Object.fromEntries(lines) }
}

type Note = Map<string, Lines>

function toYaml({ body: { Resources, Metadata, ...head } }: Template, at: Note): string {
  const lines = Object.entries(head).flatMap(([key, value]) => pair(key, value, ''))
  lines.push('Resources:')
  for (const [name, resource] of Object.entries(Resources)) {
    const from = lines.length + 1
    for (const line of pair(name, resource, '  ')) lines.push(line)
    at.set(name, [from, lines.length])
  }
  lines.push('Metadata:', '  Groundplan:')
  for (const [key, value] of Object.entries(groundplanOf(Metadata)))
    if (!isRecord(value)) lines.push(...pair(key, value, '    '))
    else {
      lines.push(`    ${key}:`)
      for (const [name, entry] of Object.entries(value))
        lines.push(`      ${flowText(name)}: ${flowText(entry)}`)
    }
  return `${lines.join('\n')}\n`
}

function toJson({ body: { Resources, Metadata, ...head } }: Template, at: Note): string {
  const lines = ['{']
  for (const [key, value] of Object.entries(head)) lines.push(`  ${member(key, value)},`)
  lines.push('  "Resources": {')
  const resources = Object.entries(Resources)
  resources.forEach(([name, resource], index) => {
    const from = lines.length + 1
    const text = `${JSON.stringify(name)}: ${JSON.stringify(resource, null, 2)}${comma(index, resources)}`
    for (const line of text.split('\n')) lines.push(`    ${line}`)
    at.set(name, [from, lines.length])
  })
  lines.push('  },', '  "Metadata": {', '    "Groundplan": {')
  const members = Object.entries(groundplanOf(Metadata))
  members.forEach(([key, value], index) => {
    if (!isRecord(value)) return lines.push(`      ${member(key, value)}${comma(index, members)}`)
    lines.push(`      ${JSON.stringify(key)}: {`)
    const entries = Object.entries(value)
    entries.forEach(([name, entry], place) =>
      lines.push(`        ${member(name, entry)}${comma(place, entries)}`),
    )
    return lines.push(`      }${comma(index, members)}`)
  })
  lines.push('    }', '  }', '}')
  return `${lines.join('\n')}\n`
}

const member = (key: string, value: unknown) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`
const comma = (index: number, list: readonly unknown[]) => (index < list.length - 1 ? ',' : '')

const groundplanOf = (metadata: unknown): Readonly<Record<string, unknown>> =>
  isRecord(metadata) && isRecord(metadata.Groundplan) ? metadata.Groundplan : {}

/** Ranges that follow each other as one. */
function joined(ranges: readonly Lines[]): readonly Lines[] {
  const result: Lines[] = []
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1)
    if (last && last[1] + 1 >= from) result[result.length - 1] = [last[0], to]
    else result.push([from, to])
  }
  return result
}

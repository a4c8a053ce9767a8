import type { Id } from '@/lib/design/element'
import { isRecord } from '@/lib/design/record'
import type { Format, Lines, Template } from './template'
import { flowText, pair } from './yaml-text'

/** A template as text, with the lines on which each element stands. */
export type Rendered = { readonly text: string; readonly lines: Readonly<Record<Id, readonly Lines[]>> }

/** The template as a file holds it; one that came from a file in that format is its text with the changes made in it. */
export function renderTemplate(template: Template, format: Format): Rendered {
  const { edited } = template
  if (edited?.format === format)
    return { text: edited.text, lines: linesBy(template, (name) => edited.linesOf(name)) }
  const at = new Map<string, Lines>()
  const text = (format === 'yaml' ? toYaml : toJson)(template.body, at)
  return { text, lines: linesBy(template, (name) => at.get(name)) }
}

const linesBy = ({ logicalIds }: Template, linesOf: (name: string) => Lines | undefined): Rendered['lines'] =>
  Object.fromEntries(
    [...logicalIds].map(([id, names]) => [
      id,
      joined(names.flatMap((name) => [linesOf(name) ?? []].filter(isLines))),
    ]),
  )

const isLines = (lines: Lines | readonly never[]): lines is Lines => lines.length === 2

type Note = Map<string, Lines>

type Body = Readonly<Record<string, unknown>>

export function toYaml(body: Body, at: Note = new Map()): string {
  const lines: string[] = []
  const block = (key: string, members: Body, write: (name: string, value: unknown) => void) => {
    lines.push(`${key}:`)
    for (const [name, value] of Object.entries(members)) write(name, value)
  }
  for (const [section, value] of Object.entries(body))
    if (section === 'Resources' && isRecord(value))
      block(section, value, (name, resource) => {
        const from = lines.length + 1
        for (const line of pair(name, resource, '  ')) lines.push(line)
        at.set(name, [from, lines.length])
      })
    else if (section === 'Metadata' && isRecord(value))
      block(section, value, (name, entry) =>
        lines.push(...(name === 'Groundplan' ? ownYaml(entry) : pair(name, entry, '  '))),
      )
    else lines.push(...pair(section, value, ''))
  return `${lines.join('\n')}\n`
}

/** Entries of our own metadata take one line each. */
const ownYaml = (own: unknown): readonly string[] => [
  '  Groundplan:',
  ...Object.entries(own as Body).flatMap(([key, value]) =>
    isRecord(value)
      ? [
          `    ${key}:`,
          ...Object.entries(value).map(([name, entry]) => `      ${flowText(name)}: ${flowText(entry)}`),
        ]
      : pair(key, value, '    '),
  ),
]

export function toJson(body: Body, at: Note = new Map()): string {
  const lines = ['{']
  const block = (
    indent: string,
    key: string,
    entries: readonly (readonly [string, unknown])[],
    end: string,
    write: (name: string, value: unknown, end: string) => void,
  ) => {
    lines.push(`${indent}${JSON.stringify(key)}: {`)
    entries.forEach(([name, value], index) => write(name, value, comma(index, entries)))
    lines.push(`${indent}}${end}`)
  }
  const whole = (indent: string) => (name: string, value: unknown, end: string) => {
    const text = `${JSON.stringify(name)}: ${JSON.stringify(value, null, 2)}${end}`
    for (const line of text.split('\n')) lines.push(`${indent}${line}`)
  }
  const oneLine = (indent: string) => (name: string, value: unknown, end: string) =>
    lines.push(`${indent}${member(name, value)}${end}`)
  const sections = Object.entries(body)
  sections.forEach(([section, value], index) => {
    const end = comma(index, sections)
    if (section === 'Resources' && isRecord(value))
      block('  ', section, Object.entries(value), end, (name, resource, end) => {
        const from = lines.length + 1
        whole('    ')(name, resource, end)
        at.set(name, [from, lines.length])
      })
    else if (section === 'Metadata' && isRecord(value))
      block('  ', section, Object.entries(value), end, (name, entry, end) => {
        if (name !== 'Groundplan' || !isRecord(entry)) return whole('    ')(name, entry, end)
        return block('    ', name, Object.entries(entry), end, (key, own, end) =>
          isRecord(own)
            ? block('      ', key, Object.entries(own), end, oneLine('        '))
            : oneLine('      ')(key, own, end),
        )
      })
    else whole('  ')(section, value, end)
  })
  lines.push('}')
  return `${lines.join('\n')}\n`
}

const member = (key: string, value: unknown) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`
const comma = (index: number, list: readonly unknown[]) => (index < list.length - 1 ? ',' : '')

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

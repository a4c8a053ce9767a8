import type { Design, Source } from '@/lib/design/element'
import { isRecord } from '@/lib/design/record'
import { parseTemplate } from '../parse'
import type { Parsed } from '../parsed'
import { readParsed } from '../read'
import type { Properties } from '../template'

/** A source as values and as the elements that its text alone gives. */
export type OpenedSource = {
  readonly parsed: Parsed
  readonly body: Properties
  readonly name: string
  readonly elements: Design['elements']
}

const opened = new Map<string, OpenedSource | undefined>()

/** A source read again; kept by its text, since that never changes. Undefined when its text is no template. */
export function openSource({ name, text }: Source): OpenedSource | undefined {
  const key = `${name}\n${text}`
  if (!opened.has(key)) {
    if (opened.size >= 8) opened.clear()
    opened.set(key, read(name, text))
  }
  return opened.get(key)
}

function read(fileName: string, text: string): OpenedSource | undefined {
  const parsed = parseTemplate(text)
  if (!parsed.ok || !isRecord(parsed.value.value)) return undefined
  const template = readParsed(text, parsed.value, fileName)
  if (!template.ok) return undefined
  const { name, design } = template.value
  return { parsed: parsed.value, body: parsed.value.value, name, elements: design.elements }
}

import type { Source } from '@/lib/design/element'
import { same } from '@/lib/design/same'
import { parseTemplate } from '../parse'
import type { Parsed } from '../parsed'
import { toJson, toYaml } from '../render'
import type { Edited, Properties } from '../template'
import { spliceJson } from './splice-json'
import { spliceYaml } from './splice-yaml'

/**
 * The text of a source with its body become another: changed in place, and read again to be sure that it says that body.
 * Undefined when that cannot be done; `rewrite` then gives the whole text anew.
 */
export function editSource({ name, text }: Source, parsed: Parsed, body: Properties): Edited | undefined {
  if (same(parsed.value, body)) return editedOf(name, text, parsed)
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const splice = parsed.format === 'yaml' ? spliceYaml : spliceJson
  const spliced = splice(text.slice(mark.length), parsed.value, body)
  if (spliced === undefined) return undefined
  const again = parseTemplate(spliced)
  return again.ok && same(again.value.value, body) ? editedOf(name, mark + spliced, again.value) : undefined
}

export function rewriteSource({ name }: Source, { format }: Parsed, body: Properties): Edited | undefined {
  const text = format === 'yaml' ? toYaml(body) : toJson(body)
  const parsed = parseTemplate(text)
  return parsed.ok ? editedOf(name, text, parsed.value) : undefined
}

const editedOf = (name: string, text: string, { format, linesOf }: Parsed): Edited => ({
  format,
  ending: /\.[^.]*$/.exec(name)?.[0] ?? `.${format}`,
  text,
  linesOf: (logicalId) => linesOf(['Resources', logicalId]),
})

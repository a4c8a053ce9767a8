import type { Element } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import { definitionOf } from './index'

/** Letters in one line of a note that has no box yet, and the most lines. */
const ACROSS = 32
const MOST = 12
/** Pixels of a box beside its text, and of a letter. */
const ASIDE = 58
const LETTER = 5.9

const NONE: readonly string[] = []
const cache = new WeakMap<Element, readonly string[]>()

/** The text of a remark, broken into lines; none for what is no remark. */
export function longTextOf(element: Element): readonly string[] {
  const definition = definitionOf(element.kind)
  if (definition?.group !== 'annotation' || definition.verbatim) return NONE
  const hit = cache.get(element)
  if (hit) return hit
  const key = Object.entries(definition.fields).find(([, field]) => field.type === 'text' && field.lines)?.[0]
  const text = key === undefined ? undefined : known(element.props[key])
  const across = element.box ? Math.max(12, Math.floor((element.box.width - ASIDE) / LETTER)) : ACROSS
  const lines =
    typeof text === 'string' && text.trim() !== ''
      ? text.split('\n').flatMap((line) => broken(line, across))
      : NONE
  const shown = lines.length > MOST ? [...lines.slice(0, MOST - 1), '…'] : lines
  cache.set(element, shown)
  return shown
}

/** At spaces; a word that is longer than a line stands alone. */
function broken(text: string, across: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((word) => word !== '')) {
    if (line !== '' && line.length + 1 + word.length > across) {
      lines.push(line)
      line = ''
    }
    line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}

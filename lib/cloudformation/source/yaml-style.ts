import type { Style } from '../yaml-text'

const FIRST_MEMBER = /^Resources:[^\n]*\n(?:[ \t\r]*(?:#[^\n]*)?\n)*( +)\S/m
const KEY_AND_DASH = /^( *)[^\s#-][^\n]*:[ \t\r]*\n( *)- /gm

/** The indent that a YAML text uses itself: of its first resource, and of most of its lists. */
export function styleOf(text: string): Style {
  const step = FIRST_MEMBER.exec(text)?.[1] ?? '  '
  const widths = [...text.matchAll(KEY_AND_DASH)].map(([, key, dash]) => dash!.length - key!.length)
  const flat = widths.filter((width) => width === 0).length
  return { step, dash: flat * 2 > widths.length ? '' : step }
}

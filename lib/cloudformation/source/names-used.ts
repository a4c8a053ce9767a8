import type { Source } from '@/lib/design/element'

const used = new WeakMap<Source, ReadonlySet<string>>()

const NONE: ReadonlySet<string> = new Set()

/**
 * Every key in the text of a source, so that a new logical id is none of its names and a parameter counts as there.
 * Found without parsing, since the browser asks it too.
 */
export function namesUsed(source: Source | undefined): ReadonlySet<string> {
  if (!source) return NONE
  const hit = used.get(source)
  if (hit) return hit
  const names = new Set([...source.text.matchAll(/([A-Za-z0-9]+)["']?\s*:(?!:)/g)].map(([, name]) => name!))
  used.set(source, names)
  return names
}

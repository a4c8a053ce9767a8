import type { Element } from '@/lib/design/element'

/** Finds the line, counted from 1, on which an element begins: its record in a design file, its resource in a template. */
export function lineFinder(text: string): (element: Element) => number | undefined {
  const keys = new Map<string, number>()
  const inTemplate = !/"groundplan"\s*:/.test(text)
  const lines = text.split(/\r?\n/)
  const start = inTemplate ? lines.findIndex((line) => /^\s*"?Resources"?\s*:/.test(line)) : -1
  lines.forEach((line, at) => {
    const key = at > start ? /^\s+(?:"([^"]+)"|'([^']+)'|([\w-]+))\s*:/.exec(line) : null
    const name = key?.[1] ?? key?.[2] ?? key?.[3]
    if (name !== undefined && !keys.has(name)) keys.set(name, at + 1)
  })
  return ({ id, logicalId }) =>
    inTemplate ? (logicalId === undefined ? undefined : keys.get(logicalId)) : keys.get(id)
}

/** One replacement in a text: from and to are offsets, to exclusive. */
export type Edit = { readonly from: number; readonly to: number; readonly text: string }

/** A text with edits made in it; of several at one place the first stands first. Undefined when two overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string | undefined {
  const parts: string[] = []
  let at = 0
  // Insertions come before what is taken away at the same place.
  const sorted = edits
    .map((edit, index) => ({ ...edit, index }))
    .sort((a, b) => a.from - b.from || a.to - b.to || a.index - b.index)
  for (const { from, to, text: put } of sorted) {
    if (from < at) return undefined
    parts.push(text.slice(at, from), put)
    at = to
  }
  return [...parts, text.slice(at)].join('')
}

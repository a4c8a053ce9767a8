/**
 * How well a text answers a query: 0 is best, undefined is not at all. Every word of the query must occur.
 * Shape: 0 equal, 1 starts with it, 2 a word starts with it, 3 holds it.
 */
export function rank(query: string, text: string): number | undefined {
  const wanted = query.trim().toLowerCase()
  if (wanted === '') return 0
  const inside = text.toLowerCase()
  if (inside === wanted) return 0
  if (inside.startsWith(wanted)) return 1
  const words = wanted.split(/\s+/)
  if (!words.every((word) => inside.includes(word))) return undefined
  return words.every((word) => startsWord(inside, word)) ? 2 : 3
}

const startsWord = (text: string, word: string) =>
  text.startsWith(word) || [' ', '-', '.', '/', ':', '_'].some((gap) => text.includes(gap + word))

/** The entries that answer a query, best first, at most `most`; equals keep their order. */
export function best<T>(
  query: string,
  entries: readonly T[],
  textsOf: (entry: T) => readonly string[],
  most = 60,
): readonly T[] {
  if (query.trim() === '') return entries.slice(0, most)
  const byRank: T[][] = [[], [], [], []]
  for (const entry of entries) {
    const ranks = textsOf(entry).flatMap((text) => rank(query, text) ?? [])
    if (ranks.length > 0) byRank[Math.min(...ranks)]?.push(entry)
  }
  return byRank.flat().slice(0, most)
}

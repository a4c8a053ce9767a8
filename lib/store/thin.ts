const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** The newest revisions are all kept: so many of them, and so many characters of text, whichever is less. */
export const KEPT_ALL = 50
export const KEPT_SIZE = 24_000_000

/** Older ones are kept one per span of time: the last of each. Each span is a multiple of the one before. */
const SPANS = [
  { younger: HOUR, one: MINUTE },
  { younger: DAY, one: 10 * MINUTE },
  { younger: 7 * DAY, one: HOUR },
  { younger: Infinity, one: DAY },
] as const

/**
 * The revisions that may go, so that a history stays short.
 * Shape: takes revisions newest first, with ISO times and sizes in characters; the newest is never among those that go.
 */
export function surplus(
  revisions: readonly { readonly rev: number; readonly savedAt: string; readonly size: number }[],
  now: number,
): readonly number[] {
  let size = 0
  const first = revisions.findIndex((revision, index) => index > 0 && (size += revision.size) > KEPT_SIZE)
  const seen = new Set<string>()
  return revisions.slice(first < 0 ? KEPT_ALL : Math.min(first, KEPT_ALL)).flatMap(({ rev, savedAt }) => {
    const at = Date.parse(savedAt)
    const { one } = SPANS.find(({ younger }) => now - at < younger)!
    const span = `${one}:${Math.floor(at / one)}`
    if (seen.has(span)) return [rev]
    seen.add(span)
    return []
  })
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** The newest revisions are all kept. */
export const KEPT_ALL = 50

/** Older ones are kept one per span of time: the last of each. Each span is a multiple of the one before. */
const SPANS = [
  { younger: HOUR, one: MINUTE },
  { younger: DAY, one: 10 * MINUTE },
  { younger: 7 * DAY, one: HOUR },
  { younger: Infinity, one: DAY },
] as const

/**
 * The revisions that may go, so that a history stays short.
 * Shape: takes revisions newest first, with ISO times; the newest is never among those that go.
 */
export function surplus(
  revisions: readonly { readonly rev: number; readonly savedAt: string }[],
  now: number,
): readonly number[] {
  const seen = new Set<string>()
  return revisions.slice(KEPT_ALL).flatMap(({ rev, savedAt }) => {
    const at = Date.parse(savedAt)
    const { one } = SPANS.find(({ younger }) => now - at < younger)!
    const span = `${one}:${Math.floor(at / one)}`
    if (seen.has(span)) return [rev]
    seen.add(span)
    return []
  })
}

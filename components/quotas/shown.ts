import type { Room } from '@/lib/rules/quotas/head-room'
import { rank } from '../ui/match'

export type View = 'fullest' | 'near' | 'every'

/** From here on a limit is nearly used up. */
const NEAR = 0.8

export const isNear = ({ used, allowed, isExceeded }: Room): boolean => isExceeded || used >= allowed * NEAR

/** What is listed: each limit where it is fullest, what is nearly used up, or every place; and what has these words. */
export function shown(rooms: readonly Room[], view: View, text: string): readonly Room[] {
  const found = rooms.filter(({ limit, place }) => rank(text, `${limit.label} ${place}`) !== undefined)
  if (view === 'every') return found
  if (view === 'near') return found.filter(isNear)
  const seen = new Set<string>()
  return found.filter(({ limit }) => !seen.has(limit.key) && seen.add(limit.key))
}

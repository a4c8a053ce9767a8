import { sentence, wordFor } from '@/lib/elements/words'
import type { Notice } from './event'
import type { Found, Seen } from './seen'
import { GLOBAL } from './source'

type Left = Found['left'][number]

/** Items that no kind draws, although one reads the call: several kinds may share an answer, each taking its part. */
export function leftOver(found: readonly Found[]): readonly Left[] {
  const drawn = new Set<unknown>(found.flatMap(({ seen }) => seen.map(({ item }: Seen) => item)))
  const told = new Set<unknown>()
  return found.flatMap(({ left }) =>
    left.filter(({ item }) => {
      if (drawn.has(item) || told.has(item)) return false
      told.add(item)
      return true
    }),
  )
}

/** One line for each Region about what is not drawn by itself, and one about what could not be understood. */
export function tellLeft(found: readonly Found[]): readonly Notice[] {
  const left = leftOver(found)
  return [...new Set(left.map(({ region }) => region))].flatMap((region) => {
    const here = left.filter((one) => one.region === region)
    const where = region === GLOBAL ? '' : `In ${region}, `
    const about = (why: Left['why'], reason: Notice['reason'], says: string): Notice[] => {
      const words = counted(here.filter((one) => one.why === why))
      return words === '' ? [] : [{ reason, region, message: sentence(`${where}${words} ${says}`) }]
    }
    return [
      ...about('folded', 'folded', 'not drawn: deleted, or made by AWS for something that is.'),
      ...about('nameless', 'unread', 'left out: the answer gives no id.'),
      ...about('broken', 'unread', 'left out: the answer is not in the shape that AWS documents.'),
    ]
  })
}

/** "3 × network interface, 1 × EC2 instance were". */
function counted(left: readonly Left[]): string {
  const counts = new Map<string, number>()
  for (const { definition } of left) counts.set(definition.kind, (counts.get(definition.kind) ?? 0) + 1)
  const words = [...counts].map(([kind, count]) => `${count} × ${wordFor(kind)}`)
  return words.length === 0 ? '' : `${words.join(', ')} ${left.length === 1 ? 'was' : 'were'}`
}

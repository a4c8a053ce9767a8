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

/** Some calls answer for all Regions; what stands in another one than those read is left. */
export function withinRegions(found: Found, regions: readonly string[]): Found {
  const isHere = ({ region }: Seen) => region === GLOBAL || regions.includes(region)
  const outside = found.seen.filter((one) => !isHere(one))
  if (outside.length === 0) return found
  const left = outside.map(({ definition, item }) => ({
    definition,
    region: GLOBAL,
    item,
    why: 'elsewhere' as const,
  }))
  return { ...found, seen: found.seen.filter(isHere), left: [...found.left, ...left] }
}

/** One line for each Region about what is not drawn by itself, and one about what could not be understood. */
export function tellLeft(found: readonly Found[]): readonly Notice[] {
  const left = leftOver(found)
  return [...new Set(left.map(({ region }) => region))].flatMap((region) => {
    const here = left.filter((one) => one.region === region)
    const where = region === GLOBAL ? '' : `In ${region}, `
    const about = (why: Left['why'], reason: Notice['reason'], says: string): Notice[] => {
      const these = here.filter((one) => one.why === why)
      const message = sentence(`${where}${counted(these)} ${says}`)
      return these.length === 0 ? [] : [{ reason, region, message }]
    }
    return [
      ...about('folded', 'folded', 'not drawn: deleted, of AWS itself, or part of what is drawn.'),
      ...about('nameless', 'unread', 'left out: the answer gives no id.'),
      ...about('elsewhere', 'unread', 'left out: in a Region that was not read.'),
      ...about('broken', 'unread', 'left out: the answer is not in the shape that AWS documents.'),
    ]
  })
}

/** "3 × network interface, 1 × EC2 instance were". */
function counted(left: readonly Left[]): string {
  const counts = new Map<string, number>()
  for (const { definition } of left) counts.set(definition.kind, (counts.get(definition.kind) ?? 0) + 1)
  const words = [...counts].map(([kind, count]) => `${count} × ${wordFor(kind)}`)
  return `${words.join(', ')} ${left.length === 1 ? 'was' : 'were'}`
}

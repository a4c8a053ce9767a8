import type { Cell } from '@/lib/trace/cell'
import { openOf } from '@/lib/trace/cell'
import type { Openings } from '@/lib/trace/opening'
import { overlapOpenings } from '@/lib/trace/opening'
import { ANY_PORT, ANY_PROTOCOL, TCP, UDP } from '@/lib/net/flow'
import type { Ranges } from '@/lib/net/ranges'
import { holdsAll, join } from '@/lib/net/ranges'

export type Tone = 'passes' | 'publicly' | 'one-way' | 'unknown'

/** What a cell shows: few words, and how they look. */
export type Face = { readonly words: string; readonly tone: Tone }

const FOREIGN: Ranges = [
  [1, 1],
  [58, 58],
]

/** The few words of a cell; undefined where there is nothing to show. `only` are the ports that count. */
export function faceOf(cell: Cell, only: Ranges | undefined): Face | undefined {
  const asked = (all: Openings) => (only ? overlapOpenings(all, portsOnly(only)) : all)
  const { passed, oneWay, unknown } = cell
  if (asked(passed).length > 0) return { words: wordsOf(passed), tone: 'passes' }
  if (asked(openOf(cell)).length > 0) return { words: wordsOf(cell.publicly), tone: 'publicly' }
  if (asked(unknown).length > 0) return { words: '?', tone: 'unknown' }
  return asked(oneWay).length > 0 ? { words: wordsOf(oneWay), tone: 'one-way' } : undefined
}

const portsOnly = (ports: Ranges): Openings =>
  ([4, 6] as const).map((family) => ({
    family,
    protocols: [
      [TCP, TCP],
      [UDP, UDP],
    ],
    ports,
  }))

/** "all", "443", "443 +2": the first ports and how many more ranges there are. */
function wordsOf(all: Openings): string {
  const protocols = join([...all.flatMap((one) => one.protocols), ...FOREIGN])
  if (holdsAll(protocols, ANY_PROTOCOL) && all.every((one) => holdsAll(one.ports, ANY_PORT))) return 'all'
  const ported = all.filter((one) => touchesPorts(one.protocols))
  const ranges = join(ported.flatMap((one) => one.ports))
  const [first] = ranges
  if (!first) return all.length > 0 ? 'other' : ''
  if (holdsAll(ranges, ANY_PORT)) return 'all ports'
  const [from, to] = first
  const words = from === to ? `${from}` : `${from}-${to}`
  return ranges.length > 1 ? `${words} +${ranges.length - 1}` : words
}

const touchesPorts = (protocols: Ranges): boolean =>
  protocols.some(([from, to]) => (from <= TCP && TCP <= to) || (from <= UDP && UDP <= to))

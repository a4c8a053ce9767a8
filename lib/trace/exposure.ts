import type { Design, Id } from '@/lib/design/element'
import type { End } from '@/lib/net/end'
import { PUBLIC } from '@/lib/net/flow'
import type { Cell } from './cell'
import { cellFor, openOf, uniteCells } from './cell'
import { connect } from './connect'
import { walkIn } from './context'
import { between, endsOf } from './matrix'
import { ask } from './pairs'
import type { Progress } from './progress'
import type { Meeting } from './publicly'
import { inward, outward } from './publicly'
import { sweep } from './sweep'
import { packetOf } from './trace'
import type { Walk } from './trip'

/** An end, what gets to it, and the elements on the way, each once. */
export type Exposure = {
  readonly element: Id
  readonly end: string
  readonly cell: Cell
  readonly way: readonly Id[]
}

const shallow = (walk: Walk): Walk => ({ ...walk, shallow: true })

const says = ({ cell: { passed, unknown } }: Meeting) => passed.length > 0 || unknown.length > 0

/** What anybody on the internet gets to: ends with their ports, and by which way. */
export function* exposureOf(
  design: Design,
  down?: ReadonlySet<Id>,
): Generator<Progress, readonly Exposure[]> {
  const walk = walkIn(design, down)
  const ends = new Map([...walk.facts.ends.values()].flat().map((end) => [end.id, end]))
  const found: Exposure[] = []
  let done = 0
  for (const end of ends.values()) {
    const meeting = inward(shallow(walk), end)
    if (says(meeting)) found.push({ ...about(end), cell: meeting.cell, way: wayTo(walk, end, meeting) })
    yield { done: ++done, of: ends.size }
  }
  return found
}

const about = ({ element, id }: End) => ({ element, end: id })

/** The elements that the first of the packets passes. */
function wayTo(walk: Walk, end: End, { passed: [flow] }: Meeting): readonly Id[] {
  if (!flow) return []
  const start = { addresses: PUBLIC, stop: { internet: true } } as const
  walk.budget.left = 40_000
  const attempts = connect(
    walk,
    packetOf(start, { end, addresses: { [flow.family]: flow.destinations } }, flow),
    start.stop,
  )
  const hops = (attempts.find((one) => one.passed) ?? attempts[0])?.hops ?? []
  const own = hops.filter((hop) => hop.phase === 'forward' && hop.leg === 0)
  return [...new Set(own.flatMap((hop) => hop.element ?? []))]
}

/** What an element gets to: the internet, and each end with what passes. */
export type Reach = {
  readonly internet: Cell
  readonly ends: readonly { readonly element: Id; readonly end: string; readonly cell: Cell }[]
}

/** Everything that an element gets to, from any of its ends. */
export function* reachOf(design: Design, element: Id, down?: ReadonlySet<Id>): Generator<Progress, Reach> {
  const walk = walkIn(design, down)
  const all = endsOf(walk.facts)
  const own = (walk.facts.ends.get(element) ?? []).filter((end) => end.fact !== 'service').map(({ id }) => id)
  const starts = all.flatMap((end, at) => (own.includes(end.id) ? [at] : []))
  const swept = yield* sweep(walk, all, new Set(starts))
  const services = [...walk.facts.ends.values()].flat().filter((end) => end.fact === 'service')
  const bare = shallow(walk)
  const reached = [
    ...all.map((end, at) => ({
      end,
      cell: uniteCells(starts.flatMap((from) => (from === at ? [] : between(swept, from, at)))),
    })),
    ...services.map((end) => ({
      end,
      cell: uniteCells(starts.map((from) => cellFor(ask(bare, all[from]!, end)))),
    })),
  ]
  return {
    internet: uniteCells(starts.map((from) => outward(bare, all[from]!).cell)),
    ends: reached.flatMap(({ end, cell }) =>
      !own.includes(end.id) && (openOf(cell).length > 0 || cell.unknown.length > 0)
        ? [{ ...about(end), cell }]
        : [],
    ),
  }
}

import type { End } from '@/lib/net/end'
import type { Flow } from '@/lib/net/flow'
import { ANY_PORT, ANY_PROTOCOL, PUBLIC, both } from '@/lib/net/flow'
import { join, sameRanges } from '@/lib/net/ranges'
import type { Cell, Tried } from './cell'
import { EMPTY_CELL, cellFor, keyOfCell } from './cell'
import { certain } from './certain'
import { startAt } from './ends'
import type { Openings } from './opening'
import { NO_OPENINGS, joinOpenings, openingsOf, overlapOpenings } from './opening'
import { askAll } from './pairs'
import type { Walk } from './trip'

/** How an end and the internet meet, in one direction; the packets of `passed` as one sees them on the internet. */
export type Meeting = {
  readonly cell: Cell
  readonly passed: readonly Flow[]
}

export const NO_MEETING: Meeting = { cell: EMPTY_CELL, passed: [] }

export const keyOfMeeting = ({ cell, passed }: Meeting): string =>
  keyOfCell(cell) +
  JSON.stringify(passed, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value))

/** What an end gets to on the internet. */
export function outward(walk: Walk, end: End): Meeting {
  const tried = askAll(
    walk,
    startAt(end),
    { addresses: PUBLIC },
    { sources: !end.fixed, destinations: false },
  )
  return {
    cell: cellFor(tried),
    passed: tried.flatMap((one) =>
      sureOf(one).flatMap((flow) =>
        one.attempts.flatMap((attempt) => {
          const part = attempt.passed && attempt.reached ? both(flow, attempt.asked) : undefined
          return part ? [onInternet({ ...part, sources: attempt.reached!.sources })] : []
        }),
      ),
    ),
  }
}

/** What anybody on the internet gets to of an end, at its public addresses. */
export function inward(walk: Walk, end: End): Meeting {
  const publics = end.fact === 'interface' ? (end.publics ?? []) : []
  const publicly = join(publics.flatMap((one) => one.publicly))
  const addresses = publicly.length > 0 ? { ...end.addresses, 4: publicly } : end.addresses
  // A private address means nothing on the internet, and asking it takes a walk.
  const seen =
    publicly.length > 0 || end.fact !== 'interface'
      ? addresses
      : { ...(end.addresses[6] && { 6: end.addresses[6] }) }
  const floats = { sources: false, destinations: publics.some((one) => !one.fixed) }
  const tried = askAll(
    walk,
    { addresses: PUBLIC, stop: { internet: true } },
    { end, addresses: seen },
    floats,
  )
  return { cell: cellFor(tried), passed: tried.flatMap((one) => sureOf(one).map(onInternet)) }
}

const sureOf = ({ asked, attempts, floats }: Tried): readonly Flow[] =>
  certain(
    asked,
    attempts.flatMap((one) => (one.passed && !one.blurred ? one.asked : [])),
    floats,
  ).sure

const onInternet = (flow: Flow): Flow => ({ ...flow, sourcePorts: ANY_PORT })

const BOTH_FLOAT = { sources: true, destinations: true } as const

/** What passes when one end meets another over the internet: the way of one out and the way of the other in. */
export function meet(out: Meeting, into: Meeting): { readonly passed: Openings; readonly unknown: Openings } {
  const all = into.passed.filter((flow) => flow.family === 4)
  const [passed, open]: Flow[][] = [[], []]
  for (const face of facesOf(out.passed)) {
    const product = out.passed
      .filter((flow) => sameRanges(flow.sources, face))
      .flatMap((flow) => all.flatMap((one) => both(flow, one) ?? []))
    const destinations = join(all.flatMap((flow) => flow.destinations))
    const asked = {
      family: 4,
      sources: face,
      destinations,
      protocols: ANY_PROTOCOL,
      ports: ANY_PORT,
      sourcePorts: ANY_PORT,
    } as const
    const found = certain(asked, product, BOTH_FLOAT)
    passed!.push(...found.sure)
    open!.push(...found.open)
  }
  const doubt = [...doubts(out.cell, into.cell), ...openingsOf(open!)]
  return { passed: openingsOf(passed!), unknown: joinOpenings(doubt) }
}

const facesOf = (flows: readonly Flow[]): readonly Flow['sources'][] => {
  const faces: Flow['sources'][] = []
  for (const { family, sources } of flows)
    if (family === 4 && !faces.some((face) => sameRanges(face, sources))) faces.push(sources)
  return faces
}

/** Where one of the two is not known, and the other would let it pass. */
function doubts({ passed, unknown }: Cell, into: Cell): Openings {
  if (unknown.length === 0 && into.unknown.length === 0) return NO_OPENINGS
  const here = joinOpenings([...passed, ...unknown])
  const there = joinOpenings([...into.passed, ...into.unknown])
  const all = [...overlapOpenings(unknown, there), ...overlapOpenings(here, into.unknown)]
  return all.filter((one) => one.family === 4)
}

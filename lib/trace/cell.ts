import type { Flow } from '@/lib/net/flow'
import { both } from '@/lib/net/flow'
import type { Floats } from './certain'
import { certain, inPart } from './certain'
import type { Attempt } from './attempt'
import type { Openings } from './opening'
import { NO_OPENINGS, joinOpenings, openingsOf, overlapOpenings, withoutOpenings } from './opening'

/** What passes from one end to another, as exact sets. */
export type Cell = {
  /** There and back. */
  readonly passed: Openings
  /** Of these, what passes for some of the addresses or members only. */
  readonly part: Openings
  /** Passes at the public address alone, over the internet. */
  readonly publicly: Openings
  /** Arrives, but the answer does not come back. */
  readonly oneWay: Openings
  /** Nobody knows. */
  readonly unknown: Openings
}

export const EMPTY_CELL: Cell = {
  passed: NO_OPENINGS,
  part: NO_OPENINGS,
  publicly: NO_OPENINGS,
  oneWay: NO_OPENINGS,
  unknown: NO_OPENINGS,
}

/** One question, and all ways that were tried. */
export type Tried = { readonly asked: Flow; readonly attempts: readonly Attempt[]; readonly floats: Floats }

const isOneWay = ({ passed, blocks }: Attempt) =>
  !passed && blocks.length > 0 && blocks.every((block) => block.phase === 'return' && !block.unknown)
const isUnknown = ({ passed, blurred, blocks }: Attempt) =>
  passed ? blurred : blocks.length > 0 && blocks.every((block) => block.unknown)

/** The attempts that say something: all others mean that nothing passes. */
export const telling = (attempts: readonly Attempt[]): readonly Attempt[] =>
  attempts.filter((one) => one.passed || isOneWay(one) || isUnknown(one))

/** What all questions about one pair of ends say together. */
export function cellFor(all: readonly Tried[]): Cell {
  const parts = all.flatMap(({ asked, attempts, floats }) => {
    if (telling(attempts).length === 0) return []
    const flows = (is: (attempt: Attempt) => boolean) =>
      attempts.filter(is).flatMap((one) => both(asked, one.asked) ?? [])
    const { sure, open } = certain(
      asked,
      flows((one) => one.passed && !one.blurred),
      floats,
    )
    return [
      { sure, part: inPart(asked, sure), oneWay: flows(isOneWay), unknown: [...open, ...flows(isUnknown)] },
    ]
  })
  if (parts.length === 0) return EMPTY_CELL
  return settled({
    passed: openingsOf(parts.flatMap((one) => one.sure)),
    part: joinOpenings(parts.flatMap((one) => one.part)),
    publicly: NO_OPENINGS,
    oneWay: openingsOf(parts.flatMap((one) => one.oneWay)),
    unknown: openingsOf(parts.flatMap((one) => one.unknown)),
  })
}

/** Each opening stands for the best that is true of it. */
export function settled({ passed, part, publicly, oneWay, unknown }: Cell): Cell {
  const outside = withoutOpenings(publicly, passed)
  const open = withoutOpenings(withoutOpenings(unknown, passed), outside)
  return {
    passed,
    part: overlapOpenings(part, passed),
    publicly: outside,
    oneWay: [passed, outside, open].reduce(withoutOpenings, oneWay),
    unknown: open,
  }
}

const KEYS = ['passed', 'part', 'publicly', 'oneWay', 'unknown'] as const

/** What any of several pairs have; what not all of them have is a part. */
export function uniteCells(cells: readonly Cell[]): Cell {
  const [first] = cells
  if (!first) return EMPTY_CELL
  if (cells.every((one) => one === first)) return first
  const any = (key: (typeof KEYS)[number]) => joinOpenings(cells.flatMap((one) => one[key]))
  const passed = any('passed')
  const all = cells.map((one) => withoutOpenings(one.passed, one.part)).reduce(overlapOpenings)
  return settled({
    passed,
    part: withoutOpenings(passed, all),
    publicly: any('publicly'),
    oneWay: any('oneWay'),
    unknown: any('unknown'),
  })
}

export const keyOfCell = (cell: Cell): string =>
  cell === EMPTY_CELL ? '' : JSON.stringify(KEYS.map((key) => cell[key]))

/** Everything that gets through, by whichever address. */
export const openOf = ({ passed, publicly }: Cell): Openings =>
  publicly.length === 0 ? passed : joinOpenings([...passed, ...publicly])

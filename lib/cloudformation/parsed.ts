import type { Format, Lines } from './template'

/** Members and entries from the whole text down to one value. */
export type Path = readonly (string | number)[]

/**
 * A template's text as plain values; short tags have become the functions that they stand for.
 * Shape: `lineOf` counts from 1 and gives the line of the nearest thing that is there.
 */
export type Parsed = {
  readonly value: unknown
  /** What the text says twice, one line each. */
  readonly problems: readonly string[]
  readonly format: Format
  readonly lineOf: (path: Path) => number
  /** All lines of a member, undefined when it is not there. */
  readonly linesOf: (path: Path) => Lines | undefined
}

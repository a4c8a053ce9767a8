import { isRecord } from '@/lib/design/record'
import { same } from '@/lib/design/same'

/** For each entry of the second list the place in the first of the entry that it was; undefined for a new one. */
export type Alignment = readonly (number | undefined)[]

/** Above this many comparisons, entries are taken by their place. */
const MOST = 250_000

/**
 * Which entries of two lists are the same thing, changed or not: by their key where all have one, else in order,
 * alike ones first and then those between two alike ones.
 */
export function alignLists(before: readonly unknown[], after: readonly unknown[]): Alignment {
  return alignKeys(before, after) ?? alignInOrder(before, after)
}

/** The word by which AWS tells the entries of a list apart. */
const keyOf = (entry: unknown): unknown => (isRecord(entry) ? entry.Key : undefined)

function alignKeys(before: readonly unknown[], after: readonly unknown[]): Alignment | undefined {
  const places = new Map(before.map((entry, index) => [keyOf(entry), index]))
  const keys = new Set(after.map(keyOf))
  const areKeys = [...places.keys(), ...keys].every((key) => typeof key === 'string')
  return areKeys && places.size === before.length && keys.size === after.length
    ? after.map((entry) => places.get(keyOf(entry)))
    : undefined
}

/** As `alignLists`, in the order of both lists, so that a text can follow. */
export function alignInOrder(before: readonly unknown[], after: readonly unknown[]): Alignment {
  const found: (number | undefined)[] = after.map(() => undefined)
  let [from, to] = [0, 0]
  for (const [i, j] of [...alikePairs(before, after), [before.length, after.length] as const]) {
    pairBetween(before, after, [from, i], [to, j], found)
    if (j < after.length) found[j] = i
    ;[from, to] = [i + 1, j + 1]
  }
  return found
}

type Range = readonly [from: number, to: number]

/** As many on both sides: each is the one in its place. Else the first that shares half of its members. */
function pairBetween(
  before: readonly unknown[],
  after: readonly unknown[],
  [from, i]: Range,
  [to, j]: Range,
  found: (number | undefined)[],
) {
  if (i - from === j - to) {
    for (let step = 0; from + step < i; step++)
      if (mayPair(before[from + step], after[to + step])) found[to + step] = from + step
    return
  }
  let next = to
  for (let old = from; old < i; old++)
    for (let place = next; place < j; place++)
      if (mayPair(before[old], after[place]) && likeness(before[old], after[place]) >= 0.5) {
        found[place] = old
        next = place + 1
        break
      }
}

/** Two keys are two things. */
function mayPair(a: unknown, b: unknown): boolean {
  const [one, two] = [keyOf(a), keyOf(b)]
  return typeof one !== 'string' || typeof two !== 'string' || one === two
}

function likeness(a: unknown, b: unknown): number {
  if (!isRecord(a) || !isRecord(b)) return 0
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].filter((key) => same(a[key], b[key])).length / Math.max(1, keys.size)
}

/** The longest run of alike entries in both lists, as pairs of places. */
function alikePairs(before: readonly unknown[], after: readonly unknown[]): readonly Range[] {
  const [n, m] = [before.length, after.length]
  if (n * m > MOST) return []
  const longest = Array.from({ length: n + 1 }, () => new Array<number>(m + 1).fill(0))
  const alike = before.map((entry) => after.map((other) => same(entry, other)))
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--)
      longest[i]![j] = alike[i]![j]
        ? longest[i + 1]![j + 1]! + 1
        : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!)
  const pairs: Range[] = []
  for (let [i, j] = [0, 0]; i < n && j < m;) {
    if (alike[i]![j]) pairs.push([i++, j++])
    else if (longest[i + 1]![j]! >= longest[i]![j + 1]!) i++
    else j++
  }
  return pairs
}

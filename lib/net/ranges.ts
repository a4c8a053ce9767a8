/** Numbers as disjoint ranges in rising order, both ends inclusive; bigint for addresses, number for ports and protocols. */
export type Ranges<N extends number | bigint = number> = readonly (readonly [from: N, to: N])[]

const before = <N extends number | bigint>(value: N): N =>
  (typeof value === 'bigint' ? value - 1n : (value as number) - 1) as N
const after = <N extends number | bigint>(value: N): N =>
  (typeof value === 'bigint' ? value + 1n : (value as number) + 1) as N

/** Any ranges, sorted and joined where they touch. */
export function join<N extends number | bigint>(ranges: Ranges<N>): Ranges<N> {
  if (ranges.length < 2) return ranges
  const sorted = [...ranges].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const joined: [N, N][] = []
  for (const [from, to] of sorted) {
    const last = joined.at(-1)
    if (last && from <= after(last[1])) last[1] = to > last[1] ? to : last[1]
    else joined.push([from, to])
  }
  return joined
}

/** What both hold; the very one that is wholly in the other. */
export function overlap<N extends number | bigint>(a: Ranges<N>, b: Ranges<N>): Ranges<N> {
  if (isWithin(a, b)) return a
  if (isWithin(b, a)) return b
  const found: [N, N][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [one, two] = [a[i]!, b[j]!]
    const from = one[0] > two[0] ? one[0] : two[0]
    const to = one[1] < two[1] ? one[1] : two[1]
    if (from <= to) found.push([from, to])
    if (one[1] < two[1]) i++
    else j++
  }
  return found
}

/** Do they share anything? */
export function touches<N extends number | bigint>(a: Ranges<N>, b: Ranges<N>): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [one, two] = [a[i]!, b[j]!]
    if (one[0] <= two[1] && two[0] <= one[1]) return true
    if (one[1] < two[1]) i++
    else j++
  }
  return false
}

/** Is each range of `inner` in one of `outer`? Quick, and right where the answer is yes. */
function isWithin<N extends number | bigint>(inner: Ranges<N>, outer: Ranges<N>): boolean {
  if (inner === outer) return true
  let at = 0
  for (const [from, to] of inner) {
    while (at < outer.length && outer[at]![1] < from) at++
    if (at === outer.length || outer[at]![0] > from || outer[at]![1] < to) return false
  }
  return true
}

/** What `a` holds and `b` does not. */
export function without<N extends number | bigint>(a: Ranges<N>, b: Ranges<N>): Ranges<N> {
  if (isWithin(a, b)) return []
  let rest: Ranges<N> = a
  for (const [from, to] of b)
    rest = rest.flatMap(([start, end]) => {
      if (to < start || end < from) return [[start, end] as const]
      const parts: [N, N][] = []
      if (start < from) parts.push([start, before(from)])
      if (to < end) parts.push([after(to), end])
      return parts
    })
  return rest
}

/** Does outer hold all of inner? */
export const holdsAll = <N extends number | bigint>(outer: Ranges<N>, inner: Ranges<N>): boolean =>
  isWithin(inner, outer) || without(inner, outer).length === 0

export const sameRanges = <N extends number | bigint>(a: Ranges<N>, b: Ranges<N>): boolean =>
  a === b || (a.length === b.length && a.every(([from, to], i) => from === b[i]![0] && to === b[i]![1]))

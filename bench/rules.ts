import type { Design, Element, Id } from '@/lib/design/element'
import { applyPatch, change, setProps } from '@/lib/design/patch'
import { rules } from '@/lib/rules'
import { check, createChecker } from '@/lib/rules/engine'
import { networkOf } from '@/lib/samples/generate'

const EDITS = 400

/** The n-th edit of a person at work: a name, a block, a route, a group; never twice the same element in a row. */
function edit(design: Design, n: number): Design {
  const ids: Id[] = Object.keys(design.elements)
  const element = design.elements[ids[(n * 7919) % ids.length]!]!
  return applyPatch(design, n % 3 === 0 ? change(element, { name: `renamed-${n}` }) : touch(element, n))
}

function touch(element: Element, n: number) {
  if (element.kind === 'subnet') return setProps(element, { cidrBlock: `10.${n % 250}.0.0/24` })
  if (element.kind === 'vpc') return setProps(element, { enableDnsHostnames: n % 2 === 0 })
  if (element.kind === 'instance') return setProps(element, { sourceDestCheck: n % 2 === 0 })
  return change(element, { name: `touched-${n}` })
}

const time = (run: () => void): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}
const at = (times: readonly number[], part: number): number =>
  Number([...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * part)]!.toFixed(3))

function recheck(count: number): readonly number[] {
  const checker = createChecker(rules)
  let design = networkOf(count)
  checker.check(design)
  return Array.from({ length: EDITS }, (_, n) => {
    design = edit(design, n)
    return time(() => checker.check(design))
  }).slice(EDITS / 4)
}

/** Every round has a design of its own, so that nothing is remembered from the round before. */
const full = (count: number, rounds: number): readonly number[] =>
  Array.from({ length: rounds }, () => {
    const design = structuredClone(networkOf(count))
    return time(() => check(design, rules))
  }).slice(Math.floor(rounds / 4))

const small = recheck(1_000)
const large = recheck(10_000)
console.log(
  JSON.stringify({
    recheck_ms_median_at_1000: at(small, 0.5),
    recheck_ms_p95_at_1000: at(small, 0.95),
    full_check_ms_median_at_1000: at(full(1_000, 24), 0.5),
    recheck_ms_median_at_10000: at(large, 0.5),
    recheck_ms_p95_at_10000: at(large, 0.95),
    full_check_ms_median_at_10000: at(full(10_000, 8), 0.5),
  }),
)

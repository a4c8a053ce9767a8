import { expect, test } from 'vitest'
import type { Design } from '@/lib/design/element'
import { applyPatch, change, remove, setProps } from '@/lib/design/patch'
import type { Kind } from '@/lib/elements'
import { aroundOf } from '@/lib/elements/around'
import { behaviours } from '@/lib/elements/behaviours'
import { networkOf } from '@/lib/samples/generate'
import { readyDesigns } from '@/lib/samples/ready'
import { factsIn } from './remember'

const anew = (design: Design) =>
  Object.values(design.elements).flatMap((element) => [
    ...(behaviours[element.kind as Kind]?.facts(element as never, aroundOf(design)) ?? []),
  ])

/** Facts as data; a door is what it is called. */
const plain = (facts: readonly unknown[]): unknown =>
  JSON.parse(
    JSON.stringify(facts, (_key, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value)),
  )

const remembered = (design: Design) => factsIn(Object.values(design.elements), aroundOf(design))

/** The n-th edit of some sort at the n-th element of some order. */
function edited(design: Design, n: number): Design {
  const all = Object.values(design.elements)
  const element = all[(n * 7919) % all.length]!
  if (n % 7 === 6) return applyPatch(design, remove(element))
  if (n % 5 === 4) return applyPatch(design, change(element, { parent: all[(n * 31) % all.length]!.id }))
  if (n % 3 === 2) return applyPatch(design, change(element, { name: `renamed ${n}` }))
  const [key] = Object.keys(element.props)
  return applyPatch(
    design,
    setProps(element, { cidrBlock: `10.${n % 250}.0.0/24`, ...(key && { [key]: undefined }) }),
  )
}

test.each<[string, Design]>([
  ['a generated network', networkOf(150)],
  ...readyDesigns.map((one): [string, Design] => [one.id, one.design]),
])('what is remembered of %s is what would be found anew, edit by edit', (_name, design) => {
  let now = design
  for (let n = 0; n < 40 && Object.keys(now.elements).length > 1; n++) {
    now = edited(now, n)
    expect(plain(remembered(now))).toEqual(plain(anew(now)))
  }
})

test('after an edit hardly anything is found out anew', () => {
  const design = networkOf(1_000)
  const before = remembered(design)
  const [host] = Object.values(design.elements).filter(({ kind }) => kind === 'instance')
  const after = new Set(remembered(applyPatch(design, change(host!, { name: 'renamed' }))))
  expect(before.filter((fact) => !after.has(fact)).length).toBeLessThan(before.length / 4)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Design } from '@/lib/design/element'
import { applyPatch, isEmpty } from '@/lib/design/patch'
import { aroundOf } from '@/lib/elements/around'
import { arrange } from './arrange'
import { anyDesign, estate, flaws } from './drawn'
import { lanesOf } from './lanes'
import { placeNew } from './place'

const arranged = (design: Design) => applyPatch(design, arrange(design))

test('whatever the design, nothing overlaps and containers hold their content', () => {
  fc.assert(
    fc.property(anyDesign, (design) => {
      expect(flaws(arranged(design))).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('the order in which elements were made does not matter, and a second time changes nothing', () => {
  fc.assert(
    fc.property(anyDesign, (design) => {
      const reversed = { elements: Object.fromEntries(Object.entries(design.elements).reverse()) }
      expect(arranged(reversed)).toEqual(arranged(design))
      expect(isEmpty(arrange(arranged(design)))).toBe(true)
    }),
  )
})

test('what is off the canvas gets no box and moves nothing', () => {
  fc.assert(
    fc.property(anyDesign, fc.nat(), (design, at) => {
      const ids = Object.keys(design.elements)
      const to = ids[at % ids.length]!
      const promise = {
        id: 'promise',
        kind: 'promise',
        name: 'promise',
        props: { from: to, outside: to, to },
      }
      const { promise: found, ...others } = arranged({
        elements: { promise, ...design.elements },
      }).elements
      expect(found).toEqual(promise)
      expect(others).toEqual(arranged(design).elements)
      expect(isEmpty(placeNew(arranged({ elements: { promise, ...design.elements } })))).toBe(true)
    }),
  )
})

test.each([
  ['126 elements', estate(3, 6, 5)],
  ['one VPC', estate(1, 6, 2)],
  ['1,000 elements', estate(10, 6, 15)],
  ['3,000 elements', estate(30, 6, 15)],
])('a drawing of %s is a bit wider than high', (_says, design) => {
  const { width, height } = arranged(design).elements.account!.box!
  expect(width / height).toBeGreaterThan(1.1)
  expect(width / height).toBeLessThan(1.5)
})

test('zones are lanes in order, tiers stand level, gateways are above', () => {
  const design = arranged(estate(1, 6, 1))
  const vpc = design.elements.vpc0!
  const lanes = lanesOf(aroundOf(design), vpc)
  expect(lanes.map(({ zone }) => zone)).toEqual(['eu-west-1a', 'eu-west-1b', 'eu-west-1c'])
  for (const [left, right] of [
    [lanes[0]!, lanes[1]!],
    [lanes[1]!, lanes[2]!],
  ] as const)
    expect(left.x + left.width).toBeLessThanOrEqual(right.x)
  const box = (id: string) => design.elements[id]!.box!
  expect(box('vpc0-subnet0').y).toBe(box('vpc0-subnet1').y)
  expect(box('vpc0-subnet3').y).toBeGreaterThan(box('vpc0-subnet0').y)
  expect(box('vpc0-igw').y + box('vpc0-igw').height).toBeLessThan(lanes[0]!.y + 1)
})

test('only what is inside the given ids is arranged, and the others give way', () => {
  const design = arranged(estate(2, 3, 1))
  const crowd = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => {
      const id = `late${index}`
      return [id, { id, kind: 'instance', name: id, parent: 'vpc0-subnet0', props: {} }]
    }),
  )
  const after = applyPatch({ elements: { ...design.elements, ...crowd } }, {})
  const result = applyPatch(after, arrange(after, ['vpc0-subnet0']))
  expect(flaws(result)).toEqual([])
  expect(result.elements['vpc1-subnet0']!.box).toBe(design.elements['vpc1-subnet0']!.box)
  expect(result.elements['vpc0-subnet0']!.box).toMatchObject({
    x: design.elements['vpc0-subnet0']!.box!.x,
    y: design.elements['vpc0-subnet0']!.box!.y,
  })
})

test('parents in a circle are left alone', () => {
  const circle: Design = {
    elements: {
      a: { id: 'a', kind: 'vpc', name: 'a', parent: 'b', props: {} },
      b: { id: 'b', kind: 'region', name: 'b', parent: 'a', props: {} },
    },
  }
  expect(isEmpty(arrange(circle))).toBe(true)
  expect(() => arrange(circle, ['a'])).not.toThrow()
})

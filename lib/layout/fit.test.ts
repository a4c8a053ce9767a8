import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Design, Element } from '@/lib/design/element'
import { applyPatch, change, create, squash } from '@/lib/design/patch'
import { aroundOf } from '@/lib/elements/around'
import { sample } from '@/lib/samples/sample'
import { arrange } from './arrange'
import { anyDesign, estate, flaws } from './drawn'
import { fitAround, freeBox } from './fit'
import { lanesOf } from './lanes'
import { placeNew } from './place'

const arranged = (design: Design) => applyPatch(design, arrange(design))

function drop(
  design: Design,
  kind: string,
  parent: string | undefined,
  zone?: string,
  at: { x?: number; y?: number } = {},
) {
  const { box, grow } = freeBox(
    aroundOf(design),
    parent === undefined ? undefined : design.elements[parent],
    kind,
    {
      ...at,
      ...(zone !== undefined && { zone }),
    },
  )
  const props = zone === undefined ? {} : { availabilityZone: zone }
  const dropped: Element = {
    id: 'new',
    kind,
    name: 'new',
    ...(parent !== undefined && { parent }),
    props,
    box,
  }
  return applyPatch(design, squash(grow, create(dropped)))
}

test('a new element finds a place anywhere, and nothing overlaps', () => {
  fc.assert(
    fc.property(
      anyDesign,
      fc.constantFrom('subnet', 'instance', 'internet-gateway', 'vpc'),
      fc.nat(),
      fc.option(
        fc.record({ x: fc.integer({ min: -400, max: 2000 }), y: fc.integer({ min: -400, max: 2000 }) }),
        {
          nil: undefined,
        },
      ),
      (design, kind, pick, at) => {
        const before = arranged(design)
        const ids = [undefined, ...Object.keys(design.elements)]
        const zone = kind === 'subnet' ? 'eu-west-1b' : undefined
        expect(flaws(drop(before, kind, ids[pick % ids.length], zone, at))).toEqual([])
      },
    ),
    { numRuns: 300 },
  )
})

test.each(['slide', 'push'] as const)(
  'an element moved or resized anywhere is held by its containers (%s)',
  (manner) => {
    fc.assert(
      fc.property(
        anyDesign,
        fc.nat(),
        fc.integer({ min: -500, max: 1500 }),
        fc.integer({ min: -500, max: 1500 }),
        (design, pick, x, y) => {
          const before = arranged(design)
          const ids = Object.keys(before.elements)
          const moving = before.elements[ids[pick % ids.length]!]!
          const moved = applyPatch(before, change(moving, { box: { ...moving.box!, x, y } }))
          expect(flaws(applyPatch(moved, fitAround(moved, [moving.id], manner)))).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  },
)

test('a subnet goes into the lane of its zone, and a new zone opens one at the right', () => {
  const design = arranged(estate(1, 4, 1))
  const lanes = lanesOf(aroundOf(design), design.elements.vpc0!)
  const inB = drop(design, 'subnet', 'vpc0', 'eu-west-1b').elements.new!.box!
  expect(inB.x).toBe(design.elements['vpc0-subnet1']!.box!.x)
  expect(inB.y).toBe(design.elements['vpc0-subnet3']!.box!.y)
  const last = lanes.at(-1)!
  const after = drop(design, 'subnet', 'vpc0', 'eu-west-1d')
  expect(after.elements.new!.box!.x).toBeGreaterThanOrEqual(last.x + last.width)
  expect(flaws(after)).toEqual([])
})

test.each(['eu-west-1a', 'eu-west-1c'])('a subnet that comes into %s moves no other', (zone) => {
  const after = drop(sample.design, 'subnet', 'shop', zone)
  const boxes = (design: Design) => ['web-a', 'web-b', 'app-a', 'app-b'].map((id) => design.elements[id]!.box)
  expect(boxes(after)).toEqual(boxes(sample.design))
  expect(flaws(after)).toEqual([])
})

test('a container that grows upwards and to the left keeps its content where it is seen', () => {
  const design = arranged(estate(1, 3, 1))
  const [leaf, vpc] = [design.elements['vpc0-rt0']!, design.elements.vpc0!]
  const moved = applyPatch(design, change(leaf, { box: { ...leaf.box!, x: -100, y: -50 } }))
  const after = applyPatch(moved, fitAround(moved, [leaf.id]))
  const seen = (design: Design, id: string) => {
    let [x, y] = [0, 0]
    for (let at = design.elements[id]; at; at = design.elements[at.parent ?? '']) {
      x += at.box!.x
      y += at.box!.y
    }
    return { x, y }
  }
  expect(seen(after, 'vpc0-subnet0')).toEqual(seen(moved, 'vpc0-subnet0'))
  expect(seen(after, leaf.id)).toEqual(seen(moved, leaf.id))
  expect(after.elements.vpc0!.box!.width).toBeGreaterThan(vpc.box!.width)
})

test('a free spot inside is taken before anything grows', () => {
  const design = arranged(estate(1, 3, 1))
  const after = drop(design, 'instance', 'region')
  expect(after.elements.vpc0).toBe(design.elements.vpc0)
})

test('elements without a place get one beside those that have one', () => {
  fc.assert(
    fc.property(anyDesign, fc.nat(), (design, pick) => {
      const placed = arranged(design)
      const list = Object.values(placed.elements)
      const bare = Object.fromEntries(
        list.map(({ box, ...element }, index) => [
          element.id,
          (index + pick) % 3 === 0 ? element : { ...element, ...(box && { box }) },
        ]),
      )
      const half = { elements: bare }
      expect(flaws(applyPatch(half, placeNew(half)))).toEqual([])
    }),
    { numRuns: 200 },
  )
})

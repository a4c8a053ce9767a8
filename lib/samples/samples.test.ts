import { describe, expect, test } from 'vitest'
import type { Design, Element } from '@/lib/design/element'
import { writeDesign } from '@/lib/design/file'
import { applyPatch, difference } from '@/lib/design/patch'
import { childrenByParent } from '@/lib/design/tree'
import { isDrawn } from '@/lib/elements/drawn'
import { openDesign } from '@/lib/elements/open'
import { mayStandIn } from '@/lib/elements/place'
import { check, fixFor } from '@/lib/rules/engine'
import { rules } from '@/lib/rules'
import { classicVpc } from './classic-vpc'
import { networkOf } from './generate'
import { sample } from './sample'

const clash = (a: Element, b: Element) =>
  a.box!.x < b.box!.x + b.box!.width &&
  b.box!.x < a.box!.x + a.box!.width &&
  a.box!.y < b.box!.y + b.box!.height &&
  b.box!.y < a.box!.y + a.box!.height

describe.each<[string, Design]>([
  ['classic', classicVpc.design],
  ['sample', sample.design],
  ['generated', networkOf(1_000)],
])('%s', (name, design) => {
  test('comes back from a file as it was, with no problem', () => {
    expect(openDesign(writeDesign({ name, design }))).toEqual({
      ok: true,
      value: { name, design, problems: [] },
    })
  })

  test('everything stands where it may, inside its container, on nothing else', () => {
    for (const [parent, all] of childrenByParent(design)) {
      const children = all.filter(isDrawn)
      const container = parent === undefined ? undefined : design.elements[parent]
      children.forEach((child, index) => {
        expect(mayStandIn(child.kind, container), child.id).toBe(true)
        for (const other of children.slice(0, index))
          expect(clash(child, other), `${child.id}, ${other.id}`).toBe(false)
        if (!container?.box || !child.box) return
        expect(child.box.x + child.box.width, child.id).toBeLessThanOrEqual(container.box.width)
        expect(child.box.y + child.box.height, child.id).toBeLessThanOrEqual(container.box.height)
      })
    }
  })
})

test('the classic network has nothing to complain of', () => {
  expect(check(classicVpc.design, rules).map(({ message }) => message)).toEqual([])
})

test('the sample has one finding, and its fix mends it', () => {
  const [finding, ...more] = check(sample.design, rules)
  expect(more).toEqual([])
  expect(finding).toMatchObject({ rule: 'natgw-in-public-subnet', severity: 'error', element: 'nat-b' })
  const fix = fixFor(sample.design, rules, finding!)
  expect(check(applyPatch(sample.design, fix!.patch), rules)).toEqual([])
})

test('a generated network has no error', () => {
  expect(check(networkOf(3_000), rules).filter(({ severity }) => severity === 'error')).toEqual([])
})

test('the sample is the classic network with one thing changed, a note and promises', () => {
  const changed = Object.keys(difference(classicVpc.design, sample.design))
  const drawn = changed.filter((id) => isDrawn(sample.design.elements[id]!))
  expect(drawn).toEqual(['nat-b', 'read-me'])
  expect(changed.length).toBeGreaterThan(drawn.length)
})

test.each([1, 24, 25, 26, 135, 136, 1_000, 3_000, 10_000])('%d elements are exactly that', (count) => {
  expect(Object.keys(networkOf(count).elements)).toHaveLength(count)
})

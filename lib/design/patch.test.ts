import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDesign } from './arbitrary'
import type { Design, Element } from './element'
import {
  applyPatch,
  change,
  create,
  difference,
  invert,
  isEmpty,
  NO_CHANGE,
  remove,
  setProps,
  squash,
  squashAll,
} from './patch'

const net: Element = { id: 'net', kind: 'vpc', name: 'shop', props: { cidrBlock: '10.0.0.0/16' } }
const design: Design = { elements: { net } }

/** Two designs that share some records. */
const pair = fc.tuple(anyDesign, anyDesign).map(([a, b]): [Design, Design] => {
  const shared = Object.fromEntries(Object.entries(a.elements).filter((_, index) => index % 2 === 0))
  return [a, { elements: { ...b.elements, ...shared } }]
})

describe('laws', () => {
  test('the difference leads from one design to the other, and back when inverted', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const patch = difference(a, b)
        expect(applyPatch(a, patch)).toEqual(b)
        expect(applyPatch(b, invert(patch))).toEqual(a)
        expect(invert(invert(patch))).toEqual(patch)
        expect(isEmpty(difference(a, a))).toBe(true)
      }),
    )
  })

  test('squashed changes do what they did one after the other', () => {
    fc.assert(
      fc.property(anyDesign, anyDesign, anyDesign, (a, b, c) => {
        const [first, second] = [difference(a, b), difference(b, c)]
        const both = squash(first, second)
        expect(applyPatch(a, both)).toEqual(applyPatch(applyPatch(a, first), second))
        expect(applyPatch(c, invert(both))).toEqual(a)
        expect(isEmpty(squash(first, invert(first)))).toBe(true)
        expect(squashAll([first, second])).toEqual(both)
      }),
    )
  })

  test('records that a patch does not touch keep their identity', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const patch = difference(a, b)
        const after = applyPatch(a, patch)
        for (const [id, element] of Object.entries(a.elements))
          if (!Object.hasOwn(patch, id)) expect(after.elements[id]).toBe(element)
      }),
    )
  })

  test('nothing is changed by no change', () => expect(applyPatch(design, NO_CHANGE)).toBe(design))
})

describe('one element', () => {
  test('is created and removed', () => {
    expect(applyPatch({ elements: {} }, create(net))).toEqual(design)
    expect(applyPatch(design, remove(net))).toEqual({ elements: {} })
  })

  test.each<[string, ReturnType<typeof change>, Element]>([
    ['a member is set', change(net, { name: 'other' }), { ...net, name: 'other' }],
    ['a member is taken away', change({ ...net, parent: 'eu' }, { parent: undefined }), net],
    ['a field is set', setProps(net, { a: 1 }), { ...net, props: { ...net.props, a: 1 } }],
    ['a field is taken away', setProps(net, { cidrBlock: undefined }), { ...net, props: {} }],
  ])('%s', (_, patch, after) => {
    expect(applyPatch(design, patch).elements.net).toEqual(after)
    expect(Object.keys(applyPatch(design, patch).elements.net!)).toEqual(Object.keys(after))
  })
})

import { expect, test } from 'vitest'
import type { Blocker, Hop, Trace } from '@/lib/trace/answer'
import { classicVpc } from '@/lib/samples/classic-vpc'
import { elementsOf, internetIn, sectionsOf } from './stops'

const hop = (element: string | undefined, more: Partial<Hop> = {}): Hop => ({
  element,
  phase: 'forward',
  leg: 0,
  because: 'Because.',
  ...more,
})
const blocker = (element: string, more: Partial<Blocker> = {}): Blocker => ({
  code: 'NO_PATH',
  element,
  phase: 'forward',
  leg: 0,
  because: 'Because.',
  fixes: [],
  ...more,
})
const answer = (hops: readonly Hop[], blockers: readonly Blocker[] = []): Trace => ({
  verdict: 'NOT_REACHABLE',
  codes: [],
  blockers,
  hops,
  warnings: [],
  passed: [],
  partial: false,
})

/** "0 forward: 1 web, 2 igw!" — an exclamation mark for each blocker. */
const told = (trace: Trace) =>
  sectionsOf(trace).map(
    ({ leg, phase, stops }) =>
      `${leg} ${phase}: ${stops.map((one) => `${one.number} ${one.element ?? '-'}${'!'.repeat(one.blockers.length)}`).join(', ')}`,
  )

const back = { phase: 'return' } as const
const assumed = { assumed: true } as const

test.each<[string, Trace, readonly string[]]>([
  ['nothing', answer([]), []],
  [
    'neighbours at one element are one stop, there comes before back',
    answer([hop('a'), hop('a'), hop('b'), hop('a'), hop('b', back), hop(undefined, back)]),
    ['0 forward: 1 a, 2 b, 3 a', '0 return: 4 b, 5 -'],
  ],
  [
    'connections follow each other, the tenth after the second',
    answer([hop('a', { leg: 10 }), hop('a', back), hop('a', { leg: 2 }), hop('a')]),
    ['0 forward: 1 a', '0 return: 2 a', '2 forward: 3 a', '10 forward: 4 a'],
  ],
  [
    'a blocker is where the packet was',
    answer([hop('a'), hop('b', assumed)], [blocker('group', { at: 'a' })]),
    ['0 forward: 1 a!, 2 b'],
  ],
  [
    'one at an element that was never reached stands before what is only assumed',
    answer([hop('a'), hop('c', assumed)], [blocker('b')]),
    ['0 forward: 1 a, 2 b!, 3 c'],
  ],
  [
    'one after everything stands last',
    answer([hop('a')], [blocker('b'), blocker('b')]),
    ['0 forward: 1 a, 2 b!!'],
  ],
  [
    'one on the way back opens it',
    answer([hop('a')], [blocker('b', back)]),
    ['0 forward: 1 a', '0 return: 2 b!'],
  ],
])('%s', (_name, trace, words) => expect(told(trace)).toEqual(words))

test('an answer speaks of elements by hop, by entry and by blocker', () => {
  const trace = answer(
    [hop('a', { by: { element: 'table' } }), hop(undefined)],
    [blocker('group', { at: 'b' }), blocker('a')],
  )
  expect([...elementsOf(trace)].sort()).toEqual(['a', 'b', 'group', 'table'])
})

test('the internet is what stands for it in the drawing', () => {
  const { design } = classicVpc
  expect(internetIn(design, { from: undefined, to: { element: 'web-1' } })).toBe('internet')
  const twin = { ...design.elements.internet!, id: 'partner' }
  const two = { elements: { ...design.elements, partner: twin } }
  expect(internetIn(two, { from: { element: 'partner' }, to: undefined })).toBe('partner')
  expect(internetIn({ elements: {} }, { from: { internet: true }, to: undefined })).toBeUndefined()
})

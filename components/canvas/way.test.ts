import { describe, expect, test } from 'vitest'
import type { Design } from '@/lib/design/element'
import { applyPatch, change } from '@/lib/design/patch'
import { meets } from '@/lib/picture/line-points'
import { drawn, sceneOf } from '@/lib/picture/scene'
import { classicVpc } from '@/lib/samples/classic-vpc'
import type { Blocker, Hop, Trace } from '@/lib/trace/answer'
import { wayOf } from './way'

const flow = { family: 4, protocols: [], sources: [], destinations: [], sourcePorts: [], ports: [] } as const
const hops = (phase: Hop['phase'], ...elements: readonly (string | undefined)[]): readonly Hop[] =>
  elements.map((element) => ({ element, phase, leg: 0, because: 'Because.', flow }))
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
  verdict: 'REACHABLE',
  codes: [],
  blockers,
  hops,
  warnings: [],
  passed: [],
  partial: false,
})

const { design } = classicVpc
const collapsed = (id: string): Design =>
  applyPatch(design, change(design.elements[id]!, { collapsed: true }))

const drawnOf = (trace: Trace, where = design, internet?: string) => {
  const way = wayOf(sceneOf(where), trace, internet)
  return {
    spots: way.spots.map(({ placed, number }) => `${number} ${placed?.element.id ?? '-'}`),
    pieces: way.pieces.map(({ look }) => look),
    blocked: way.blocked.map(({ placed, unknown }) => placed.element.id + (unknown ? '?' : '')),
    way,
  }
}

const there = hops('forward', 'internet', 'igw', 'web-a', 'web-1')
const back = hops('return', 'web-1', 'web-a', 'igw', 'internet')

describe('the way over the drawing', () => {
  test('leads through what it passes, not through what holds it, and once where it comes back the same', () => {
    const { spots, pieces } = drawnOf(answer([...there, ...back]))
    expect(spots).toEqual(['1 internet', '2 igw', '4 web-1'])
    expect(pieces).toEqual(['passed', 'passed'])
  })

  test('does not lead by the zone that a name was asked of, nor through subnets that it only crosses', () => {
    const asked = { element: 'rt-web', phase: 'forward', leg: 0, because: 'A name.' } as const
    const { spots } = drawnOf(answer([asked, ...hops('forward', 'web-1', 'web-a', 'app-b', 'app-2')]))
    expect(spots).toEqual(['2 web-1', '5 app-2'])
    expect(drawnOf(answer(hops('forward', 'web-a', 'app-2'))).spots).toEqual(['1 web-a', '2 app-2'])
  })

  test('comes back on its own where it differs', () => {
    const { spots, pieces } = drawnOf(
      answer([...there, ...hops('return', 'web-1', 'nat-a', 'igw', 'internet')]),
    )
    expect(spots).toEqual(['1 internet', '2 igw', '4 web-1', '6 nat-a'])
    expect(pieces).toEqual(['back', 'back', 'back', 'passed', 'passed'])
  })

  test('comes back connection by connection', () => {
    const legs = (leg: number, some: readonly Hop[]) => some.map((one) => ({ ...one, leg }))
    const { spots, pieces } = drawnOf(
      answer([
        ...legs(0, [
          ...hops('forward', 'internet', 'igw', 'web-1'),
          ...hops('return', 'web-1', 'igw', 'internet'),
        ]),
        ...legs(1, [...hops('forward', 'web-1', 'app-1'), ...hops('return', 'app-1', 'web-1')]),
      ]),
    )
    expect(spots).toEqual(['1 internet', '2 igw', '3 web-1', '8 app-1'])
    expect(pieces).toEqual(['passed', 'passed', 'passed'])
  })

  test('is broken after the first blocker, which is marked where it is and where the packet was', () => {
    const { pieces, blocked } = drawnOf(
      answer(there, [blocker('igw', { unknown: true }), blocker('igw'), blocker('web', { at: 'web-1' })]),
    )
    expect(pieces).toEqual(['passed', 'beyond'])
    expect(blocked).toEqual(['igw', 'web', 'web-1'])
    expect(drawnOf(answer(there, [blocker('igw', { unknown: true })])).blocked).toEqual(['igw?'])
  })

  test('ends at the container that hides what it leads to', () => {
    const { spots, blocked } = drawnOf(answer(there, [blocker('web-1')]), collapsed('web-a'))
    expect(spots).toEqual(['1 internet', '2 igw', '3 web-a'])
    expect(blocked).toEqual(['web-a'])
    expect(drawnOf(answer(there), collapsed('shop')).spots).toEqual(['1 internet', '2 shop'])
  })

  test('leaves the drawing where nothing stands for the internet', () => {
    const trace = answer(hops('forward', 'web-1', 'igw', undefined))
    expect(drawnOf(trace).spots).toEqual(['1 web-1', '2 igw', '3 -'])
    expect(drawnOf(trace, design, 'internet').spots).toEqual(['1 web-1', '2 igw', '3 internet'])
  })

  test('skips what was deleted since', () => {
    expect(drawnOf(answer(hops('forward', 'internet', 'gone', 'web-1'))).spots).toEqual([
      '1 internet',
      '3 web-1',
    ])
  })

  test('keeps its lines off the elements in between, and follows an element that is moved', () => {
    const scene = sceneOf(design)
    const { pieces } = wayOf(scene, answer(there), undefined)
    const others = ['nat-a', 'eip-a', 'nat-b', 'rt-web', 'app-1']
    for (const { points } of pieces)
      for (const id of others) expect(meets(points, drawn(scene, id)!.box), id).toBe(false)
    const moved = wayOf(scene, answer(there), undefined, ({ element, box }) =>
      element.id === 'web-1' ? { ...box, y: box.y + 400 } : box,
    )
    expect(moved.pieces.at(-1)!.points.at(-1)!.y).toBeGreaterThan(pieces.at(-1)!.points.at(-1)!.y)
  })

  test('keeps the label of an open container bright, and all of a leaf', () => {
    const { bright } = wayOf(sceneOf(design), answer(hops('forward', 'web-a', 'web-1')), undefined)
    const [subnet, server] = bright
    expect(subnet!.height).toBeLessThan(40)
    expect(server).toEqual(drawn(sceneOf(design), 'web-1')!.box)
  })
})

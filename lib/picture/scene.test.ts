import { describe, expect, it } from 'vitest'
import type { Design, Element } from '@/lib/design/element'
import { networkOf } from '@/lib/samples/generate'
import { drawn, sceneOf } from './scene'

const design = (...elements: readonly Element[]): Design => ({
  elements: Object.fromEntries(elements.map((element) => [element.id, element])),
})
const vpc: Element = {
  id: 'v',
  kind: 'vpc',
  name: 'v',
  props: {},
  box: { x: 100, y: 50, width: 640, height: 360 },
}
const subnet: Element = {
  id: 's',
  kind: 'subnet',
  name: 's',
  parent: 'v',
  props: {},
  box: { x: 16, y: 44, width: 240, height: 140 },
}
const instance: Element = { id: 'i', kind: 'instance', name: 'i', parent: 's', props: {} }

describe('sceneOf', () => {
  it('adds the places of parents up', () => {
    expect(sceneOf(design(vpc, subnet)).byId.get('s')?.box).toMatchObject({ x: 116, y: 94 })
  })
  it('leaves out what is off the canvas', () => {
    const promise: Element = { id: 'p', kind: 'promise', name: 'p', props: { from: 's', to: 'v' } }
    const scene = sceneOf(design(promise, vpc, subnet))
    expect(scene.order.map(({ element }) => element.id)).toEqual(['v', 's'])
    expect(scene.bounds).toEqual(sceneOf(design(vpc, subnet)).bounds)
  })
  it('gives a place inside its parent to what has none', () => {
    const { byId } = sceneOf(design(vpc, subnet, instance))
    const box = byId.get('i')!.box
    expect(box.x).toBeGreaterThanOrEqual(116)
    expect(box.x + box.width).toBeLessThanOrEqual(116 + 240)
  })
  it('hides what is inside a collapsed container behind it', () => {
    const scene = sceneOf(design(vpc, { ...subnet, collapsed: true }, instance))
    expect(scene.byId.has('i')).toBe(false)
    expect(drawn(scene, 'i')?.element.id).toBe('s')
    expect(scene.byId.get('s')).toMatchObject({ inside: 1, collapsed: true })
  })
  it('collapses a crowded network at first, and not when a person opened it', () => {
    const crowd = Array.from({ length: 301 }, (_, index): Element => ({
      ...instance,
      id: `i${index}`,
      parent: 's',
    }))
    expect(sceneOf(design(vpc, subnet, ...crowd)).order).toHaveLength(1)
    const opened = sceneOf(design({ ...vpc, collapsed: false }, { ...subnet, collapsed: false }, ...crowd))
    expect(opened.order).toHaveLength(303)
  })
  it('draws nothing of a ring of parents, and does not hang', () => {
    expect(sceneOf(design({ ...vpc, parent: 's' }, subnet)).order).toEqual([])
  })
  it('draws everything of a large design, parents first', () => {
    const scene = sceneOf(networkOf(3_000))
    const seen = new Set<string>()
    for (const { element } of scene.order) {
      expect(element.parent === undefined || seen.has(element.parent)).toBe(true)
      seen.add(element.id)
    }
    expect(seen.size).toBe(3_000)
  })
})

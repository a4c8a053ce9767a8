import { describe, expect, test } from 'vitest'
import { corpusFiles } from '@/lib/cloudformation/corpus-files'
import { readTemplate } from '@/lib/cloudformation/read'
import type { Design, Element, Id } from '@/lib/design/element'
import { applyPatch } from '@/lib/design/patch'
import { isDrawn } from '@/lib/elements/drawn'
import { readyDesign, readyDesigns } from '@/lib/samples/ready'
import { arrange } from './arrange'
import { flaws } from './drawn'
import { isOnBorder, OVERHANG } from './sizes'

const arranged = (design: Design) => applyPatch(design, arrange(design))
const templates = corpusFiles.flatMap(({ path, text }) => {
  const read = readTemplate(text)
  return read.ok && Object.keys(read.value.design.elements).length > 0
    ? ([[path, read.value.design]] as const)
    : []
})
const designs = [...readyDesigns.map(({ id, design }) => [id, design] as const), ...templates]

/** Where the elements of a ready design are, in pixels of the whole drawing. */
function drawn(name: string) {
  const { elements } = arranged(readyDesign(name)!.design)
  const at = (id: Id): { x: number; y: number } => {
    const { box, parent } = elements[id]!
    const outer = parent === undefined ? { x: 0, y: 0 } : at(parent)
    return { x: outer.x + box!.x, y: outer.y + box!.y }
  }
  return (id: Id) => ({ ...elements[id]!.box!, ...at(id) })
}

describe.each(designs)('%s', (_name, design) => {
  const now = arranged(design)
  const elements = Object.values(now.elements).filter(isDrawn)

  test('has no overlaps, and gateways stand on the border of what holds them', () => {
    expect(flaws(now)).toEqual([])
    const inTheMiddle = ({ id, kind, parent, box }: Element) => {
      const outer = now.elements[parent ?? '']?.box
      const holds = (outer: Id) => elements.some((other) => other.parent === outer)
      if (!outer || !isOnBorder(kind) || !box || holds(id)) return false
      return box.y !== -OVERHANG && box.y + box.height !== outer.height + OVERHANG
    }
    expect(elements.filter(inTheMiddle).map(({ id }) => id)).toEqual([])
  })

  test('has the shape of a screen where it is large enough to have one', () => {
    if (elements.length < 12) return
    const right = Math.max(...elements.flatMap(({ parent, box }) => (parent ? [] : box!.x + box!.width)))
    const bottom = Math.max(...elements.flatMap(({ parent, box }) => (parent ? [] : box!.y + box!.height)))
    expect(right / bottom).toBeGreaterThan(0.8)
    expect(right / bottom).toBeLessThan(2)
  })
})

test('the internet is above the gateways that open to it', () => {
  const box = drawn('hub-and-spoke')
  const [internet, gateway] = [box('internet'), box('igw')]
  expect(internet.y + internet.height).toBeLessThan(gateway.y)
  expect(Math.abs(internet.x - gateway.x)).toBeLessThan(20)
})

test('a hub stands amid the VPCs that it joins', () => {
  const box = drawn('hub-and-spoke')
  const hub = box('hub')
  expect(hub.y).toBeGreaterThan(box('egress').y + box('egress').height)
  expect(hub.y + hub.height).toBeLessThan(box('billing').y)
})

test('the way from a partner to the data centre reads in order', () => {
  const box = drawn('encrypted-to-on-premises')
  const way = ['internet', 'partner-api', 'link', 'nlb', 'vgw', 'vif', 'line', 'data-centre'].map(box)
  way.slice(1).forEach((at, index) => {
    const before = way[index]!
    expect(at.x >= before.x + before.width || at.y > before.y).toBe(true)
  })
  const order = ['nlb', 'to-alb', 'alb', 'on-premises'].map(box).map(({ x, y }) => x + 4 * y)
  expect([...order].sort((a, b) => a - b)).toEqual(order)
})

import { describe, expect, it } from 'vitest'
import type { Design } from '@/lib/design/element'
import { applyPatch, invert } from '@/lib/design/patch'
import { sceneOf } from '@/lib/picture/scene'
import { classicVpc } from '@/lib/samples/classic-vpc'
import { move } from './drop'
import { leastBox, resize } from './resize'

const { design } = classicVpc
const boxOf = (of: Design, id: string) => sceneOf(of).byId.get(id)!.box
const middle = (of: Design, id: string) => {
  const { x, y, width, height } = boxOf(of, id)
  return { x: x + width / 2, y: y + height / 2 }
}
/** Drag an element so that the pointer ends in the middle of another. */
function dragOnto(of: Design, id: string, target: string) {
  const [from, to] = [middle(of, id), middle(of, target)]
  return move(of, [id], { x: to.x - from.x, y: to.y - from.y }, id, to)
}

describe('a drop', () => {
  it('into another legal container moves the element there, as one step that can be undone', () => {
    const step = dragOnto(design, 'nat-a', 'app-b')
    if (!step.ok) throw new Error(step.message)
    const after = applyPatch(design, step.value.patch)
    expect(after.elements['nat-a']!.parent).toBe('app-b')
    expect(step.value.label).toBe('Move NAT gateway nat-a into app-b')
    expect(applyPatch(after, invert(step.value.patch))).toEqual(design)
  })

  it('onto what may not hold it is refused with the reason', () => {
    const at = { x: -4_000, y: -4_000 }
    const step = move(design, ['nat-a'], at, 'nat-a', at)
    expect(step).toEqual({ ok: false, message: 'A NAT gateway goes into a subnet or a VPC. Drop it on one.' })
  })

  it('onto a sibling leaves no overlap', () => {
    const step = dragOnto(design, 'nat-a', 'eip-a')
    if (!step.ok) throw new Error(step.message)
    const after = applyPatch(design, step.value.patch)
    const [a, b] = [boxOf(after, 'nat-a'), boxOf(after, 'eip-a')]
    expect(
      a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y,
    ).toBe(true)
  })

  it('of a subnet into another lane changes its zone', () => {
    const step = dragOnto(design, 'app-a', 'app-b')
    if (!step.ok) throw new Error(step.message)
    const zone = (id: string) => applyPatch(design, step.value.patch).elements[id]!.props.availabilityZone
    expect(zone('app-a')).toBe(zone('app-b'))
    const after = applyPatch(design, step.value.patch)
    expect(boxOf(after, 'app-a').x).toBe(boxOf(after, 'app-b').x)
  })

  it('of a subnet that exists in AWS into another lane is refused', () => {
    const element = { ...design.elements['app-a']!, awsId: 'subnet-1' }
    const live = { elements: { ...design.elements, 'app-a': element } }
    const step = dragOnto(live, 'app-a', 'app-b')
    expect(step.ok ? '' : step.message).toContain('AWS cannot move a subnet')
  })
})

describe('a resize', () => {
  it('upwards ends below what stands above', () => {
    const least = leastBox(design, design.elements['app-a']!)
    const [above, own] = [boxOf(design, 'web-a'), boxOf(design, 'app-a')]
    expect(least.above).toBe(above.y + above.height + 8 - own.y)
  })

  it('never cuts what is inside', () => {
    const least = leastBox(design, design.elements['web-a']!)
    const { width, height } = boxOf(design, 'web-a')
    expect(least.right).toBeLessThanOrEqual(width)
    expect(least.bottom).toBeLessThanOrEqual(height)
    expect(least.right).toBeGreaterThan(0)
  })

  it('to the left leaves what is inside where it is seen', () => {
    const box = boxOf(design, 'web-a')
    const step = resize(design, 'web-a', { ...box, x: box.x - 4, width: box.width + 4 })!
    const after = applyPatch(design, step.patch)
    expect(boxOf(after, 'web-a').width).toBe(box.width + 4)
    expect(boxOf(after, 'nat-a').x - boxOf(after, 'web-a').x).toBe(boxOf(design, 'nat-a').x - box.x + 4)
  })
})

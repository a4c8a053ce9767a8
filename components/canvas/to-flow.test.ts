import { describe, expect, it } from 'vitest'
import { applyPatch, change } from '@/lib/design/patch'
import { isDrawn } from '@/lib/elements/drawn'
import { sceneOf } from '@/lib/picture/scene'
import { sample } from '@/lib/samples/sample'
import { createToFlow } from './to-flow'

const { design } = sample
const projection = (of = design, selection: readonly string[] = []) => ({
  design: of,
  scene: sceneOf(of),
  mounted: new Set(Object.keys(of.elements)),
  overview: false,
  selection: new Set(selection),
  focus: undefined,
  findings: new Map(),
  resized: undefined,
})

describe('toFlow', () => {
  it('gives each mounted element a node with size and place', () => {
    const nodes = createToFlow()(projection())
    expect(nodes).toHaveLength(Object.values(design.elements).filter(isDrawn).length)
    for (const { id, width, height, position, measured } of nodes) {
      const { box } = sceneOf(design).byId.get(id)!
      expect({ ...position, width, height }).toEqual(box)
      expect(measured).toEqual({ width, height })
    }
  })

  it('leaves out what is not mounted', () => {
    const nodes = createToFlow()({ ...projection(), mounted: new Set(['web-a']) })
    expect(nodes.map(({ id }) => id)).toEqual(['web-a'])
  })

  it('keeps the identity of every node that looks the same', () => {
    const toFlow = createToFlow()
    const before = toFlow(projection())
    const element = design.elements['nat-a']!
    const moved = applyPatch(design, change(element, { box: { ...element.box!, x: element.box!.x + 4 } }))
    const after = toFlow(projection(moved, ['igw']))
    const changed = after.filter((node, index) => node !== before[index]).map(({ id }) => id)
    expect(changed.sort()).toEqual(['igw', 'nat-a'])
  })
})

'use client'

import { useStore } from 'zustand'
import { marksAlong, marksIn } from '@/lib/picture/marks'
import { sceneOf } from '@/lib/picture/scene'
import { spannedSubnets } from '@/lib/elements/span'
import { useEditor } from '../editor/context'
import { designIn } from '../editor/store'
import type { Stage } from './stage'

/** Rings around the marks of what is hovered or selected, and around it while one of its marks is hovered. */
export function MarkHalos({ stage }: { stage: Stage }) {
  const design = useEditor(designIn)
  const hover = useStore(stage.store, (state) => state.hover)
  const zoom = useStore(stage.store, (state) => state.view.zoom)
  const only = useEditor((state) => (state.selection.size === 1 ? [...state.selection][0] : undefined))
  const scene = sceneOf(design)
  const ids = [...new Set([hover, only])].flatMap((id) => id ?? [])
  return ids.flatMap((id) => {
    const element = design.elements[id]
    const subnets = element ? spannedSubnets(element) : []
    const own = scene.byId.get(id)?.box
    const boxes = subnets.flatMap((subnet) => {
      const placed = scene.byId.get(subnet)
      if (!placed) return []
      const marks = marksAlong(placed.box, marksIn(design, subnet))
      return marks.filter(({ elements }) => elements.some((one) => one.id === id)).map(({ box }) => box)
    })
    const shown = id === hover && own && boxes.length > 0 ? [own, ...boxes] : boxes
    return shown.map(({ x, y, width, height }, index) => (
      <div
        key={`${id} ${index}`}
        className="absolute rounded-lg outline-accent"
        style={{
          left: x - 1,
          top: y - 1,
          width: width + 2,
          height: height + 2,
          outlineStyle: 'solid',
          outlineWidth: 2 / Math.min(1, zoom),
        }}
      />
    ))
  })
}

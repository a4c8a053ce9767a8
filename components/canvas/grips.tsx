'use client'

import type { CSSProperties } from 'react'
import { useStore } from 'zustand'
import type { Box, Id } from '@/lib/design/element'
import { sceneOf } from '@/lib/picture/scene'
import { useEditor } from '../editor/context'
import { designIn } from '../editor/store'
import type { Stage } from './stage'

const SIDES = {
  n: [0.5, 0, 'ns-resize'],
  s: [0.5, 1, 'ns-resize'],
  e: [1, 0.5, 'ew-resize'],
  w: [0, 0.5, 'ew-resize'],
  nw: [0, 0, 'nwse-resize'],
  ne: [1, 0, 'nesw-resize'],
  sw: [0, 1, 'nesw-resize'],
  se: [1, 1, 'nwse-resize'],
} as const

/** Below this zoom elements are too small to carry grips. */
const LEAST_ZOOM = 0.25

/** What one can pull: dots that begin a line, on the hovered or selected element, and the frame of a selected container. */
export function Grips({ stage }: { stage: Stage }) {
  const scene = sceneOf(useEditor(designIn))
  const hover = useStore(stage.store, (state) => state.hover)
  const zoom = useStore(stage.store, (state) => Math.max(0.5, Math.min(1, state.view.zoom)))
  const tooSmall = useStore(stage.store, (state) => state.view.zoom < LEAST_ZOOM)
  const only = useEditor((state) => (state.selection.size === 1 ? [...state.selection][0] : undefined))
  if (tooSmall) return null
  const chosen = only === undefined ? undefined : scene.byId.get(only)
  const hovered = hover === undefined || hover === only ? undefined : scene.byId.get(hover)
  return (
    <>
      {chosen?.container && !chosen.collapsed && <Frame box={chosen.box} zoom={zoom} />}
      {chosen && <Dots id={chosen.element.id} name={chosen.element.name} box={chosen.box} zoom={zoom} />}
      {hovered && <Dots id={hovered.element.id} name={hovered.element.name} box={hovered.box} zoom={zoom} />}
    </>
  )
}

function Dots({ id, name, box, zoom }: { id: Id; name: string; box: Box; zoom: number }) {
  const sides = [
    { x: box.x + box.width, y: box.y + box.height / 2, out: [10, 0] },
    { x: box.x, y: box.y + box.height / 2, out: [-10, 0] },
    { x: box.x + box.width / 2, y: box.y + box.height, out: [0, 10] },
    { x: box.x + box.width / 2, y: box.y, out: [0, -10] },
  ] as const
  return sides.map(({ x, y, out: [dx, dy] }) => (
    <div
      key={`${dx} ${dy}`}
      data-connect={id}
      title={`Drag to connect ${name}`}
      className="group pointer-events-auto absolute flex size-5 cursor-crosshair items-center justify-center"
      style={centred(x + dx / zoom, y + dy / zoom, 20, zoom)}
    >
      <span className="size-2.5 rounded-full border-2 border-accent bg-surface group-hover:bg-accent" />
    </div>
  ))
}

const Frame = ({ box, zoom }: { box: Box; zoom: number }) =>
  Object.entries(SIDES).map(([side, [fx, fy, cursor]]) => (
    <div
      key={side}
      data-resize={side}
      className="pointer-events-auto absolute flex items-center justify-center"
      style={{ ...centred(box.x + box.width * fx, box.y + box.height * fy, 12, zoom), cursor }}
    >
      <span className="size-2 rounded-[2px] border-[1.5px] border-accent bg-surface" />
    </div>
  ))

const centred = (x: number, y: number, size: number, zoom: number): CSSProperties => ({
  left: x - size / 2,
  top: y - size / 2,
  width: size,
  height: size,
  scale: String(1 / zoom),
})

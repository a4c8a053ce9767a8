'use client'

import { ViewportPortal } from '@xyflow/react'
import type { CSSProperties } from 'react'
import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import type { Box } from '@/lib/design/element'
import { useEditor } from '../editor/context'
import { designIn } from '../editor/store'
import { usePromises } from '../editor/tracing/promises'
import { useTraced } from '../editor/tracing/traces'
import { Grips } from './grips'
import { MarkHalos } from './mark-halos'
import { sceneOf } from '@/lib/picture/scene'
import type { Gesture, Stage } from './stage'

const WayLayer = lazy(() => import('./way-layer'))
const BrokenLayer = lazy(() => import('./broken-layer'))

/** What moves over the drawing while the pointer works: target frame, ghost, marquee, a line being drawn. */
export function Overlay({ stage }: { stage: Stage }) {
  const gesture = useStore(stage.store, (state) => state.gesture)
  const isTraced = useTraced((traced) => traced.answered !== undefined)
  const isOpen = useEditor((editor) => editor.dock === 'trace')
  const isBroken = usePromises((promises) => promises.judged.some(({ kept }) => kept === false))
  return (
    <ViewportPortal>
      <div className="pointer-events-none absolute top-0 left-0 z-[3000]">
        {isTraced && isOpen && (
          <Suspense>
            <WayLayer stage={stage} />
          </Suspense>
        )}
        {isBroken && !(isTraced && isOpen) && (
          <Suspense>
            <BrokenLayer stage={stage} />
          </Suspense>
        )}
        {gesture ? (
          <Doing gesture={gesture} stage={stage} />
        ) : (
          <>
            <MarkHalos stage={stage} />
            <Grips stage={stage} />
          </>
        )}
      </div>
    </ViewportPortal>
  )
}

function Doing({ gesture, stage }: { gesture: Gesture; stage: Stage }) {
  const scene = sceneOf(useEditor(designIn))
  const zoom = useStore(stage.store, (state) => state.view.zoom)
  const flips = (x: number) => stage.get().view.x + x * zoom > stage.get().area.width * 0.65
  const boxOf = (id: string | undefined) => (id === undefined ? undefined : scene.byId.get(id)?.box)
  switch (gesture.type) {
    case 'marquee':
      return <div className="absolute border border-accent bg-accent/10" style={placed(gesture.box, zoom)} />
    case 'carry':
      return (
        <>
          <Target box={boxOf(gesture.target)} ok={gesture.ok} zoom={zoom} />
          <div
            className={`absolute rounded-lg border-2 border-dashed ${gesture.ok ? 'border-accent bg-accent/10' : 'border-error bg-error/10'}`}
            style={placed(gesture.box)}
          />
        </>
      )
    case 'move': {
      const held = boxOf(gesture.ids[0])
      return (
        <>
          {gesture.aim && <Target box={boxOf(gesture.target)} ok={gesture.aim.ok} zoom={zoom} />}
          {gesture.aim && held && (
            <Words
              x={held.x + gesture.dx}
              y={held.y + gesture.dy}
              zoom={zoom}
              flip={flips(held.x + gesture.dx)}
              {...gesture.aim}
            />
          )}
        </>
      )
    }
    case 'connect': {
      const from = boxOf(gesture.from)
      if (!from) return null
      const [x, y] = [from.x + from.width / 2, from.y + from.height / 2]
      return (
        <>
          {gesture.aim && <Target box={boxOf(gesture.target)} ok={gesture.aim.ok} zoom={zoom} />}
          <svg className="absolute overflow-visible" width="1" height="1" aria-hidden>
            <line
              x1={x}
              y1={y}
              x2={gesture.to.x}
              y2={gesture.to.y}
              stroke="var(--accent)"
              strokeWidth={2 / zoom}
              strokeDasharray={`${6 / zoom} ${4 / zoom}`}
            />
            <circle cx={gesture.to.x} cy={gesture.to.y} r={4 / zoom} fill="var(--accent)" />
          </svg>
          {gesture.aim && (
            <Words
              x={gesture.to.x}
              y={gesture.to.y}
              zoom={zoom}
              flip={flips(gesture.to.x)}
              {...gesture.aim}
            />
          )}
        </>
      )
    }
    case 'resize':
      return (
        <div className="absolute rounded-xl border-2 border-accent" style={placed(gesture.box)}>
          <span
            className="absolute right-0 bottom-0 origin-bottom-right rounded-tl-md bg-accent px-1.5 text-[11px] text-accent-ink"
            style={{ scale: String(1 / zoom) }}
          >
            {Math.round(gesture.box.width)} × {Math.round(gesture.box.height)}
          </span>
        </div>
      )
  }
}

function Target({ box, ok, zoom }: { box: Box | undefined; ok: boolean; zoom: number }) {
  if (!box) return null
  return (
    <div
      data-drop-target={ok ? 'legal' : 'illegal'}
      className={`absolute rounded-xl ${ok ? 'bg-accent/8 outline-accent' : 'bg-error/8 outline-error'}`}
      style={{ ...placed(box), outlineStyle: 'solid', outlineWidth: 2 / zoom }}
    />
  )
}

type WordsProps = { x: number; y: number; zoom: number; ok: boolean; text: string; flip: boolean }

function Words({ x, y, zoom, ok, text, flip }: WordsProps) {
  return (
    <div
      className={`absolute w-max max-w-64 origin-top-left rounded-md px-2 py-1 text-[12px] font-medium shadow-md ${ok ? 'bg-accent text-accent-ink' : 'bg-error text-white dark:text-black'}`}
      style={{
        left: x,
        top: y,
        transform: `scale(${1 / zoom}) translate(${flip ? 'calc(-100% - 12px)' : '12px'}, calc(-100% - 8px))`,
      }}
    >
      {text}
    </div>
  )
}

const placed = ({ x, y, width, height }: Box, zoom?: number): CSSProperties => ({
  left: x,
  top: y,
  width,
  height,
  ...(zoom !== undefined && { borderWidth: 1 / zoom }),
})

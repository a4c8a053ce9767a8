'use client'

import { useMemo } from 'react'
import { useStore } from 'zustand'
import { drawn, sceneOf } from '@/lib/picture/scene'
import type { Placed } from '@/lib/picture/scene'
import { useEditor, useEditorStore } from '../editor/context'
import { designIn } from '../editor/store'
import type { Judged } from '../editor/tracing/keep-promises'
import { usePromises } from '../editor/tracing/promises'
import { liveBoxes } from './live-boxes'
import type { Stage } from './stage'

/** Where promises break: a torn mark on the elements that break them, with the sentences. It opens the promises. */
export default function BrokenLayer({ stage }: { stage: Stage }) {
  const editor = useEditorStore()
  const design = useEditor(designIn)
  const judged = usePromises((promises) => promises.judged)
  const zoom = useStore(stage.store, (state) => state.view.zoom)
  const gesture = useStore(stage.store, (state) => state.gesture)
  const places = useMemo(() => {
    const scene = sceneOf(design)
    const byPlace = new Map<Placed, Judged[]>()
    for (const one of judged.filter(({ kept }) => kept === false))
      for (const id of new Set(one.at)) {
        const placed = drawn(scene, id)
        if (placed) byPlace.set(placed, [...(byPlace.get(placed) ?? []), one])
      }
    return [...byPlace]
  }, [design, judged])
  const boxOf = liveBoxes(gesture)
  return places.map(([placed, broken]) => {
    const { x, y, height } = boxOf(placed)
    const words = broken.map(({ sentence }) => sentence).join(' ')
    return (
      <button
        key={placed.element.id}
        type="button"
        tabIndex={-1}
        data-broken={placed.element.id}
        aria-label={`${placed.element.name} breaks a promise: ${words}`}
        title={`Broken: ${words}`}
        onPointerDown={(event) => event.stopPropagation()}
        onClick={() => {
          editor.getState().select([broken[0]!.id])
          editor.getState().set({ dock: 'promises' })
        }}
        className="pointer-events-auto absolute flex size-5 cursor-pointer items-center justify-center rounded-md bg-error text-white ring-2 ring-surface dark:text-black"
        style={{ left: x - 8, top: y + height - 12, scale: String(1 / Math.max(0.6, zoom)) }}
      >
        <svg viewBox="0 0 16 16" className="size-3.5 fill-none stroke-current stroke-[1.6]" aria-hidden>
          <path d="M8 1.5 13.5 3.5v4c0 3.5-2.3 5.7-5.5 7-3.2-1.3-5.5-3.5-5.5-7v-4ZM9.2 1.9 6.8 6.4l3 2.2-2 5.6" />
        </svg>
      </button>
    )
  })
}

'use client'

import { useReactFlow, useStoreApi } from '@xyflow/react'
import type { RefObject } from 'react'
import { useEffect, useLayoutEffect } from 'react'
import { drawnIn } from '@/lib/elements/drawn'
import { around, drawn } from '@/lib/picture/scene'
import { useEditorStore } from '../editor/context'
import type { EditorState } from '../editor/store'
import { designIn } from '../editor/store'
import { setViewport } from '../editor/viewport'
import { carrying } from './carry'
import type { Stage } from './stage'
import { inside, seen, toDrawing } from './view'

/** Ties React Flow's camera to the stage, and the stage to the editor: fit, fly, reveal, and what commands ask for. */
export function Camera({ stage, root }: { stage: Stage; root: RefObject<HTMLDivElement | null> }) {
  const editor = useEditorStore()
  const flow = useReactFlow()
  const flowStore = useStoreApi()

  useLayoutEffect(() => {
    stage.setCamera((view, duration) => void flow.setViewport(view, duration > 0 ? { duration } : {}))
    const follow = () => {
      const [x, y, zoom] = flowStore.getState().transform
      const { view } = stage.get()
      if (view.x !== x || view.y !== y || view.zoom !== zoom) stage.setView({ x, y, zoom })
    }
    let opened = false
    const measure = new ResizeObserver(([entry]) => {
      if (!entry) return
      stage.setArea({ width: entry.contentRect.width, height: entry.contentRect.height })
      if (!opened && flowStore.getState().panZoom) {
        opened = true
        stage.showBox(stage.scene().bounds, 1, 0)
      }
    })
    const stop = flowStore.subscribe(() => {
      if (!opened && flowStore.getState().panZoom && stage.get().area.width > 0) {
        opened = true
        stage.showBox(stage.scene().bounds, 1, 0)
      }
      follow()
    })
    if (root.current) measure.observe(root.current)
    return () => {
      stop()
      measure.disconnect()
    }
  }, [stage, flow, flowStore, root])

  useEffect(() => {
    const boxOf = (ids: Iterable<string>) =>
      around([...ids].flatMap((id) => drawn(stage.scene(), id)?.box ?? []))
    const isSeen = (id: string) => {
      const box = boxOf([id])
      const { view, area } = stage.get()
      return box !== undefined && inside(seen(view, area, -8), box)
    }
    const stopReveal = editor.subscribe((state, before) => {
      const shown = state.reveal !== before.reveal ? boxOf(state.reveal?.ids ?? []) : undefined
      if (shown) stage.showBox(shown, 1)
      else if (state.focus !== undefined && state.focus !== before.focus && !stage.get().gesture)
        follow(state.focus)
    })
    const follow = (id: string) => {
      const box = boxOf([id])
      const { view, area } = stage.get()
      if (!box || isSeen(id)) return
      // What is larger than the window is at least partly seen already; leave the camera where the person put it.
      if (box.width * view.zoom > area.width || box.height * view.zoom > area.height) return
      stage.fly({
        zoom: view.zoom,
        x: area.width / 2 - (box.x + box.width / 2) * view.zoom,
        y: area.height / 2 - (box.y + box.height / 2) * view.zoom,
      })
    }
    const stopViewport = setViewport(editor, {
      fit: () => stage.showBox(stage.scene().bounds),
      zoomIn: () => stage.zoomBy(1.4),
      zoomOut: () => stage.zoomBy(1 / 1.4),
      zoomToSelection: () => stage.showBox(boxOf(editor.getState().selection) ?? stage.scene().bounds, 1.5),
      focus: () => root.current?.focus({ preventScroll: true }),
      middle: () => {
        const { view, area } = stage.get()
        return toDrawing(view, { x: area.width / 2, y: area.height / 2 })
      },
      visible: isSeen,
      ...carrying(editor, stage, () => root.current),
    })
    return () => {
      stopReveal()
      stopViewport()
    }
  }, [editor, stage, root])
  return null
}

export const hasElements = (state: EditorState): boolean => drawnIn(designIn(state), undefined).length > 0

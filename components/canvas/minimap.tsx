'use client'

import type { PointerEvent } from 'react'
import { useEffect, useRef } from 'react'
import { aroundOf } from '@/lib/elements/around'
import { coloursOf } from '@/lib/picture/colours'
import { useEditor, useEditorStore } from '../editor/context'
import { designIn } from '../editor/store'
import { hasElements } from './camera'
import { paintMap, scaleOf } from './paint-map'
import type { Stage } from './stage'
import { inside, seen } from './view'

const SIZE = { width: 176, height: 116 }

/** The whole design in small, with the part that is seen, while that is not all. Press to go there. */
export function Minimap({ stage }: { stage: Stage }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const whole = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const editor = useEditorStore()
  const filled = useEditor(hasElements)

  useEffect(() => {
    if (!filled) return
    let waiting = 0
    const draw = () => {
      waiting = 0
      const design = designIn(editor.getState())
      const theme = document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light'
      if (canvas.current) paintMap(canvas.current, SIZE, stage.scene(), aroundOf(design), coloursOf(theme))
      follow()
    }
    const later = () => {
      waiting ||= window.setTimeout(draw, 60)
    }
    // The frame is moved by style alone: the map is painted only when the design changes.
    const follow = () => {
      const { view, area } = stage.get()
      const { bounds } = stage.scene()
      const map = scaleOf(bounds, SIZE)
      if (!whole.current || !frame.current || !bounds || !map) return
      // Where all is seen it would only cover what is at the corner.
      whole.current.hidden = inside(seen(view, area), bounds)
      Object.assign(frame.current.style, {
        left: `${map.x + (-view.x / view.zoom) * map.scale}px`,
        top: `${map.y + (-view.y / view.zoom) * map.scale}px`,
        width: `${(area.width / view.zoom) * map.scale}px`,
        height: `${(area.height / view.zoom) * map.scale}px`,
      })
    }
    later()
    const stops = [
      editor.subscribe((state, before) => void (designIn(state) !== designIn(before) && later())),
      stage.store.subscribe((state, before) => void (state.view !== before.view && follow())),
      stage.store.subscribe((state, before) => void (state.area !== before.area && follow())),
    ]
    const watch = new MutationObserver(later)
    watch.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    return () => {
      clearTimeout(waiting)
      watch.disconnect()
      for (const stop of stops) stop()
    }
  }, [editor, stage, filled])

  const go = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons !== 1) return
    const map = scaleOf(stage.scene().bounds, SIZE)
    if (!map) return
    const { left, top } = event.currentTarget.getBoundingClientRect()
    const { view, area } = stage.get()
    const x = (event.clientX - left - map.x) / map.scale
    const y = (event.clientY - top - map.y) / map.scale
    stage.fly({ zoom: view.zoom, x: area.width / 2 - x * view.zoom, y: area.height / 2 - y * view.zoom }, 0)
  }
  if (!filled) return null
  return (
    <div
      ref={whole}
      hidden
      data-ours
      role="img"
      aria-label="Map of the design"
      style={SIZE}
      className="absolute right-3 bottom-3 cursor-pointer overflow-hidden rounded-lg border border-line bg-surface/95 shadow-sm max-[1100px]:hidden"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        go(event)
      }}
      onPointerMove={go}
    >
      <canvas ref={canvas} aria-hidden className="absolute inset-0 size-full" />
      <div ref={frame} className="absolute rounded-[2px] border-[1.5px] border-accent bg-accent/5" />
    </div>
  )
}

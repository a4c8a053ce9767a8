'use client'

import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { useEditorStore } from '../editor/context'
import { designIn } from '../editor/store'
import { onIcon } from './icons'
import type { Painted } from './paint'
import { paint, ROOM } from './paint'
import type { Stage } from './stage'
import { inside, seen } from './view'

/** Milliseconds of rest after which a picture that was only scaled is painted anew. */
const REST = 120

/**
 * The 2D canvas under the nodes. It is larger than what is seen, so that a pan only shifts it and a zoom only scales it;
 * it is painted when it no longer covers the window, when what it shows changed, and after a rest.
 */
export function Paint({ stage }: { stage: Stage }) {
  const ref = useRef<HTMLCanvasElement>(null)
  const editor = useEditorStore()
  useEffect(() => {
    let frame = 0
    let rest: ReturnType<typeof setTimeout> | undefined
    let painted: Painted | undefined
    const draw = () => {
      cancelAnimationFrame(frame)
      clearTimeout(rest)
      frame = 0
      const state = editor.getState()
      if (!ref.current || stage.get().area.width === 0) return
      painted = paint(ref.current, {
        design: designIn(state),
        scene: stage.scene(),
        stage: stage.get(),
        selection: state.selection,
        theme: document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light',
      })
      place()
    }
    const later = () => {
      frame ||= requestAnimationFrame(draw)
    }
    /** Put the painted picture where the view has moved to. */
    const place = () => {
      if (!ref.current || !painted) return
      const { view } = stage.get()
      const scale = view.zoom / painted.view.zoom
      const x = view.x - (painted.view.x + ROOM) * scale
      const y = view.y - (painted.view.y + ROOM) * scale
      ref.current.style.transform = `translate(${x}px, ${y}px) scale(${scale})`
    }
    const follow = () => {
      const { view, area } = stage.get()
      const scale = painted ? view.zoom / painted.view.zoom : 0
      if (!painted || scale > 1.6 || scale < 0.6 || !inside(painted.shows, seen(view, area))) return draw()
      place()
      if (scale === 1) return
      clearTimeout(rest)
      rest = setTimeout(later, REST)
    }
    const stops = [
      stage.store.subscribe((state, before) => {
        // Nodes move in this very frame, so what is painted under them must too.
        if (state.gesture !== before.gesture) draw()
        else if (state.view !== before.view) follow()
        else later()
      }),
      editor.subscribe((state, before) => {
        if (designIn(state) !== designIn(before)) stage.designChanged()
        if (designIn(state) !== designIn(before) || state.selection !== before.selection) later()
      }),
      onIcon(later),
    ]
    const watch = new MutationObserver(later)
    watch.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    later()
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(rest)
      watch.disconnect()
      for (const stop of stops) stop()
    }
  }, [stage, editor])
  const area = useStore(stage.store, (state) => state.area)
  return (
    <canvas
      ref={ref}
      aria-hidden
      style={{ width: area.width + 2 * ROOM, height: area.height + 2 * ROOM }}
      className="pointer-events-none absolute top-0 left-0 origin-top-left"
    />
  )
}

'use client'

import { useEffect, useRef } from 'react'
import { useEditorStore } from '../editor/context'
import { designIn } from '../editor/store'
import { onIcon } from './icons'
import { paint } from './paint'
import type { Stage } from './stage'

/** The 2D canvas under the nodes: lines, and whatever is not mounted. Painted at most once a frame. */
export function Paint({ stage }: { stage: Stage }) {
  const ref = useRef<HTMLCanvasElement>(null)
  const editor = useEditorStore()
  useEffect(() => {
    let frame = 0
    let drawnAt = 0
    const draw = () => {
      cancelAnimationFrame(frame)
      frame = 0
      drawnAt = performance.now()
      const state = editor.getState()
      const theme = document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light'
      const design = designIn(state)
      if (ref.current && stage.get().area.width > 0)
        paint(ref.current, {
          design,
          scene: stage.scene(),
          stage: stage.get(),
          selection: state.selection,
          theme,
        })
    }
    const later = () => {
      frame ||= requestAnimationFrame(draw)
    }
    // Nodes move in this very frame, so what is painted under them must too; never twice a frame.
    const now = () => (performance.now() - drawnAt > 8 ? draw() : later())
    const stops = [
      stage.store.subscribe((state, before) =>
        state.view !== before.view || state.gesture !== before.gesture ? now() : later(),
      ),
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
      watch.disconnect()
      for (const stop of stops) stop()
    }
  }, [stage, editor])
  return <canvas ref={ref} aria-hidden className="pointer-events-none absolute inset-0 size-full" />
}

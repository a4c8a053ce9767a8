'use client'

import { useStore } from 'zustand'
import { useEditor } from '../editor/context'
import { hasElements } from './camera'
import type { Stage } from './stage'

const BUTTON = 'flex h-7 items-center justify-center text-ink-soft hover:bg-sunken hover:text-ink'

/** Zoom out, the zoom itself, zoom in, fit. */
export function Controls({ stage }: { stage: Stage }) {
  const percent = useStore(stage.store, (state) => Math.round(state.view.zoom * 100))
  const filled = useEditor(hasElements)
  return (
    <div
      data-ours
      role="group"
      aria-label="Zoom"
      className="absolute bottom-3 left-3 flex overflow-hidden rounded-lg border border-line bg-surface shadow-sm"
    >
      <button
        type="button"
        aria-label="Zoom out"
        className={`${BUTTON} w-7 text-base`}
        onClick={() => stage.zoomBy(1 / 1.4)}
      >
        −
      </button>
      <button
        type="button"
        aria-label={`Zoom is ${percent} %, set it to 100 %`}
        className={`${BUTTON} w-12 border-x border-line text-[12px] tabular-nums`}
        onClick={() => stage.zoomBy(1 / stage.get().view.zoom)}
      >
        {percent} %
      </button>
      <button
        type="button"
        aria-label="Zoom in"
        className={`${BUTTON} w-7 text-base`}
        onClick={() => stage.zoomBy(1.4)}
      >
        +
      </button>
      <button
        type="button"
        aria-label="Fit the whole design"
        disabled={!filled}
        className={`${BUTTON} w-8 border-l border-line disabled:opacity-40`}
        onClick={() => stage.showBox(stage.scene().bounds)}
      >
        <svg viewBox="0 0 16 16" className="size-3.5" aria-hidden>
          <path
            d="M2 5.5V2h3.5M10.5 2H14v3.5M14 10.5V14h-3.5M5.5 14H2v-3.5"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
          />
        </svg>
      </button>
    </div>
  )
}

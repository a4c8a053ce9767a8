'use client'

import { createPortal } from 'react-dom'
import { useStore } from 'zustand'
import { KindIcon } from '../ui/icon'
import { carried } from './carry'

/** What is carried, beside the pointer, with what letting go would do. */
export function Ghost() {
  const now = useStore(carried, (state) => state.now)
  if (!now) return null
  const { definition, x, y, aim } = now
  return createPortal(
    <div
      role="status"
      className="pointer-events-none fixed top-0 left-0 z-50 flex max-w-80 items-center gap-2 rounded-lg border border-line bg-raised px-2.5 py-1.5 shadow-lg"
      style={{ transform: `translate(${x + 14}px, ${y + 12}px)` }}
    >
      <KindIcon kind={definition.kind} size={22} />
      <span>
        <span className="font-semibold">{definition.label}</span>
        {aim && (
          <span className={`block text-[12px] ${aim.ok ? 'text-accent' : 'text-error'}`}>{aim.text}</span>
        )}
      </span>
    </div>,
    document.body,
  )
}

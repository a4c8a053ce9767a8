'use client'

import type { ReactNode, RefObject } from 'react'
import { useLayoutEffect, useRef } from 'react'

const NARROWEST = 220

/** What opens under a control, in the browser's top layer, so that no scrolling panel cuts it off. */
export function Popup({ anchor, children }: { anchor: RefObject<HTMLElement | null>; children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const place = () => {
      const at = anchor.current?.getBoundingClientRect()
      if (!at || !ref.current) return
      const width = Math.max(at.width, NARROWEST)
      const below = innerHeight - at.bottom
      const above = below < 200 && at.top > below
      Object.assign(ref.current.style, {
        left: `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`,
        width: `${width}px`,
        maxHeight: `${Math.min(300, (above ? at.top : below) - 12)}px`,
        ...(above
          ? { bottom: `${innerHeight - at.top + 4}px`, top: 'auto' }
          : { top: `${at.bottom + 4}px`, bottom: 'auto' }),
      })
    }
    ref.current?.showPopover()
    place()
    addEventListener('scroll', place, true)
    addEventListener('resize', place)
    return () => {
      removeEventListener('scroll', place, true)
      removeEventListener('resize', place)
    }
  }, [anchor])
  return (
    <div
      ref={ref}
      popover="manual"
      className="fixed m-0 overflow-auto rounded-lg border border-line bg-raised p-1 text-ink shadow-lg"
    >
      {children}
    </div>
  )
}

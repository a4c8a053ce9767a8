'use client'

import type { RefObject } from 'react'
import { useEffect, useState } from 'react'

export type Seen = {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

type Size = { readonly width: number; readonly height: number }

/** Cells around what is seen that are mounted too. */
const MARGIN = 4

/** Which rows and columns of equal size are seen in an element that scrolls; the end is not included. */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  cell: Size,
  head: Size,
  rows: number,
  columns: number,
): Seen {
  const { width, height } = cell
  const { width: headWidth, height: headHeight } = head
  const [seen, setSeen] = useState<Seen>({ top: 0, bottom: 30, left: 0, right: 30 })
  useEffect(() => {
    const box = scroller.current
    if (!box) return
    const measure = () => {
      const first = (at: number, size: number) => Math.max(0, Math.floor(at / size) - MARGIN)
      const last = (at: number, room: number, size: number) => Math.ceil((at + room) / size) + MARGIN
      const next = {
        top: first(box.scrollTop, height),
        bottom: last(box.scrollTop, box.clientHeight - headHeight, height),
        left: first(box.scrollLeft, width),
        right: last(box.scrollLeft, box.clientWidth - headWidth, width),
      }
      setSeen((old) =>
        Object.entries(next).every(([key, value]) => old[key as keyof Seen] === value) ? old : next,
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    box.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      box.removeEventListener('scroll', measure)
    }
  }, [scroller, width, height, headWidth, headHeight])
  return { ...seen, bottom: Math.min(seen.bottom, rows), right: Math.min(seen.right, columns) }
}

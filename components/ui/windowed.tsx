'use client'

import type { ReactNode, RefObject } from 'react'
import { useEffect, useMemo, useState } from 'react'

/** Pixels around what is seen in which rows are mounted too. */
const MARGIN = 320

/**
 * Of many rows only those that are seen, and a few around them, are mounted. `scroller` is the element that scrolls;
 * `heights` are in pixels, one a row; `reveal` is the index of a row that must be in view.
 */
export function Windowed({
  scroller,
  heights,
  reveal,
  row,
}: {
  scroller: RefObject<HTMLElement | null>
  heights: readonly number[]
  reveal: number | undefined
  row: (index: number) => ReactNode
}) {
  const tops = useMemo(() => topsOf(heights), [heights])
  const [seen, setSeen] = useState({ top: 0, bottom: 1_200 })
  useEffect(() => {
    const box = scroller.current
    if (!box) return
    const measure = () => {
      // In steps, so that scrolling by a few pixels renders nothing.
      const top = Math.floor(box.scrollTop / 100) * 100 - MARGIN
      const bottom = Math.ceil((box.scrollTop + box.clientHeight) / 100) * 100 + MARGIN
      setSeen((old) => (old.top === top && old.bottom === bottom ? old : { top, bottom }))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    box.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      box.removeEventListener('scroll', measure)
    }
  }, [scroller])
  useEffect(() => {
    const box = scroller.current
    const [top, bottom] = [tops[reveal ?? -1], tops[(reveal ?? -2) + 1]]
    if (!box || top === undefined || bottom === undefined) return
    if (top < box.scrollTop) box.scrollTo({ top })
    else if (bottom > box.scrollTop + box.clientHeight) box.scrollTo({ top: bottom - box.clientHeight })
  }, [scroller, reveal, tops])

  const whole = tops[heights.length] ?? 0
  const from = Math.min(indexAt(tops, Math.max(0, Math.min(seen.top, whole - 1))), heights.length)
  const to = Math.min(indexAt(tops, seen.bottom) + 1, heights.length)
  return (
    <div role="presentation" style={{ paddingTop: tops[from], paddingBottom: whole - (tops[to] ?? whole) }}>
      {Array.from({ length: Math.max(0, to - from) }, (_, index) => row(from + index))}
    </div>
  )
}

/** Where each row begins, and at the end where the last one stops. */
function topsOf(heights: readonly number[]): readonly number[] {
  const tops = [0]
  for (const height of heights) tops.push(tops[tops.length - 1]! + height)
  return tops
}

/** The row that stands at a height. */
function indexAt(tops: readonly number[], y: number): number {
  let [low, high] = [0, tops.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (tops[middle]! <= y) low = middle
    else high = middle - 1
  }
  return low
}

'use client'

import type { KeyboardEvent } from 'react'
import { useMemo, useRef } from 'react'
import type { Room } from '@/lib/rules/quotas/head-room'
import { Windowed } from '../ui/windowed'
import { COLUMNS, QuotaLine } from './quota-line'

const HEIGHT = 42
const TITLES = ['Quota and place', 'Used', 'Left', 'We have', ''] as const

/** The table. Up and down go from one number to the next. */
export function QuotaList({ rooms }: { rooms: readonly Room[] }) {
  const scroller = useRef<HTMLDivElement>(null)
  const heights = useMemo(() => rooms.map(() => HEIGHT), [rooms])
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined || !(event.target instanceof HTMLInputElement)) return
    const boxes = [...(scroller.current?.querySelectorAll('input') ?? [])]
    event.preventDefault()
    boxes[boxes.indexOf(event.target) + step]?.focus()
  }
  return (
    <div
      ref={scroller}
      role="table"
      aria-label="Quotas in use"
      aria-rowcount={rooms.length + 1}
      onKeyDown={onKeyDown}
      className="min-h-0 flex-1 overflow-auto"
    >
      <div
        role="row"
        className={`sticky top-0 z-1 h-6 items-center border-b border-line bg-surface text-[11px] text-ink-faint ${COLUMNS}`}
      >
        {TITLES.map((title) => (
          <span key={title} role="columnheader" className={title === 'Left' ? 'text-right' : ''}>
            {title === '' ? <span className="sr-only">Page and reset</span> : title}
          </span>
        ))}
      </div>
      <Windowed
        scroller={scroller}
        heights={heights}
        reveal={undefined}
        row={(index) => (
          <div
            key={rooms[index]!.id}
            role="row"
            aria-rowindex={index + 2}
            style={{ height: HEIGHT }}
            className={`items-center border-b border-line/60 hover:bg-sunken ${COLUMNS}`}
          >
            <QuotaLine room={rooms[index]!} />
          </div>
        )}
      />
    </div>
  )
}

'use client'

import type { KeyboardEvent } from 'react'
import { useRef, useState } from 'react'
import type { Id } from '@/lib/design/element'
import type { Ranges } from '@/lib/net/ranges'
import type { Matrix } from '@/lib/trace/matrix'
import { cellOf } from '@/lib/trace/matrix'
import { cellWords } from '@/lib/trace/matrix-text'
import type { Tone } from './face'
import { faceOf } from './face'
import type { Shown } from './shown'
import { useWindow } from './use-window'

const CELL = { width: 84, height: 26 } as const
const HEAD = { width: 176, height: 30 } as const

const LOOK: Readonly<Record<Tone, string>> = {
  passes: 'bg-good/15 text-ink',
  publicly: 'bg-info-soft text-info',
  'one-way': 'bg-warning-soft text-warning',
  unknown: 'bg-sunken text-ink-soft',
}

type GridProps = {
  readonly matrix: Matrix
  readonly shown: Shown
  readonly ports: Ranges | undefined
  readonly name: (id: Id) => string
  readonly onOpen: (from: Id, to: Id) => void
}

/** Rows reach columns. Only what is seen is mounted. Arrows walk, Enter opens the trace. */
export function Grid({ matrix, shown, ports, name, onOpen }: GridProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const { rows, columns } = shown
  const seen = useWindow(scroller, CELL, HEAD, rows.length, columns.length)
  const [active, setActive] = useState<readonly [row: number, column: number]>([0, 0])
  const at: readonly [number, number] = [
    Math.min(active[0], rows.length - 1),
    Math.min(active[1], columns.length - 1),
  ]
  const open = (row: number, column: number) => {
    const [from, to] = [rows[row], columns[column]]
    if (from !== undefined && to !== undefined && from !== to)
      onOpen(matrix.rows[from]!.element, matrix.rows[to]!.element)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (event.key === 'Enter') open(...at)
    if (!step) return
    event.preventDefault()
    const next = [clamp(at[0] + step[0], rows.length), clamp(at[1] + step[1], columns.length)] as const
    setActive(next)
    reveal(scroller.current, next)
  }
  const range = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label="Who reaches whom"
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      aria-activedescendant={`cell-${at[0]}-${at[1]}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
      className="group relative min-h-0 flex-1 overflow-auto focus-visible:outline-offset-[-2px]"
    >
      <div
        role="presentation"
        className="relative"
        style={{
          width: HEAD.width + columns.length * CELL.width,
          height: HEAD.height + rows.length * CELL.height,
        }}
      >
        <div
          role="row"
          aria-rowindex={1}
          className="sticky top-0 z-20 bg-surface"
          style={{ height: HEAD.height }}
        >
          <div
            role="columnheader"
            className="sticky left-0 z-10 flex items-center border-r border-b border-line bg-surface px-3 text-[11px] text-ink-faint"
            style={{ width: HEAD.width, height: HEAD.height }}
          >
            from ↓ to →
          </div>
          {range(seen.left, seen.right).map((column) => (
            <div
              key={column}
              role="columnheader"
              aria-colindex={column + 2}
              title={name(matrix.rows[columns[column]!]!.element)}
              className="absolute top-0 truncate border-r border-b border-line px-1.5 text-xs leading-[30px] font-medium text-ink-soft"
              style={{ left: HEAD.width + column * CELL.width, width: CELL.width, height: HEAD.height }}
            >
              {name(matrix.rows[columns[column]!]!.element)}
            </div>
          ))}
        </div>
        {range(seen.top, seen.bottom).map((row) => (
          <div
            key={row}
            role="row"
            aria-rowindex={row + 2}
            className="absolute left-0 w-full"
            style={{ top: HEAD.height + row * CELL.height, height: CELL.height }}
          >
            <div
              role="rowheader"
              title={name(matrix.rows[rows[row]!]!.element)}
              className="sticky left-0 z-10 truncate border-r border-b border-line bg-surface px-3 text-xs leading-[26px] font-medium text-ink-soft"
              style={{ width: HEAD.width, height: CELL.height }}
            >
              {name(matrix.rows[rows[row]!]!.element)}
            </div>
            {range(seen.left, seen.right).map((column) => (
              <Pair
                key={column}
                id={`cell-${row}-${column}`}
                matrix={matrix}
                from={rows[row]!}
                to={columns[column]!}
                left={HEAD.width + column * CELL.width}
                column={column}
                ports={ports}
                active={row === at[0] && column === at[1]}
                onOpen={() => {
                  setActive([row, column])
                  open(row, column)
                }}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}

type PairProps = {
  readonly id: string
  readonly matrix: Matrix
  readonly from: number
  readonly to: number
  readonly left: number
  readonly column: number
  readonly ports: Ranges | undefined
  readonly active: boolean
  readonly onOpen: () => void
}

function Pair({ id, matrix, from, to, left, column, ports, active, onOpen }: PairProps) {
  const own = from === to && matrix.by !== 'group'
  const cell = cellOf(matrix, from, to)
  const face = own ? undefined : faceOf(cell, ports)
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={active}
      data-tone={face?.tone}
      title={own ? undefined : cellWords(cell) || 'Nothing passes.'}
      onClick={onOpen}
      className={`absolute top-0 truncate border-r border-b border-line px-1.5 text-xs leading-[25px] tabular-nums ${own ? 'bg-sunken' : 'cursor-pointer hover:outline-1 hover:-outline-offset-1 hover:outline-accent'} ${face ? LOOK[face.tone] : ''} group-focus-visible:aria-selected:outline-2 group-focus-visible:aria-selected:-outline-offset-2 group-focus-visible:aria-selected:outline-accent`}
      style={{ left, width: CELL.width, height: CELL.height }}
    >
      {face?.words}
      {face && cell.part.length > 0 && <span title="Not for all of them"> ~</span>}
    </div>
  )
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

const clamp = (value: number, count: number) => Math.max(0, Math.min(count - 1, value))

/** Scrolls no further than needed. */
function reveal(box: HTMLElement | null, [row, column]: readonly [number, number]) {
  if (!box) return
  const [top, left] = [row * CELL.height, column * CELL.width]
  const bottom = top + CELL.height + HEAD.height - box.clientHeight
  const right = left + CELL.width + HEAD.width - box.clientWidth
  box.scrollTo({
    top: Math.max(Math.min(box.scrollTop, top), bottom),
    left: Math.max(Math.min(box.scrollLeft, left), right),
  })
}

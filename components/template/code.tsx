'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import type { ExportedTemplate } from '@/lib/cloudformation/export'
import { useEditor } from '../editor/context'
import { designIn } from '../editor/store'
import { Windowed } from '../ui/windowed'
import { codeLines } from './code-lines'

const LINE_HEIGHT = 18

/** The text of a template with the lines of the selected elements marked; a click on a line selects its element. */
export function Code({ template }: { template: ExportedTemplate }) {
  const scroller = useRef<HTMLDivElement>(null)
  const selection = useEditor((editor) => editor.selection)
  const select = useEditor((editor) => editor.select)
  const elements = useEditor(designIn).elements
  const lines = useMemo(() => codeLines(template), [template])
  const heights = useMemo(() => lines.map(() => LINE_HEIGHT), [lines])
  const [clicked, setClicked] = useState(-1)
  const isMarked = (index: number) => {
    const owner = lines[index]?.owner
    return owner !== undefined && selection.has(owner)
  }
  const first = lines.findIndex(({ owner }) => owner !== undefined && selection.has(owner))
  // A line that was clicked is in view already; the first line of its element may not be.
  const reveal = isMarked(clicked) ? -1 : first
  useEffect(() => {
    const box = scroller.current
    if (!box || reveal < 0) return
    const top = reveal * LINE_HEIGHT
    const seen = top >= box.scrollTop && top + 5 * LINE_HEIGHT <= box.scrollTop + box.clientHeight
    if (!seen) box.scrollTo({ top: Math.max(0, top - 2 * LINE_HEIGHT) })
  }, [reveal])
  const digits = String(lines.length).length
  return (
    <div
      ref={scroller}
      role="region"
      aria-label={`Template ${template.fileName}`}
      tabIndex={0}
      className="min-h-0 flex-1 overflow-auto bg-sunken py-1 font-mono text-[12px] leading-[18px] focus-visible:outline-offset-[-2px]"
    >
      <Windowed
        scroller={scroller}
        heights={heights}
        reveal={undefined}
        row={(index) => {
          const { text, owner } = lines[index]!
          const element = owner === undefined ? undefined : elements[owner]
          return (
            <div
              key={index}
              aria-current={isMarked(index) || undefined}
              title={element && `Select ${element.name}`}
              onClick={() => {
                if (!element || window.getSelection()?.isCollapsed === false) return
                setClicked(index)
                select([element.id])
              }}
              className={`flex h-[18px] w-max min-w-full whitespace-pre aria-[current]:bg-accent-soft ${element ? 'cursor-pointer' : ''}`}
            >
              <span
                aria-hidden
                className="sticky left-0 shrink-0 border-r border-line bg-surface px-2 text-right text-ink-faint tabular-nums select-none"
                style={{ minWidth: `calc(${digits}ch + 18px)` }}
              >
                {index + 1}
              </span>
              <span className="px-3">{text}</span>
            </div>
          )
        }}
      />
    </div>
  )
}

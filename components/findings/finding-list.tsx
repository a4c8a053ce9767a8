'use client'

import type { KeyboardEvent } from 'react'
import { useMemo, useRef, useState } from 'react'
import type { Finding } from '@/lib/rules/define'
import { useEditorStore } from '../editor/context'
import { fixFinding } from '../editor/fix'
import { useActive } from '../ui/use-active'
import { Windowed } from '../ui/windowed'
import { FindingLine } from './finding-line'
import type { Line, Section } from './ordered'
import { linesOf, TITLES } from './ordered'

const HEIGHTS = { title: 30, finding: 56 } as const

const keyOf = (line: Line) =>
  line.type === 'title'
    ? line.section
    : `${line.finding.element} ${line.finding.rule} ${line.finding.field} ${line.finding.message}`

/** The list. Arrows walk, Enter flies to the element, F fixes, W waives; the buttons in a line do the same. */
export function FindingList({
  findings,
  onWaive,
}: {
  findings: readonly Finding[]
  onWaive: (finding: Finding) => void
}) {
  const editor = useEditorStore()
  const scroller = useRef<HTMLDivElement>(null)
  const [closed, setClosed] = useState<ReadonlySet<Section>>(new Set(['waived']))
  const lines = useMemo(() => linesOf(findings, closed), [findings, closed])
  const heights = useMemo(() => lines.map(({ type }) => HEIGHTS[type]), [lines])
  const { active, setActive, walk } = useActive(lines.length)
  const toggle = (section: Section) => {
    const next = new Set(closed)
    if (!next.delete(section)) next.add(section)
    setClosed(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || walk(event)) return
    const line = lines[active]
    if (!line || event.ctrlKey || event.metaKey || event.altKey) return
    const finding = line.type === 'finding' ? line.finding : undefined
    const keys: Readonly<Record<string, () => void>> = {
      Enter: () => (finding ? editor.getState().show([finding.element]) : toggleLine(line)),
      ' ': () => toggleLine(line),
      f: () => finding && fixFinding(editor, finding),
      w: () => finding && !finding.waived && onWaive(finding),
    }
    const act = keys[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  const toggleLine = (line: Line) => line.type === 'title' && toggle(line.section)
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label="Findings"
      tabIndex={0}
      aria-activedescendant={lines[active] && `finding-${active}`}
      onKeyDown={onKeyDown}
      className="group min-h-0 flex-1 overflow-auto focus-visible:outline-offset-[-2px]"
    >
      <Windowed
        scroller={scroller}
        heights={heights}
        reveal={active}
        row={(index) => {
          const line = lines[index]!
          return (
            <div
              key={keyOf(line)}
              id={`finding-${index}`}
              role="row"
              aria-selected={index === active}
              onClick={() => setActive(index)}
              style={{ height: HEIGHTS[line.type] }}
              className="px-2 hover:bg-sunken group-focus-visible:aria-selected:bg-accent-soft"
            >
              <div role="gridcell" className="flex h-full min-w-0 items-center gap-2">
                {line.type === 'finding' ? (
                  <FindingLine finding={line.finding} onWaive={onWaive} />
                ) : (
                  <button
                    type="button"
                    aria-expanded={line.open}
                    onClick={() => toggle(line.section)}
                    className="flex items-center gap-1.5 text-xs font-semibold text-ink-soft"
                  >
                    <span aria-hidden className="w-3">
                      {line.open ? '▾' : '▸'}
                    </span>
                    {TITLES[line.section]}
                    <span className="rounded-full bg-sunken px-1.5 text-ink-faint tabular-nums">
                      {line.count}
                    </span>
                  </button>
                )}
              </div>
            </div>
          )
        }}
      />
    </div>
  )
}

'use client'

import type { KeyboardEvent } from 'react'
import { useMemo, useRef, useState } from 'react'
import type { Finding } from '@/lib/rules/define'
import type { IdleWaiver } from '@/lib/rules/waivers'
import { useEditor, useEditorStore } from '../editor/context'
import { fixFinding } from '../editor/fix'
import { designIn } from '../editor/store'
import { useActive } from '../ui/use-active'
import { Windowed } from '../ui/windowed'
import { Button } from '../ui/button'
import { FindingLine } from './finding-line'
import { IdleLine, removeWaivers } from './idle-line'
import type { Grouping, Line } from './lines'
import { IDLE, linesOf, WAIVED } from './lines'
import { TitleLine } from './title-line'

const HEIGHTS = { title: 30, finding: 56, idle: 46 } as const

const keyOf = (line: Line) =>
  line.type === 'title'
    ? `section ${line.section}`
    : line.type === 'idle'
      ? `idle ${line.idle.element} ${line.idle.rule}`
      : `${line.finding.element} ${line.finding.rule} ${line.finding.field} ${line.finding.message}`

/** The list. Arrows walk, Enter flies to the element, F fixes, W waives or removes a waiver; the buttons in a line do the same. */
export function FindingList({
  findings,
  idle,
  by,
  onWaive,
}: {
  findings: readonly Finding[]
  idle: readonly IdleWaiver[]
  by: Grouping
  onWaive: (finding: Finding) => void
}) {
  const editor = useEditorStore()
  const scroller = useRef<HTMLDivElement>(null)
  const design = useEditor(designIn)
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set([WAIVED]))
  const lines = useMemo(
    () => linesOf(design, findings, idle, by, closed),
    [design, findings, idle, by, closed],
  )
  const heights = useMemo(() => lines.map(({ type }) => HEIGHTS[type]), [lines])
  const { active, setActive, walk } = useActive(lines.length)
  const toggle = (section: string) => {
    const next = new Set(closed)
    if (!next.delete(section)) next.add(section)
    setClosed(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || walk(event)) return
    const line = lines[active]
    if (!line || event.ctrlKey || event.metaKey || event.altKey) return
    const finding = line.type === 'finding' ? line.finding : undefined
    const shown = finding?.element ?? (line.type === 'idle' ? line.idle.element : undefined)
    const keys: Readonly<Record<string, () => void>> = {
      Enter: () => (shown === undefined ? toggleLine(line) : editor.getState().show([shown])),
      ' ': () => toggleLine(line),
      f: () => finding && fixFinding(editor, finding),
      w: () =>
        line.type === 'idle'
          ? removeWaivers(editor, [line.idle])
          : finding && !finding.waived && onWaive(finding),
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
                ) : line.type === 'idle' ? (
                  <IdleLine idle={line.idle} />
                ) : (
                  <TitleLine line={line} onToggle={() => toggle(line.section)}>
                    {line.section === IDLE && (
                      <Button
                        look="quiet"
                        className="ml-auto h-6 px-1.5 text-xs"
                        onClick={() => removeWaivers(editor, idle)}
                      >
                        Remove all
                      </Button>
                    )}
                  </TitleLine>
                )}
              </div>
            </div>
          )
        }}
      />
    </div>
  )
}

'use client'

import type { Id } from '@/lib/design/element'
import { useEditorStore } from '../editor/context'
import { useFindingsFor } from '../editor/findings'
import { KindIcon } from '../ui/icon'
import { SeverityIcon } from '../ui/severity-icon'
import type { OutlineRow } from './outline-rows'

const GRAVITY = ['error', 'warning', 'info'] as const

export function OutlineLine({
  row: { element, level, place, size, open },
  height,
  focused,
  selected,
  onOpen,
}: {
  row: OutlineRow
  height: number
  focused: boolean
  selected: boolean
  onOpen: (id: Id, open: boolean) => void
}) {
  const editor = useEditorStore()
  const findings = useFindingsFor(element.id)
  const worst = GRAVITY.find((severity) => findings.some((finding) => finding.severity === severity))
  return (
    <div
      id={`outline-${element.id}`}
      role="treeitem"
      aria-label={element.name}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={size}
      aria-expanded={open}
      aria-selected={selected}
      onClick={({ shiftKey, ctrlKey, metaKey }) => {
        if (shiftKey || ctrlKey || metaKey) editor.getState().select([element.id], 'toggle')
        else editor.getState().show([element.id])
      }}
      style={{ height, paddingLeft: 4 + (level - 1) * 14 }}
      className={`flex cursor-default items-center gap-1.5 pr-2 hover:bg-sunken aria-selected:bg-accent-soft ${focused ? 'group-focus-visible:outline-2 group-focus-visible:-outline-offset-2 group-focus-visible:outline-accent' : ''}`}
    >
      <span
        aria-hidden
        onClick={(event) => {
          event.stopPropagation()
          onOpen(element.id, !open)
        }}
        className="w-3.5 shrink-0 text-center text-ink-faint"
      >
        {open === undefined ? '' : open ? '▾' : '▸'}
      </span>
      <KindIcon kind={element.kind} size={16} />
      <span className="min-w-0 flex-1 truncate">{element.name}</span>
      {worst && <SeverityIcon severity={worst} />}
    </div>
  )
}

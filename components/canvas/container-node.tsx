import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { change } from '@/lib/design/patch'
import type { Lane } from '@/lib/layout/lanes'
import type { Placed } from '@/lib/picture/scene'
import { rangeOf, usableOf } from '@/lib/picture/words'
import type { EditorStore } from '../editor/store'
import { useEditorStore } from '../editor/context'
import { KindIcon } from '../ui/icon'
import { FindingMark } from './finding-mark'
import { labelWidth } from './hit'
import { mark } from './leaf-node'
import { MarkChips } from './mark-chips'
import { CONTAINER } from './tints'
import type { FlowNode } from './to-flow'
import { labelOf } from './to-flow'

/** An element that holds others. Its label is what one takes hold of; its body lets the pointer through. */
export const ContainerNode = memo(function ContainerNode({ data }: NodeProps<FlowNode>) {
  const { placed, tint, lanes, marks, selected, focused, findings } = data
  const { element, collapsed } = placed
  const editor = useEditorStore()
  return (
    <div
      className={`relative size-full rounded-xl border-[1.5px] ${CONTAINER[tint]} ${mark(selected, focused)}`}
    >
      {lanes.map((lane) => (
        <LaneColumn key={lane.zone} lane={lane} />
      ))}
      <div
        className="absolute top-0 left-0 flex h-9 items-center gap-1"
        style={{ width: collapsed ? '100%' : labelWidth(placed) }}
      >
        <div
          role="button"
          aria-label={labelOf(data)}
          aria-pressed={selected}
          title={element.name}
          className={`pointer-events-auto flex min-w-0 cursor-grab items-center gap-2 pl-2.5 ${collapsed ? 'h-13 flex-1' : 'h-9'}`}
        >
          <KindIcon kind={element.kind} size={collapsed ? 28 : 20} />
          {/* What does not fit beside the name wraps to lines that are not seen: the count goes first, then the range. */}
          <span
            className={`min-w-0 flex-1 overflow-hidden ${collapsed ? 'leading-tight' : 'flex h-[18px] flex-wrap items-baseline gap-x-2 leading-[18px]'}`}
          >
            <span className="block max-w-full truncate text-[13px] font-semibold text-[var(--tint)]">
              {element.name}
            </span>
            <span className="block text-[11px] whitespace-nowrap text-ink-soft">
              {collapsed ? `${placed.inside} inside` : rangeOf(element)}
            </span>
            {!collapsed && (
              <span className="text-[11px] whitespace-nowrap text-ink-faint">{usableOf(element)}</span>
            )}
          </span>
        </div>
        {(collapsed || placed.inside > 0) && <Toggle editor={editor} placed={placed} />}
        <FindingMark findings={findings} />
      </div>
      {marks.length > 0 && <MarkChips elements={marks} box={placed.box} into={element.name} />}
    </div>
  )
})

function Toggle({ editor, placed }: { editor: EditorStore; placed: Placed }) {
  const { element, collapsed } = placed
  return (
    <button
      type="button"
      data-ours
      tabIndex={-1}
      aria-label={`${collapsed ? 'Expand' : 'Collapse'} ${element.name}`}
      onClick={() => toggle(editor, placed)}
      className={`nopan pointer-events-auto flex size-5 shrink-0 items-center justify-center rounded text-ink-faint hover:bg-ink/10 hover:text-ink ${collapsed ? 'mt-4 mr-2' : ''}`}
    >
      <svg viewBox="0 0 12 12" className={`size-3 ${collapsed ? '' : 'rotate-90'}`} aria-hidden>
        <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
      </svg>
    </button>
  )
}

/** Collapse or expand a container. */
export function toggle(editor: EditorStore, { element, collapsed }: Placed) {
  const words = `${collapsed ? 'Expand' : 'Collapse'} ${element.name}`
  editor.getState().perform(words, change(element, { collapsed: !collapsed }))
}

const LaneColumn = ({ lane }: { lane: Lane }) => (
  <div
    className="absolute rounded-md border border-dashed border-ink-faint/35"
    style={{ left: lane.x - 1.5, top: lane.y - 1.5, width: lane.width, height: lane.height }}
  >
    <span className="block truncate px-2 pt-[3px] text-[10.5px] font-medium tracking-wide text-ink-faint">
      {lane.zone}
    </span>
  </div>
)

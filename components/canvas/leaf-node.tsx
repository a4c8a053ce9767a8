import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { longTextOf } from '@/lib/elements/long-text'
import { detailOf } from '@/lib/picture/words'
import { KindIcon } from '../ui/icon'
import { FindingMark } from './finding-mark'
import type { FlowNode } from './to-flow'
import { labelOf } from './to-flow'

/** An element that holds no others: icon, name and one line of detail. */
export const LeafNode = memo(function LeafNode({ data }: NodeProps<FlowNode>) {
  const { placed, tint, selected, focused, findings } = data
  const { element } = placed
  const remark = longTextOf(element)
  const detail = remark.length > 0 ? '' : detailOf(element)
  const look =
    tint === 'note' ? 'border-warning/40 bg-warning-soft' : 'border-line bg-raised hover:border-line-strong'
  return (
    <div
      role="button"
      aria-label={labelOf(data)}
      aria-pressed={selected}
      title={`${element.name}${detail ? `\n${detail}` : ''}`}
      className={`pointer-events-auto relative flex size-full cursor-grab items-center gap-1.5 rounded-lg border px-2 shadow-xs ${look} ${mark(selected, focused)}`}
    >
      <KindIcon kind={element.kind} size={26} />
      <span className="min-w-0 flex-1 leading-tight">
        <span className="block truncate text-[11.5px] font-semibold tracking-[-.01em] text-ink">
          {element.name}
        </span>
        {remark.map((words, index) => (
          <span key={index} className="block truncate text-[10.5px] leading-[14px] text-ink-soft">
            {words}
          </span>
        ))}
        {detail && <span className="block truncate text-[10.5px] text-ink-faint">{detail}</span>}
      </span>
      <span className="absolute -top-2 -right-2">
        <FindingMark findings={findings} />
      </span>
    </div>
  )
})

/** The frame of what is chosen, and of what the keyboard is on. */
export const mark = (selected: boolean, focused: boolean): string =>
  selected
    ? 'outline-2 outline-offset-0 outline-accent'
    : focused
      ? 'outline-2 outline-offset-1 outline-dashed outline-accent'
      : ''

'use client'

import type { Element, Id } from '@/lib/design/element'
import { useEditorStore } from '../editor/context'
import { KindIcon } from '../ui/icon'
import { countByKind } from './count-by-kind'

/** Elements counted by kind; a click selects those of one kind. */
export function KindCounts({ elements }: { elements: readonly Element[] }) {
  const editor = useEditorStore()
  const ofKind = (kind: string): readonly Id[] =>
    elements.flatMap((element) => (element.kind === kind ? [element.id] : []))
  return (
    <ul aria-label="Elements by kind">
      {countByKind(elements).map(({ kind, label, count }) => (
        <li key={kind}>
          <button
            type="button"
            title={`Select every ${label} here`}
            onClick={() => editor.getState().show(ofKind(kind))}
            className="flex min-h-7 w-full items-center gap-2 rounded px-1 text-left hover:bg-sunken"
          >
            <KindIcon kind={kind} size={18} />
            <span className="flex-1 truncate">{label}</span>
            <span className="text-ink-faint tabular-nums">{count}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

'use client'

import type { Element, Id } from '@/lib/design/element'
import { aroundOf } from '@/lib/elements/around'
import { useEditor, useEditorStore } from '../editor/context'
import { designIn } from '../editor/store'
import { KindIcon } from '../ui/icon'

const MOST = 30

/** Who refers to this element; a click flies there. */
export function UsedBy({ id }: { id: Id }) {
  const editor = useEditorStore()
  const design = useEditor(designIn)
  const referrers: readonly Element[] = aroundOf(design).referrers(id)
  if (referrers.length === 0) return null
  return (
    <section aria-label="Used by" className="flex flex-col gap-0.5">
      <h2 className="text-xs font-medium text-ink-soft">Used by</h2>
      <ul>
        {referrers.slice(0, MOST).map((element) => (
          <li key={element.id}>
            <button
              type="button"
              onClick={() => editor.getState().show([element.id])}
              className="flex min-h-6 w-full items-center gap-1.5 rounded px-1 text-left hover:bg-sunken"
            >
              <KindIcon kind={element.kind} size={16} />
              <span className="truncate">{element.name}</span>
            </button>
          </li>
        ))}
      </ul>
      {referrers.length > MOST && (
        <button
          type="button"
          className="px-1 text-left text-xs text-accent hover:underline"
          onClick={() => editor.getState().show(referrers.map(({ id }) => id))}
        >
          Select all {referrers.length}
        </button>
      )}
    </section>
  )
}

'use client'

import type { Id } from '@/lib/design/element'
import { useEditor, useEditorStore } from '../editor/context'
import { designIn } from '../editor/store'
import { KindIcon } from '../ui/icon'

/** An element by icon and name; a click selects it and flies there. */
export function ElementLink({ id, icon = 16, tabIndex }: { id: Id; icon?: number; tabIndex?: number }) {
  const editor = useEditorStore()
  const element = useEditor((state) => designIn(state).elements[id])
  if (!element) return <span className="text-ink-faint">deleted</span>
  return (
    <button
      type="button"
      tabIndex={tabIndex}
      title={`Show ${element.name} on the canvas`}
      onClick={() => editor.getState().show([id])}
      className="inline-flex max-w-full min-w-0 items-center gap-1.5 rounded align-bottom font-medium text-ink hover:underline"
    >
      <KindIcon kind={element.kind} size={icon} />
      <span className="truncate">{element.name}</span>
    </button>
  )
}

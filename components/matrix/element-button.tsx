'use client'

import type { Id } from '@/lib/design/element'
import { useEditor, useEditorStore } from '../editor/context'
import { designIn } from '../editor/store'

/** The name of an element; a click flies to it. */
export function ElementButton({ id }: { id: Id }) {
  const editor = useEditorStore()
  const name = useEditor((state) => designIn(state).elements[id]?.name)
  if (name === undefined) return <span className="text-ink-faint">{id}</span>
  return (
    <button
      type="button"
      className="font-medium hover:underline"
      onClick={() => editor.getState().show([id])}
    >
      {name}
    </button>
  )
}

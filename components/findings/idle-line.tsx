'use client'

import type { IdleWaiver } from '@/lib/rules/waivers'
import { unwaive } from '@/lib/rules/waivers'
import { useEditor, useEditorStore } from '../editor/context'
import type { EditorStore } from '../editor/store'
import { designIn } from '../editor/store'
import { Button } from '../ui/button'

/** Takes away waivers that nobody needs any more, as one step. */
export function removeWaivers(editor: EditorStore, idle: readonly IdleWaiver[]) {
  const label = idle.length === 1 ? `Remove waiver of ${idle[0]!.rule}` : `Remove ${idle.length} waivers`
  editor.getState().perform(label, unwaive(designIn(editor.getState()), idle))
}

/** A waiver whose finding is gone: what it was for, and the offer to take it away. */
export function IdleLine({ idle }: { idle: IdleWaiver }) {
  const editor = useEditorStore()
  const name = useEditor((state) => designIn(state).elements[idle.element]?.name)
  const { author, date, reason } = idle.waiver
  return (
    <>
      <div className="min-w-24 flex-1">
        <p className="truncate leading-[17px]">
          <button
            type="button"
            onClick={() => editor.getState().show([idle.element])}
            className="font-medium hover:underline"
          >
            {name}
          </button>{' '}
          has a waiver of {idle.rule}, which finds nothing there now.
        </p>
        <p className="truncate text-xs leading-4 text-ink-faint italic" title={reason}>
          {[author, date].filter(Boolean).join(', ')}: {reason}
        </p>
      </div>
      <Button look="quiet" className="h-6 px-1.5 text-xs" onClick={() => removeWaivers(editor, [idle])}>
        Remove
      </Button>
    </>
  )
}

'use client'

import { useAutosave, useSaveState } from '../editor/autosave-context'

const WORDS = {
  saved: 'Saved',
  unsaved: 'Saving…',
  saving: 'Saving…',
  failed: 'Not saved',
  stale: 'Not saved: changed elsewhere',
  gone: 'Not saved: deleted elsewhere',
} as const

/** How saving stands, in a word. While the server does not answer a click tries at once. */
export function SaveStatus() {
  const autosave = useAutosave()
  const status = useSaveState((state) => state.status)
  const message = useSaveState((state) => state.message)
  const bad = status === 'failed' || status === 'stale' || status === 'gone'
  return (
    <span
      role="status"
      className={`truncate text-xs ${bad ? 'min-w-24 text-error' : 'shrink-0 text-ink-faint'}`}
    >
      {status === 'failed' ? (
        <button
          type="button"
          title="Try again now. Your work is kept in this browser meanwhile."
          onClick={() => void autosave.flush()}
          className="max-w-full truncate underline decoration-dotted underline-offset-2"
        >
          {WORDS.failed}: {message}
        </button>
      ) : (
        WORDS[status]
      )}
    </span>
  )
}

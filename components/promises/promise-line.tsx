'use client'

import { useEditor, useEditorStore } from '../editor/context'
import { designIn } from '../editor/store'
import type { Judged } from '../editor/tracing/keep-promises'
import { questionOf } from '../editor/tracing/question-of'
import { tracesOf } from '../editor/tracing/traces'
import { Button } from '../ui/button'
import { Glyph } from '../ui/glyph'

const LOOK = {
  true: { glyph: 'check', word: 'Kept', look: 'text-good' },
  false: { glyph: 'close', word: 'Broken', look: 'text-error' },
  unknown: { glyph: 'question', word: 'Not known', look: 'text-info' },
} as const

/** One promise: whether it holds, its sentence, and why not; its form is in the inspector. */
export function PromiseLine({ judged }: { judged: Judged }) {
  const editor = useEditorStore()
  const element = useEditor((state) => designIn(state).elements[judged.id])
  const chosen = useEditor((state) => state.selection.has(judged.id))
  if (!element) return null
  const { glyph, word, look } = LOOK[`${judged.kept}`]
  const { query } = judged
  const showWay = () => {
    if (!query) return
    tracesOf(editor).ask(questionOf(query))
    editor.getState().set({ dock: 'trace' })
  }
  return (
    <li
      data-kept={judged.kept}
      className={`flex items-center gap-2.5 border-b border-line px-3 py-1.5 ${chosen ? 'bg-accent-soft' : 'hover:bg-sunken'}`}
    >
      <span className={`flex w-5 shrink-0 justify-center ${look}`} title={word}>
        <Glyph name={glyph} />
        <span className="sr-only">{word}</span>
      </span>
      <div className="min-w-0 flex-1">
        <button
          type="button"
          aria-pressed={chosen}
          onClick={() => editor.getState().select([judged.id])}
          className="block max-w-full truncate text-left hover:underline"
          title={judged.sentence}
        >
          <span className="font-medium">{element.name}</span>
          <span className="ml-2 text-ink-soft">{judged.sentence}</span>
        </button>
        {judged.kept !== true && (
          <p className={`line-clamp-2 text-xs ${look}`} title={judged.because}>
            {judged.because}
          </p>
        )}
      </div>
      {query && (
        <Button look="quiet" className="h-6 px-1.5 text-xs" onClick={showWay}>
          {judged.kept === true ? 'Show the way' : 'Why?'}
        </Button>
      )}
    </li>
  )
}

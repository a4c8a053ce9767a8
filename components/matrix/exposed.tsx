'use client'

import { useMemo } from 'react'
import { cellWords } from '@/lib/trace/matrix-text'
import { useEditorStore } from '../editor/context'
import { tracesOf } from '../editor/tracing/traces'
import { useAsked } from '../editor/tracing/use-asked'
import { Button } from '../ui/button'
import { ElementButton } from './element-button'
import { Working } from './working'

/** What anybody on the internet gets to, with ports and the way. */
export function Exposed() {
  const editor = useEditorStore()
  const asked = useAsked(
    'exposure',
    useMemo(() => ({ of: undefined }), []),
  )
  const { answer } = asked
  const trace = (element: string) => {
    tracesOf(editor).ask({ from: { internet: true }, to: { element }, protocol: 'any' })
    editor.getState().set({ dock: 'trace' })
  }
  return (
    <>
      <div className="flex h-10 shrink-0 items-center gap-3 border-b border-line px-3 text-xs text-ink-soft">
        {answer && (answer.length === 1 ? 'One end is open' : `${answer.length} ends are open`)}
        {answer && ' to the internet'}
        <Working asked={asked} />
      </div>
      {answer && answer.length === 0 ? (
        <p className="px-3 py-4 text-ink-soft">
          <span className="font-medium text-good">Nothing is open to the internet.</span>
        </p>
      ) : (
        <ul className="min-h-0 flex-1 overflow-auto">
          {(answer ?? []).map(({ element, end, cell, way }) => (
            <li
              key={end}
              className="flex items-center gap-3 border-b border-line px-3 py-1.5 hover:bg-sunken"
            >
              <ElementButton id={element} />
              <span className="truncate text-xs text-ink-soft">{cellWords(cell)}</span>
              <span className="ml-auto flex items-center gap-1 truncate text-xs text-ink-faint">
                {way.filter((id) => id !== element).length > 0 && 'by '}
                {way
                  .filter((id) => id !== element)
                  .map((id) => (
                    <ElementButton key={id} id={id} />
                  ))}
              </span>
              <Button look="quiet" className="h-6 px-1.5 text-xs" onClick={() => trace(element)}>
                Show the way
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

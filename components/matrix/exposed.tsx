'use client'

import { useMemo, useRef } from 'react'
import type { Id } from '@/lib/design/element'
import type { Exposure } from '@/lib/trace/exposure'
import { cellWords } from '@/lib/trace/matrix-text'
import { useEditorStore } from '../editor/context'
import { tracesOf } from '../editor/tracing/traces'
import { useAsked } from '../editor/tracing/use-asked'
import { Button } from '../ui/button'
import { Windowed } from '../ui/windowed'
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
  const scroller = useRef<HTMLDivElement>(null)
  const heights = useMemo(() => (answer ?? []).map(() => HEIGHT), [answer])
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
        <div
          ref={scroller}
          role="list"
          aria-label="Open to the internet"
          className="min-h-0 flex-1 overflow-auto"
        >
          <Windowed
            scroller={scroller}
            heights={heights}
            reveal={undefined}
            row={(index) => <Line key={index} exposure={answer![index]!} onTrace={trace} />}
          />
        </div>
      )}
    </>
  )
}

const HEIGHT = 36

function Line({ exposure, onTrace }: { exposure: Exposure; onTrace: (element: Id) => void }) {
  const { element, cell, way } = exposure
  const by = way.filter((id) => id !== element)
  return (
    <div
      role="listitem"
      className="flex items-center gap-3 border-b border-line px-3 hover:bg-sunken"
      style={{ height: HEIGHT }}
    >
      <ElementButton id={element} />
      <span className="truncate text-xs text-ink-soft">{cellWords(cell)}</span>
      <span className="ml-auto flex items-center gap-1 truncate text-xs text-ink-faint">
        {by.length > 0 && 'by '}
        {by.map((id) => (
          <ElementButton key={id} id={id} />
        ))}
      </span>
      <Button look="quiet" className="h-6 px-1.5 text-xs" onClick={() => onTrace(element)}>
        Show the way
      </Button>
    </div>
  )
}

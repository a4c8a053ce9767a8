'use client'

import { useEditorStore } from '../editor/context'
import { addPromise } from '../editor/tracing/add-promise'
import type { Answered } from '../editor/tracing/traces'
import { Button } from '../ui/button'

/** Makes a promise of the answer: what is reached must stay so, what is not must never be. */
export function KeepAnswer({ answered: { question, trace } }: { answered: Answered }) {
  const editor = useEditorStore()
  if (trace.verdict === 'UNKNOWN') return null
  const isReached = trace.verdict !== 'NOT_REACHABLE'
  return (
    <Button
      look="quiet"
      className="h-6 self-start px-1.5 text-xs"
      onClick={() => addPromise(editor, { question, isReached })}
    >
      Promise that it stays so
    </Button>
  )
}

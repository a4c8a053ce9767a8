'use client'

import { useMemo } from 'react'
import { useEditorStore } from '../editor/context'
import type { DrillRun } from '../editor/tracing/run-drills'
import { useAsked } from '../editor/tracing/use-asked'
import { Button } from '../ui/button'
import { Glyph } from '../ui/glyph'
import { Working } from './working'

/** What breaks when a zone, a gateway or a line fails. */
export function Drills() {
  const asked = useAsked(
    'drills',
    useMemo(() => ({ of: undefined }), []),
  )
  const { answer } = asked
  const breaking = answer?.runs.filter(({ breaks }) => breaks.length > 0).length ?? 0
  return (
    <>
      <div className="flex h-10 shrink-0 items-center gap-3 border-b border-line px-3 text-xs text-ink-soft">
        {answer &&
          answer.promises > 0 &&
          `${breaking} of ${answer.runs.length} failures break a promise${answer.before > 0 ? `; ${answer.before} did not hold before` : ''}`}
        <Working asked={asked} />
      </div>
      {answer && answer.promises === 0 ? (
        <p className="max-w-prose px-3 py-4 text-ink-soft">
          A drill takes away a zone, a NAT gateway or a line and asks which promises break. The design makes
          none yet: add some under Promises.
        </p>
      ) : answer && answer.runs.length === 0 ? (
        <p className="px-3 py-4 text-ink-soft">
          Nothing can fail yet: draw subnets in zones, gateways or lines.
        </p>
      ) : (
        <ul className="min-h-0 flex-1 overflow-auto">
          {(answer?.runs ?? []).map((run) => (
            <Run key={run.id} run={run} />
          ))}
        </ul>
      )}
    </>
  )
}

function Run({ run }: { run: DrillRun }) {
  const editor = useEditorStore()
  const { label, down, breaks, unsure } = run
  const look = breaks.length > 0 ? 'text-error' : unsure.length > 0 ? 'text-info' : 'text-good'
  return (
    <li className="border-b border-line px-3 py-1.5" data-breaks={breaks.length}>
      <div className="flex items-center gap-2">
        <span className={look}>
          <Glyph name={breaks.length > 0 ? 'close' : unsure.length > 0 ? 'question' : 'check'} />
        </span>
        <span className="font-medium">{label}</span>
        <span className="text-xs text-ink-soft">
          {breaks.length > 0
            ? `breaks ${breaks.length === 1 ? 'a promise' : `${breaks.length} promises`}`
            : unsure.length > 0
              ? 'nobody knows whether all promises hold'
              : 'every promise holds'}
        </span>
        <Button
          look="quiet"
          className="ml-auto h-6 px-1.5 text-xs"
          onClick={() => editor.getState().show(down)}
        >
          Show what fails
        </Button>
      </div>
      <ul className="pl-6 text-xs">
        {[...breaks, ...unsure].map(({ id, sentence, because }) => (
          <li key={id} className="py-0.5">
            <button type="button" className="hover:underline" onClick={() => editor.getState().select([id])}>
              {sentence}
            </button>
            <span className="ml-2 text-ink-faint">{because}</span>
          </li>
        ))}
      </ul>
    </li>
  )
}

'use client'

import { useMemo } from 'react'
import { useEditor, useEditorStore } from '../editor/context'
import { addPromise } from '../editor/tracing/add-promise'
import { usePromises } from '../editor/tracing/promises'
import { designIn } from '../editor/store'
import { Button } from '../ui/button'
import { PromiseLine } from './promise-line'

/** What needs a look comes first. */
const RANK = { false: 0, unknown: 1, true: 2 } as const

/** What must reach what, or never may: each with whether it holds in the design as it is. */
export function Promises() {
  const editor = useEditorStore()
  const found = usePromises((promises) => promises.judged)
  const judged = useMemo(() => [...found].sort((a, b) => RANK[`${a.kept}`] - RANK[`${b.kept}`]), [found])
  const trouble = usePromises((promises) => promises.trouble)
  const fresh = useEditor((state) => designIn(state).elements)
  const stale = usePromises((promises) => promises.design?.elements !== fresh)
  const open = judged.filter(({ kept }) => kept !== true).length
  return (
    <section aria-label="Promises" className="flex h-full min-h-0 flex-col">
      <div className="flex h-10 shrink-0 items-center gap-3 border-b border-line px-3">
        <Button className="h-7" onClick={() => addPromise(editor)}>
          Add a promise
        </Button>
        <p role="status" className="text-xs text-ink-soft">
          {judged.length === 0
            ? ''
            : open === 0
              ? `All ${judged.length} hold.`
              : `${open} of ${judged.length} ${open === 1 ? 'does' : 'do'} not hold.`}
          {stale && judged.length > 0 && <span className="ml-2 text-ink-faint">checking…</span>}
        </p>
      </div>
      {trouble !== undefined && (
        <p role="alert" className="px-3 py-2 text-error">
          {trouble}
        </p>
      )}
      {judged.length === 0 ? (
        <p className="max-w-prose px-3 py-4 text-ink-soft">
          A promise is what the network is for: “the internet must reach www on tcp 443”, “nothing outside the
          VPC may reach the database”. It is kept with the design, asked anew at every change, and checked by{' '}
          <code className="font-mono text-xs">groundplan promise</code> in CI.
        </p>
      ) : (
        <ul className="min-h-0 flex-1 overflow-auto">
          {judged.map((one) => (
            <PromiseLine key={one.id} judged={one} />
          ))}
        </ul>
      )}
    </section>
  )
}

'use client'

import { useMemo, useRef, useState } from 'react'
import type { Design, Id } from '@/lib/design/element'
import type { Result } from '@/lib/design/result'
import { formatOpenings } from '@/lib/trace/opening'
import type { Change } from '@/lib/trace/difference'
import type { MatrixBy } from '@/lib/trace/matrix'
import { useEditor } from '../editor/context'
import { designIn } from '../editor/store'
import type { Compared as Found } from '../editor/tracing/compare-with'
import { useAsked } from '../editor/tracing/use-asked'
import { Select } from '../ui/select'
import { Windowed } from '../ui/windowed'
import type { Needed } from './earlier'
import { Earlier } from './earlier'
import { Working } from './working'

type Chosen = { readonly name: string; readonly design: Design }

/** Which flows opened and closed since an earlier version, and what changed in the records. */
export function Compared(actions: Needed) {
  const [chosen, setChosen] = useState<Chosen>()
  const [trouble, setTrouble] = useState<string>()
  const [by, setBy] = useState<MatrixBy>('interface')
  const asked = useAsked(
    'compare',
    useMemo(
      () => (chosen ? { of: { before: { elements: chosen.design.elements }, by } } : undefined),
      [chosen, by],
    ),
  )
  const choose = (result: Result<Chosen>) => {
    setTrouble(result.ok ? undefined : result.message)
    setChosen(result.ok ? result.value : undefined)
  }
  const { answer } = asked
  return (
    <>
      <div className="flex min-h-10 shrink-0 flex-wrap items-center gap-2 border-b border-line px-3 py-1.5">
        <Earlier {...actions} onChoose={choose} />
        <Select
          aria-label="Compare by"
          className="!w-36"
          value={by}
          onChange={(event) => setBy(event.target.value as MatrixBy)}
        >
          <option value="interface">Interfaces</option>
          <option value="subnet">Subnets</option>
          <option value="group">Security groups</option>
        </Select>
        {trouble !== undefined && (
          <p role="alert" className="text-xs text-error">
            {trouble}
          </p>
        )}
        <Working asked={asked} />
      </div>
      {!chosen ? (
        <p className="max-w-prose px-3 py-4 text-ink-soft">
          Choose what this design is compared with: by its effect, which flows became possible or impossible,
          and by its records.
        </p>
      ) : (
        answer && <Changes found={answer} name={chosen.name} before={chosen.design} />
      )}
    </>
  )
}

const HEIGHT = 28

function Changes({ found, name, before }: { found: Found; name: string; before: Design }) {
  const scroller = useRef<HTMLDivElement>(null)
  const after = useEditor((state) => designIn(state).elements)
  const { added, removed, changed, flows } = found
  const heights = useMemo(() => flows.map(() => HEIGHT), [flows])
  const words = (id: Id | null) =>
    id === null ? 'the internet' : ((after[id] ?? before.elements[id])?.name ?? id)
  return (
    <div ref={scroller} className="min-h-0 flex-1 overflow-auto">
      <p className="px-3 py-2 text-xs text-ink-soft">
        Since {name}: {added.length} added, {removed.length} removed, {changed.length} changed;{' '}
        {flows.length === 0 ? 'no flow opened or closed.' : `${flows.length} pairs differ.`}
      </p>
      <Windowed
        scroller={scroller}
        heights={heights}
        reveal={undefined}
        row={(index) => <Line key={index} change={flows[index]!} words={words} />}
      />
    </div>
  )
}

function Line({ change, words }: { change: Change; words: (id: Id | null) => string }) {
  const { from, to, opened, closed, unsure } = change
  return (
    <div className="flex items-center gap-3 border-b border-line px-3 text-xs" style={{ height: HEIGHT }}>
      <span className="truncate font-medium">
        {words(from)} → {words(to)}
      </span>
      {opened.length > 0 && <span className="text-warning">opens {formatOpenings(opened)}</span>}
      {closed.length > 0 && <span className="text-ink-soft">closes {formatOpenings(closed)}</span>}
      {unsure.length > 0 && <span className="text-info">not known {formatOpenings(unsure)}</span>}
    </div>
  )
}

'use client'

import type { Patch } from '@/lib/design/patch'
import { isEmpty } from '@/lib/design/patch'
import type { Revision } from '../editor/actions'
import { Button } from '../ui/button'
import { formatTime } from '../ui/time'

const SHOWN = 40

/** What going back to a revision would change in the open design. */
export function RevisionPreview({
  revision,
  patch,
  problem,
  onRestore,
}: {
  revision: Revision | undefined
  patch: Patch | undefined
  problem: string | undefined
  onRestore: (patch: Patch, savedAt: string) => void
}) {
  if (!revision)
    return (
      <p className="border-l border-line pl-4 text-ink-faint">Choose a version to see what it changes.</p>
    )
  return (
    <section
      aria-label="What it changes"
      className="flex min-h-0 flex-col gap-3 border-l border-line pl-4"
      aria-busy={!patch && !problem}
    >
      <div>
        <h3 className="font-semibold">{revision.name}</h3>
        <p className="text-xs text-ink-faint">
          {formatTime(revision.savedAt)} · {revision.elements} elements · {sizeOf(revision.size)}
        </p>
      </div>
      {problem !== undefined && (
        <p role="alert" className="text-error">
          {problem}
        </p>
      )}
      {patch && (
        <>
          {isEmpty(patch) ? <p className="text-ink-soft">The same as now.</p> : <Changes patch={patch} />}
          <Button
            look="primary"
            className="self-start"
            disabled={isEmpty(patch)}
            onClick={() => onRestore(patch, revision.savedAt)}
          >
            Restore this version
          </Button>
        </>
      )}
    </section>
  )
}

function Changes({ patch }: { patch: Patch }) {
  const changes = Object.entries(patch).map(([id, [before, after]]) => ({
    id,
    name: (after ?? before)?.name,
    what: before ? (after ? 'changes' : 'goes') : 'comes back',
  }))
  return (
    <ul className="min-h-0 overflow-auto">
      {changes.slice(0, SHOWN).map(({ id, name, what }) => (
        <li key={id} className="flex justify-between gap-2">
          <span className="truncate">{name}</span>
          <span className="text-ink-faint">{what}</span>
        </li>
      ))}
      {changes.length > SHOWN && <li className="text-ink-faint">and {changes.length - SHOWN} more</li>}
    </ul>
  )
}

const sizeOf = (characters: number) =>
  characters < 10_000 ? `${(characters / 1000).toFixed(1)} kB` : `${Math.round(characters / 1000)} kB`

'use client'

import type { Revision } from '../editor/actions'
import { formatTime } from '../ui/time'

/** Revisions, the newest first. */
export const RevisionList = ({
  revisions,
  chosen,
  onChoose,
}: {
  revisions: readonly Revision[]
  chosen: number | undefined
  onChoose: (rev: number) => void
}) => (
  <ol aria-label="Versions" className="-mx-2 overflow-auto">
    {revisions.map((revision, index) => (
      <li key={revision.rev}>
        <button
          type="button"
          autoFocus={index === 0}
          aria-pressed={revision.rev === chosen}
          onClick={() => onChoose(revision.rev)}
          className="grid w-full grid-cols-[104px_minmax(0,1fr)_auto] items-baseline gap-3 rounded-md px-2 py-1 text-left hover:bg-sunken aria-pressed:bg-accent-soft"
        >
          <time dateTime={revision.savedAt} className="text-ink-soft tabular-nums">
            {formatTime(revision.savedAt)}
          </time>
          <span className="truncate" title={revision.note}>
            {revision.note || 'Saved'}
          </span>
          <span className="text-xs text-ink-faint">
            {index === 0 ? 'now' : `${revision.elements} ${revision.elements === 1 ? 'element' : 'elements'}`}
          </span>
        </button>
      </li>
    ))}
  </ol>
)

'use client'

import Link from 'next/link'
import { useState } from 'react'
import { IconButton } from '../ui/icon-button'
import { NameField } from '../ui/name-field'
import { formatTime } from '../ui/time'
import { useHydrated } from '../ui/use-hydrated'
import type { Listed } from './actions'
import type { Home } from './use-home'

/** More cannot be told apart in a small picture. */
const MOST_DRAWN = 2_000

/** One design of the list: its picture and name lead to it. */
export function DesignCard({ design, home }: { design: Listed; home: Home }) {
  const [renaming, setRenaming] = useState(false)
  const hydrated = useHydrated()
  const { id, name, elements, savedAt } = design
  return (
    <li
      aria-label={name}
      className="group relative flex flex-col overflow-hidden rounded-xl border border-line bg-surface hover:border-line-strong"
    >
      <Link href={`/design/${id}`} tabIndex={-1} aria-hidden className="block border-b border-line bg-canvas">
        {elements > 0 && elements <= MOST_DRAWN ? (
          <>
            <Picture design={design} theme="light" className="block dark:hidden" />
            <Picture design={design} theme="dark" className="hidden dark:block" />
          </>
        ) : (
          <span className="grid h-36 place-items-center text-xs text-ink-faint">
            {elements === 0 ? 'Empty' : 'Too large for a small picture'}
          </span>
        )}
      </Link>
      <div className="py-2 pr-1.5 pl-3">
        <div className="flex items-center">
          <div className="min-w-0 flex-1 pr-1">
            {renaming ? (
              <NameField
                name={name}
                label="Name of the design"
                onEnd={(wanted) => {
                  setRenaming(false)
                  if (wanted !== undefined) void home.rename(design, wanted)
                }}
              />
            ) : (
              <Link
                href={`/design/${id}`}
                className="block truncate font-semibold hover:text-accent"
                title={name}
              >
                {name}
              </Link>
            )}
          </div>
          <IconButton label={`Rename ${name}`} title="Rename" glyph="pen" onClick={() => setRenaming(true)} />
          <IconButton
            label={`Duplicate ${name}`}
            title="Duplicate"
            glyph="copy"
            onClick={() => void home.duplicate(design)}
          />
          <IconButton
            label={`Delete ${name}`}
            title="Delete"
            glyph="bin"
            onClick={() => void home.remove(design)}
          />
        </div>
        <p className="truncate text-xs text-ink-faint">
          {elements} {elements === 1 ? 'element' : 'elements'}
          {hydrated && ` · saved ${formatTime(savedAt)}`}
        </p>
      </div>
    </li>
  )
}

/** Only the one that is shown is loaded, and once for each revision. */
const Picture = ({
  design: { id, rev },
  theme,
  className,
}: {
  design: Listed
  theme: string
  className: string
}) => (
  <img
    src={`/design/${id}/picture?theme=${theme}&rev=${rev}`}
    alt=""
    loading="lazy"
    className={`h-36 w-full object-contain ${className}`}
  />
)

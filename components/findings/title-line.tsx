'use client'

import type { ReactNode } from 'react'
import { SEVERITIES } from '@/lib/rules/report/report'
import { SeverityIcon } from '../ui/severity-icon'
import type { Line } from './lines'

/** The title of a section, which opens and closes it; with the number of each severity where these differ. */
export const TitleLine = ({
  line: { title, count, counts, open },
  onToggle,
  children,
}: {
  line: Extract<Line, { type: 'title' }>
  onToggle: () => void
  children?: ReactNode
}) => (
  <>
    <button
      type="button"
      aria-expanded={open}
      onClick={onToggle}
      className="flex min-w-0 items-center gap-1.5 text-xs font-semibold text-ink-soft"
    >
      <span aria-hidden className="w-3">
        {open ? '▾' : '▸'}
      </span>
      <span className="truncate">{title}</span>
      {!counts && <span className="rounded-full bg-sunken px-1.5 text-ink-faint tabular-nums">{count}</span>}
      {counts &&
        SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
          <span key={severity} className="flex items-center gap-0.5 font-normal text-ink-faint tabular-nums">
            <SeverityIcon severity={severity} />
            {counts[severity]}
          </span>
        ))}
    </button>
    {children}
  </>
)

'use client'

import type { Finding, Severity } from '@/lib/rules/define'
import { SeverityIcon } from '../ui/severity-icon'
import { TextBox } from '../ui/text-box'
import type { Filter } from './ordered'
import { SEVERITIES, TITLES } from './ordered'

/** Which findings are listed: by severity and by words. */
export function FilterBar({
  findings,
  filter,
  onFilter,
}: {
  findings: readonly Finding[]
  filter: Filter
  onFilter: (filter: Filter) => void
}) {
  const toggle = (severity: Severity) => {
    const severities = new Set(filter.severities)
    if (!severities.delete(severity)) severities.add(severity)
    onFilter({ ...filter, severities })
  }
  return (
    <div className="flex shrink-0 items-center gap-1.5 border-b border-line px-2 py-1">
      {SEVERITIES.map((severity) => (
        <button
          key={severity}
          type="button"
          aria-pressed={filter.severities.has(severity)}
          onClick={() => toggle(severity)}
          className="flex h-6 items-center gap-1 rounded-md border border-transparent px-1.5 text-ink-faint line-through opacity-60 hover:bg-sunken aria-pressed:border-line aria-pressed:text-ink aria-pressed:no-underline aria-pressed:opacity-100"
        >
          <SeverityIcon severity={severity} />
          {TITLES[severity]}
          <span className="tabular-nums">
            {findings.filter((finding) => !finding.waived && finding.severity === severity).length}
          </span>
        </button>
      ))}
      <TextBox
        type="search"
        aria-label="Filter findings"
        placeholder="Filter by words"
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.target.value })}
        className="ml-auto h-6 max-w-56"
      />
    </div>
  )
}

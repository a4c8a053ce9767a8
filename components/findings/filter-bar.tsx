'use client'

import type { Finding, Severity } from '@/lib/rules/define'
import { SEVERITIES } from '@/lib/rules/report/report'
import { Select } from '../ui/select'
import { SeverityIcon } from '../ui/severity-icon'
import { TextBox } from '../ui/text-box'
import { ExportMenu } from './export-menu'
import type { Filter, Grouping } from './lines'
import { countsOf, GROUPINGS, TITLES } from './lines'

/** Which findings are listed, by severity and by words, and what they are listed under. */
export function FilterBar({
  findings,
  filter,
  onFilter,
  by,
  onGroup,
}: {
  findings: readonly Finding[]
  filter: Filter
  onFilter: (filter: Filter) => void
  by: Grouping
  onGroup: (by: Grouping) => void
}) {
  const toggle = (severity: Severity) => {
    const severities = new Set(filter.severities)
    if (!severities.delete(severity)) severities.add(severity)
    onFilter({ ...filter, severities })
  }
  const counts = countsOf(findings)
  return (
    <div className="@container flex shrink-0 flex-wrap items-center gap-1.5 border-b border-line px-2 py-1">
      {SEVERITIES.map((severity) => (
        <button
          key={severity}
          type="button"
          aria-pressed={filter.severities.has(severity)}
          onClick={() => toggle(severity)}
          className="flex h-6 items-center gap-1 rounded-md border border-transparent px-1.5 text-ink-faint line-through opacity-60 hover:bg-sunken aria-pressed:border-line aria-pressed:text-ink aria-pressed:no-underline aria-pressed:opacity-100"
        >
          <SeverityIcon severity={severity} />
          <span className="@max-2xl:sr-only">{TITLES[severity]}</span>
          <span className="tabular-nums">{counts[severity]}</span>
        </button>
      ))}
      <span className="ml-auto flex items-center gap-1.5">
        <Select
          aria-label="List findings"
          value={by}
          onChange={(event) => onGroup(event.target.value as Grouping)}
          className="!h-6 !w-auto"
        >
          {Object.entries(GROUPINGS).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </Select>
        <TextBox
          type="search"
          aria-label="Filter findings"
          placeholder="Filter by words"
          value={filter.text}
          onChange={(event) => onFilter({ ...filter, text: event.target.value })}
          className="!h-6 !w-36"
        />
        <ExportMenu findings={findings} />
      </span>
    </div>
  )
}

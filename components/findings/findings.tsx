'use client'

import { useMemo, useState } from 'react'
import type { Finding } from '@/lib/rules/define'
import { SEVERITIES } from '@/lib/rules/report/report'
import { idleWaivers } from '@/lib/rules/waivers'
import { useEditor } from '../editor/context'
import { useChecked, useFindings } from '../editor/findings'
import { designIn } from '../editor/store'
import { FilterBar } from './filter-bar'
import { FindingList } from './finding-list'
import type { Filter, Grouping } from './lines'
import { filtered } from './lines'
import { WaiveDialog } from './waive-dialog'

/** Everything that rules say of the design, with its fixes. */
export function Findings() {
  const findings = useFindings()
  const checked = useChecked()
  const design = useEditor(designIn)
  const [filter, setFilter] = useState<Filter>({ text: '', severities: new Set(SEVERITIES) })
  const [by, setBy] = useState<Grouping>('severity')
  const [waiving, setWaiving] = useState<Finding>()
  const shown = useMemo(() => filtered(design, findings, filter), [design, findings, filter])
  const idle = useMemo(() => (checked ? idleWaivers(design, findings) : []), [checked, design, findings])
  return (
    <section aria-label="Findings" className="flex h-full min-h-0 flex-col">
      <FilterBar findings={findings} filter={filter} onFilter={setFilter} by={by} onGroup={setBy} />
      {!checked ? (
        <p className="px-3 py-4 text-ink-soft">Checking the design…</p>
      ) : findings.length + idle.length === 0 ? (
        <p className="px-3 py-4 text-ink-soft">
          <span className="font-medium text-good">No findings.</span> Every rule agrees with this design.
        </p>
      ) : shown.length + idle.length === 0 ? (
        <p className="px-3 py-4 text-ink-soft">No finding passes the filter.</p>
      ) : (
        <FindingList findings={shown} idle={idle} by={by} onWaive={setWaiving} />
      )}
      <WaiveDialog finding={waiving} onClose={() => setWaiving(undefined)} />
    </section>
  )
}

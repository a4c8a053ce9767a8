'use client'

import type { ReactNode } from 'react'
import { useEditor } from '../editor/context'
import { brokenIn, usePromises } from '../editor/tracing/promises'
import { Tabs } from '../ui/tabs'

/** The tab says how many promises do not hold. */
function PromisesTab() {
  const broken = usePromises(brokenIn)
  return (
    <>
      Promises
      {broken > 0 && (
        <span className="ml-1.5 rounded-full bg-error px-1.5 text-[11px] text-white tabular-nums dark:text-black">
          {broken}
          <span className="sr-only"> do not hold</span>
        </span>
      )}
    </>
  )
}

const TABS = [
  { id: 'findings', label: 'Findings' },
  { id: 'trace', label: 'Reach' },
  { id: 'promises', label: <PromisesTab /> },
  { id: 'matrix', label: 'Matrix' },
  { id: 'quotas', label: 'Quotas' },
  { id: 'template', label: 'Template' },
] as const

/** A path is read in full length; the others are looked into. */
const LOW = 'h-[clamp(150px,26vh,260px)]'
const TALL = 'h-[clamp(220px,42vh,420px)]'
const HEIGHTS = {
  findings: LOW,
  trace: TALL,
  promises: LOW,
  matrix: TALL,
  quotas: TALL,
  template: LOW,
} as const

/** The drawer under the canvas; choosing the open tab closes it. */
export function Dock({ panels }: { panels: Readonly<Record<(typeof TABS)[number]['id'], ReactNode>> }) {
  const dock = useEditor((editor) => editor.dock)
  const set = useEditor((editor) => editor.set)
  return (
    <section aria-label="Drawer" className="border-t border-line bg-surface">
      <div className="flex px-1">
        <Tabs
          label="Drawer"
          tabs={TABS}
          chosen={dock}
          onChoose={(id) => set({ dock: id === dock ? undefined : id })}
        />
      </div>
      {dock && <div className={`overflow-auto border-t border-line ${HEIGHTS[dock]}`}>{panels[dock]}</div>}
    </section>
  )
}

'use client'

import type { ReactNode } from 'react'
import { useEditor } from '../editor/context'
import { Tabs } from '../ui/tabs'

const TABS = [
  { id: 'findings', label: 'Findings' },
  { id: 'trace', label: 'Reach' },
  { id: 'template', label: 'Template' },
] as const

/** A path is read in full length; the others are looked into. */
const LOW = 'h-[clamp(150px,26vh,260px)]'
const HEIGHTS = { findings: LOW, trace: 'h-[clamp(210px,38vh,400px)]', template: LOW } as const

/** The drawer under the canvas; choosing the open tab closes it. */
export function Dock({ panels }: { panels: Readonly<Record<(typeof TABS)[number]['id'], ReactNode>> }) {
  const dock = useEditor((editor) => editor.dock)
  const set = useEditor((editor) => editor.set)
  return (
    <section aria-label="Findings, reach and template" className="border-t border-line bg-surface">
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

'use client'

import type { ReactNode } from 'react'
import { useEditor } from '../editor/context'
import { Tabs } from '../ui/tabs'

const TABS = [
  { id: 'findings', label: 'Findings' },
  { id: 'template', label: 'Template' },
] as const

/** The drawer under the canvas; choosing the open tab closes it. */
export function Dock({ findings, template }: { findings: ReactNode; template: ReactNode }) {
  const dock = useEditor((editor) => editor.dock)
  const set = useEditor((editor) => editor.set)
  return (
    <section aria-label="Findings and template" className="border-t border-line bg-surface">
      <div className="flex px-1">
        <Tabs
          label="Drawer"
          tabs={TABS}
          chosen={dock}
          onChoose={(id) => set({ dock: id === dock ? undefined : id })}
        />
      </div>
      {dock && (
        <div className="h-[clamp(150px,26vh,260px)] overflow-auto border-t border-line">
          {dock === 'findings' ? findings : template}
        </div>
      )}
    </section>
  )
}

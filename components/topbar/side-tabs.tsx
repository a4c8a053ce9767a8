'use client'

import { useEditor } from '../editor/context'
import { Tabs } from '../ui/tabs'

const TABS = [
  { id: 'palette', label: 'Palette' },
  { id: 'outline', label: 'Outline' },
] as const

export function SideTabs() {
  const side = useEditor((editor) => editor.side)
  const set = useEditor((editor) => editor.set)
  return (
    <div className="border-b border-line px-1">
      <Tabs label="Elements" tabs={TABS} chosen={side} onChoose={(side) => set({ side })} />
    </div>
  )
}

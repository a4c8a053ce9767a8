'use client'

import type { ReactNode } from 'react'

/** A row of tabs. Choosing the open one again closes it where `onChoose` allows undefined. */
export function Tabs<T extends string>({
  label,
  tabs,
  chosen,
  onChoose,
}: {
  label: string
  tabs: readonly { readonly id: T; readonly label: ReactNode }[]
  chosen: T | undefined
  onChoose: (id: T) => void
}) {
  return (
    <div role="tablist" aria-label={label} className="flex gap-1">
      {tabs.map((tab) => (
        <button
          key={tab.id}
          role="tab"
          type="button"
          aria-selected={tab.id === chosen}
          onClick={() => onChoose(tab.id)}
          className="h-8 border-b-2 border-transparent px-2.5 text-[13px] font-medium text-ink-faint hover:text-ink aria-selected:border-accent aria-selected:text-ink"
        >
          {tab.label}
        </button>
      ))}
    </div>
  )
}

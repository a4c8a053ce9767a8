'use client'

import type { KeyboardEvent } from 'react'
import { useRef } from 'react'

export type MenuItem = {
  readonly id: string
  readonly label: string
  /** Keys that do the same, as the person sees them. */
  readonly keys?: string
  readonly disabled?: boolean
  readonly onChoose: () => void
}

/** Things to do, under each other. Arrows walk, Enter does, Escape and Tab close. */
export function MenuList({
  items,
  label,
  onClose,
}: {
  items: readonly MenuItem[]
  label?: string
  onClose: () => void
}) {
  const ref = useRef<HTMLDivElement>(null)
  const walk = (event: KeyboardEvent) => {
    const entries = [
      ...(ref.current?.querySelectorAll<HTMLButtonElement>('[role=menuitem]:not(:disabled)') ?? []),
    ]
    const at = entries.findIndex((entry) => entry === document.activeElement)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key]
    if (event.key === 'Escape' || event.key === 'Tab') onClose()
    if (to !== undefined) entries.at(to % entries.length)?.focus()
    if (to !== undefined || event.key === 'Escape') event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div ref={ref} role="menu" aria-label={label} onKeyDown={walk}>
      {items.map((item, index) => (
        <button
          key={item.id}
          type="button"
          role="menuitem"
          autoFocus={index === 0}
          disabled={item.disabled}
          onClick={() => {
            onClose()
            item.onChoose()
          }}
          className="flex w-full items-center justify-between gap-4 rounded-md px-2 py-1 text-left hover:bg-sunken focus-visible:bg-sunken disabled:opacity-40"
        >
          {item.label}
          {item.keys && <span className="text-xs text-ink-faint">{item.keys}</span>}
        </button>
      ))}
    </div>
  )
}

'use client'

import type { KeyboardEvent, ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'
import { Button } from './button'
import { Glyph } from './glyph'
import { Popup } from './popup'

export type MenuItem = {
  readonly id: string
  readonly label: string
  /** Keys that do the same, as the person sees them. */
  readonly keys?: string
  readonly disabled?: boolean
  readonly onChoose: () => void
}

/** A button that opens a list of things to do. Arrows walk, Enter does, Escape closes. */
export function Menu({ label, items }: { label: ReactNode; items: () => readonly MenuItem[] }) {
  const [open, setOpen] = useState(false)
  const anchor = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!open) return
    const close = (event: PointerEvent) => {
      if (!anchor.current?.contains(event.target as Node)) setOpen(false)
    }
    addEventListener('pointerdown', close)
    return () => removeEventListener('pointerdown', close)
  }, [open])

  const close = () => {
    setOpen(false)
    anchor.current?.querySelector('button')?.focus()
  }
  const walk = (event: KeyboardEvent) => {
    if (!open) return
    const entries = [
      ...(anchor.current?.querySelectorAll<HTMLButtonElement>('[role=menuitem]:not(:disabled)') ?? []),
    ]
    const at = entries.findIndex((entry) => entry === document.activeElement)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key]
    if (event.key === 'Escape' || event.key === 'Tab') close()
    if (to !== undefined) entries.at(to % entries.length)?.focus()
    if (to !== undefined || event.key === 'Escape') event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div ref={anchor} onKeyDown={walk}>
      <Button look="quiet" aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)}>
        {label}
        <Glyph name="down" size={12} />
      </Button>
      {open && (
        <Popup anchor={anchor}>
          <div role="menu">
            {items().map((item, index) => (
              <button
                key={item.id}
                type="button"
                role="menuitem"
                autoFocus={index === 0}
                disabled={item.disabled}
                onClick={() => {
                  close()
                  item.onChoose()
                }}
                className="flex w-full items-center justify-between gap-4 rounded-md px-2 py-1 text-left hover:bg-sunken focus-visible:bg-sunken disabled:opacity-40"
              >
                {item.label}
                {item.keys && <span className="text-xs text-ink-faint">{item.keys}</span>}
              </button>
            ))}
          </div>
        </Popup>
      )}
    </div>
  )
}

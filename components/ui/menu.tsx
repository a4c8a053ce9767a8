'use client'

import type { ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'
import { Button } from './button'
import { Glyph } from './glyph'
import type { MenuItem } from './menu-list'
import { MenuList } from './menu-list'
import { Popup } from './popup'

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

  return (
    <div ref={anchor}>
      <Button look="quiet" aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)}>
        {label}
        <Glyph name="down" size={12} />
      </Button>
      {open && (
        <Popup anchor={anchor}>
          <MenuList items={items()} onClose={close} />
        </Popup>
      )}
    </div>
  )
}

'use client'

import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'

const WIDTH: Readonly<Record<string, string>> = { false: 'w-[480px]', true: 'w-[760px]', full: 'w-[1180px]' }

/** A modal dialog on the browser's own <dialog>: focus is kept inside and Escape closes it. */
export function Dialog({
  title,
  open,
  onClose,
  wide = false,
  children,
}: {
  title: string
  open: boolean
  onClose: () => void
  /** `full` takes what the window gives, for tables. */
  wide?: boolean | 'full'
  children: ReactNode
}) {
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open && !ref.current?.open) {
      ref.current?.showModal()
      // The browser would take the close button, and React keeps autoFocus from it.
      ref.current?.querySelector<HTMLElement>('input, textarea, select, [data-focus]')?.focus()
    }
    if (!open) ref.current?.close()
  }, [open])
  return (
    <dialog
      ref={ref}
      aria-label={title}
      onClose={onClose}
      onMouseDown={(event) => event.target === ref.current && onClose()}
      className={`m-auto max-h-[85vh] ${WIDTH[String(wide)]} max-w-[calc(100vw-32px)] rounded-xl border border-line bg-raised p-0 text-ink shadow-2xl backdrop:bg-black/40`}
    >
      {open && (
        <div className="flex max-h-[85vh] flex-col">
          <header className="flex items-center justify-between border-b border-line px-4 py-2.5">
            <h2 className="text-sm font-semibold">{title}</h2>
            <button
              type="button"
              aria-label="Close"
              onClick={onClose}
              className="rounded px-1.5 text-lg leading-none text-ink-faint hover:bg-sunken"
            >
              ×
            </button>
          </header>
          <div className="min-h-0 overflow-auto p-4">{children}</div>
        </div>
      )}
    </dialog>
  )
}

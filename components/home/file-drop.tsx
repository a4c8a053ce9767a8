'use client'

import type { DragEvent, ReactNode } from 'react'
import { useState } from 'react'

const carriesFile = (event: DragEvent) => event.dataTransfer.types.includes('Files')

/** A page on which a file may be dropped. */
export function FileDrop({ onFile, children }: { onFile: (file: File) => void; children: ReactNode }) {
  const [over, setOver] = useState(false)
  return (
    <div
      className="min-h-dvh"
      onDragOver={(event) => {
        if (!carriesFile(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => {
        // Moving from one element of the page to another is no leaving.
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      }}
      onDrop={(event) => {
        if (!carriesFile(event)) return
        event.preventDefault()
        setOver(false)
        const file = event.dataTransfer.files[0]
        if (file) onFile(file)
      }}
    >
      {children}
      {over && (
        <div className="pointer-events-none fixed inset-3 grid place-items-center rounded-2xl border-2 border-dashed border-accent bg-accent-soft/80">
          <p className="text-base font-semibold text-accent">Drop a design file or a template to open it</p>
        </div>
      )}
    </div>
  )
}

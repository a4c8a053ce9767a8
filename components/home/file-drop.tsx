'use client'

import type { DragEvent, ReactNode } from 'react'
import { useState } from 'react'
import type { GivenFile } from './given-files'
import { droppedFiles } from './given-files'

const carriesFile = (event: DragEvent) => event.dataTransfer.types.includes('Files')

/** A page on which files and folders may be dropped. */
export function FileDrop({
  onFiles,
  children,
}: {
  onFiles: (files: readonly GivenFile[]) => void
  children: ReactNode
}) {
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
        void droppedFiles(event.dataTransfer).then((files) => files.length > 0 && onFiles(files))
      }}
    >
      {children}
      {over && (
        <div className="pointer-events-none fixed inset-3 grid place-items-center rounded-2xl border-2 border-dashed border-accent bg-accent-soft/80">
          <p className="text-base font-semibold text-accent">
            Drop a design, a template or AWS answers to import them
          </p>
        </div>
      )}
    </div>
  )
}

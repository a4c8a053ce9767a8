'use client'

import type { ReactNode } from 'react'
import { useEditor, useEditorStore } from '../editor/context'
import { addElement } from '../editor/place'
import { Button } from '../ui/button'
import { hasElements } from './camera'

/** What to do on an empty board: three ways to begin. */
export function EmptyHint() {
  const editor = useEditorStore()
  const filled = useEditor(hasElements)
  if (filled) return null
  return (
    <div className="pointer-events-none absolute inset-0 flex items-center justify-center p-6">
      <div
        data-ours
        role="group"
        aria-label="Start a design"
        className="pointer-events-auto w-[420px] max-w-full rounded-xl border border-line bg-surface p-5 shadow-sm"
      >
        <h2 className="text-[15px] font-semibold">An empty board</h2>
        <p className="mt-1 text-ink-soft">Three ways to begin:</p>
        <ol className="mt-3 space-y-3">
          <Way number={1} text="Drag a VPC here from the palette, or put one down now.">
            <Button look="primary" onClick={() => addElement(editor, 'vpc')}>
              Add a VPC
            </Button>
          </Way>
          <Way number={2} text="Read what runs in an AWS account. Nothing is changed there.">
            <Button onClick={() => editor.getState().set({ overlay: 'read' })}>Read an account…</Button>
          </Way>
          <Way number={3} text="Search kinds, elements and commands by name.">
            <Button onClick={() => editor.getState().set({ overlay: 'search' })}>Search…</Button>
          </Way>
        </ol>
      </div>
    </div>
  )
}

function Way({ number, text, children }: { number: number; text: string; children: ReactNode }) {
  return (
    <li className="flex items-center gap-3">
      <span className="flex size-5 shrink-0 items-center justify-center rounded-full bg-accent-soft text-[11px] font-semibold text-accent">
        {number}
      </span>
      <span className="flex-1 text-ink-soft">{text}</span>
      {children}
    </li>
  )
}

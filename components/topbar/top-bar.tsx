'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { commandOf } from '../editor/commands'
import { runCommand } from '../editor/commands/run'
import { useEditorStore } from '../editor/context'
import { Button } from '../ui/button'
import type { GlyphName } from '../ui/glyph'
import { Glyph } from '../ui/glyph'
import { formatKeys, useMac } from '../ui/keys'
import { ThemeButton } from '../ui/theme-button'
import { DesignMenu } from './design-menu'
import { DesignName } from './design-name'
import { SaveStatus } from './save-status'
import { UndoButtons } from './undo-buttons'

/** What concerns the whole design, on one line. */
export function TopBar() {
  const mac = useMac()
  return (
    <header
      aria-label="Design"
      className="flex h-11 items-center gap-1 border-b border-line bg-surface px-2 whitespace-nowrap"
    >
      <Link
        href="/"
        className="flex h-7 shrink-0 items-center gap-1 rounded-md pr-2 pl-1 font-medium text-ink-soft hover:bg-sunken hover:text-ink"
      >
        <Glyph name="back" /> Designs
      </Link>
      <span aria-hidden className="mx-1 h-4 border-l border-line" />
      <DesignName />
      <SaveStatus />
      <span className="min-w-2 flex-1" />
      <UndoButtons />
      <span aria-hidden className="mx-1 h-4 border-l border-line" />
      <Opening command="read" glyph="cloud" label="Read account" />
      <Opening command="history" glyph="history" label="History" />
      <DesignMenu />
      <span aria-hidden className="mx-1 h-4 border-l border-line" />
      <Opening command="search" glyph="search" label="Search">
        <kbd className="rounded border border-line px-1 font-sans text-[11px] text-ink-faint max-[1180px]:hidden">
          {formatKeys('Mod+K', mac)}
        </kbd>
      </Opening>
      <ThemeButton />
      <Link
        href="/reference"
        target="_blank"
        title="Reference of kinds and rules"
        aria-label="Reference"
        className="inline-grid size-7 shrink-0 place-items-center rounded-md text-ink-soft hover:bg-sunken hover:text-ink"
      >
        <Glyph name="book" />
      </Link>
    </header>
  )
}

/** A button for a command that opens something. */
function Opening({
  command,
  glyph,
  label,
  children,
}: {
  command: string
  glyph: GlyphName
  label: string
  children?: ReactNode
}) {
  const editor = useEditorStore()
  return (
    <Button
      look="quiet"
      aria-label={label}
      title={commandOf(command).label}
      onClick={() => runCommand(editor, commandOf(command))}
      className="px-2"
    >
      <Glyph name={glyph} />
      <span className="max-[900px]:hidden">{label}</span>
      {children}
    </Button>
  )
}

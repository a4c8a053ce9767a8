'use client'

import type { Element } from '@/lib/design/element'
import { definitionOf } from '@/lib/elements'
import { commandOf } from '../editor/commands'
import { runCommand } from '../editor/commands/run'
import { useEditor, useEditorStore } from '../editor/context'
import { designIn } from '../editor/store'
import { Button } from '../ui/button'
import { KindIcon } from '../ui/icon'
import { NameField } from './name-field'

/** What it is, what it is called, and where it stands. */
export function ElementHeader({ element }: { element: Element }) {
  const editor = useEditorStore()
  const parent = useEditor((state) => designIn(state).elements[element.parent ?? ''])
  const { label = element.kind, summary } = definitionOf(element.kind) ?? {}
  return (
    <header className="flex flex-col gap-2">
      <div className="flex items-center gap-2">
        <KindIcon kind={element.kind} size={28} />
        <div className="min-w-0">
          <a
            href={`/reference/${element.kind}`}
            target="_blank"
            title={summary}
            className="font-medium text-ink hover:text-accent hover:underline"
          >
            {label}
          </a>
          {element.awsId !== undefined && (
            <p className="truncate font-mono text-xs text-ink-faint select-all">{element.awsId}</p>
          )}
        </div>
      </div>
      <NameField element={element} />
      <div className="flex items-center justify-between gap-2 text-xs text-ink-soft">
        <span className="min-w-0 truncate">
          {parent ? 'in ' : 'on the canvas'}
          {parent && (
            <button
              type="button"
              onClick={() => editor.getState().show([parent.id])}
              className="font-medium hover:underline"
            >
              {parent.name}
            </button>
          )}
        </span>
        <Button
          look="quiet"
          className="h-6 px-1.5 text-xs"
          onClick={() => runCommand(editor, commandOf('move-into'))}
        >
          Move to…
        </Button>
      </div>
    </header>
  )
}

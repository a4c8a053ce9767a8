'use client'

import { commandOf } from '../editor/commands'
import { mayRun, runCommand } from '../editor/commands/run'
import { useEditor, useEditorStore } from '../editor/context'
import { designIn } from '../editor/store'
import { Button } from '../ui/button'
import { KindCounts } from './kind-counts'

const ROWS = [
  ['align-left', 'align-centre', 'align-right'],
  ['align-top', 'align-middle', 'align-bottom'],
  ['distribute-x', 'distribute-y'],
  ['move-into', 'duplicate', 'delete'],
]

/** Several selected elements: how many of what, and what can be done to all of them. */
export function Several() {
  const editor = useEditorStore()
  const selection = useEditor((state) => state.selection)
  const design = useEditor(designIn)
  const elements = [...selection].flatMap((id) => design.elements[id] ?? [])
  return (
    <section aria-label="Selection" className="flex flex-col gap-3 p-3">
      <h2 className="text-sm font-semibold">{elements.length} elements selected</h2>
      <KindCounts elements={elements} />
      {ROWS.map((row) => (
        <div key={row[0]} className="flex flex-wrap gap-1">
          {row.map(commandOf).map((command) => (
            <Button
              key={command.id}
              look={command.id === 'delete' ? 'danger' : 'plain'}
              disabled={!mayRun(editor, command)}
              onClick={() => runCommand(editor, command)}
            >
              {command.label}
            </Button>
          ))}
        </div>
      ))}
    </section>
  )
}

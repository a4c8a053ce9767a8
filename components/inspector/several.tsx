'use client'

import { sentence } from '@/lib/elements/words'
import { commandOf } from '../editor/commands'
import { mayRun, runCommand } from '../editor/commands/run'
import { useEditor, useEditorStore } from '../editor/context'
import { designIn } from '../editor/store'
import { Button } from '../ui/button'
import { KindCounts } from './kind-counts'

const ROWS = [
  { title: 'Align', ids: ['align-left', 'align-centre', 'align-right'] },
  { title: 'Align', ids: ['align-top', 'align-middle', 'align-bottom'] },
  { title: 'Distribute', ids: ['distribute-x', 'distribute-y'] },
  { title: '', ids: ['move-into', 'duplicate', 'delete'] },
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
      {ROWS.map(({ title, ids }) => (
        <div key={ids[0]} className="grid auto-cols-fr grid-flow-col gap-1">
          {ids.map(commandOf).map((command) => (
            <Button
              key={command.id}
              look={command.id === 'delete' ? 'danger' : 'plain'}
              aria-label={command.label}
              className="justify-center px-1"
              disabled={!mayRun(editor, command)}
              onClick={() => runCommand(editor, command)}
            >
              {sentence(command.label.replace(`${title} `, ''))}
            </Button>
          ))}
        </div>
      ))}
    </section>
  )
}

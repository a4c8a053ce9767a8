'use client'

import { commandOf } from '../editor/commands'
import { runCommand } from '../editor/commands/run'
import { useEditor, useEditorStore } from '../editor/context'
import { IconButton } from '../ui/icon-button'

/** Undo and redo; each says what it would undo or do again. */
export function UndoButtons() {
  const editor = useEditorStore()
  const done = useEditor((state) => state.history.done.at(-1)?.label)
  const undone = useEditor((state) => state.history.undone.at(-1)?.label)
  return (
    <div className="flex">
      <IconButton
        label="Undo"
        glyph="undo"
        title={done === undefined ? 'Nothing to undo' : `Undo: ${done}`}
        disabled={done === undefined}
        onClick={() => runCommand(editor, commandOf('undo'))}
      />
      <IconButton
        label="Redo"
        glyph="redo"
        title={undone === undefined ? 'Nothing to redo' : `Redo: ${undone}`}
        disabled={undone === undefined}
        onClick={() => runCommand(editor, commandOf('redo'))}
      />
    </div>
  )
}

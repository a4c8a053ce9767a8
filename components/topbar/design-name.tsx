'use client'

import { useEditor } from '../editor/context'
import { EditableName } from '../ui/editable-name'

/** The name of the design; a click or Enter makes it editable. */
export function DesignName() {
  const name = useEditor((editor) => editor.name)
  const rename = useEditor((editor) => editor.rename)
  return (
    <h1 className="min-w-24 flex-shrink truncate text-sm font-semibold">
      <EditableName name={name} label="Name of the design" onRename={rename} />
    </h1>
  )
}

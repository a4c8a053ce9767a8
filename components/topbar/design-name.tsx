'use client'

import { useEffect, useState } from 'react'
import { useEditor } from '../editor/context'
import { NameField } from '../ui/name-field'

/** The name of the design; a click makes it editable. */
export function DesignName() {
  const name = useEditor((editor) => editor.name)
  const rename = useEditor((editor) => editor.rename)
  const [renaming, setRenaming] = useState(false)
  useEffect(() => {
    document.title = `${name} · Groundplan`
  }, [name])
  const end = (wanted: string | undefined) => {
    if (wanted !== undefined) rename(wanted)
    setRenaming(false)
  }
  return (
    <h1 className="min-w-24 truncate text-sm font-semibold">
      {renaming ? (
        <NameField name={name} label="Name of the design" onEnd={end} />
      ) : (
        <button
          type="button"
          title="Rename"
          aria-label={`Rename ${name}`}
          onClick={() => setRenaming(true)}
          className="block max-w-full truncate rounded-md px-1.5 py-0.5 text-left hover:bg-sunken"
        >
          {name}
        </button>
      )}
    </h1>
  )
}

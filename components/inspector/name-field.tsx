'use client'

import { useState } from 'react'
import type { Element } from '@/lib/design/element'
import { change } from '@/lib/design/patch'
import { NAME_FIELD } from '../editor/commands/rename'
import { useEditorStore } from '../editor/context'
import { designIn } from '../editor/store'
import { viewportOf } from '../editor/viewport'
import { TextBox } from '../ui/text-box'

let visits = 0

/** The name that people see; in AWS it becomes the tag Name. It cannot be empty: leaving it so brings the old one back. */
export function NameField({ element }: { element: Element }) {
  const editor = useEditorStore()
  const [empty, setEmpty] = useState(false)
  const [visit, setVisit] = useState(0)
  const rename = (name: string) => {
    setEmpty(name === '')
    const now = designIn(editor.getState()).elements[element.id]
    if (now && name !== '')
      editor.getState().perform(`Rename ${now.name}`, change(now, { name }), `name ${element.id} ${visit}`)
  }
  return (
    <TextBox
      id={NAME_FIELD}
      aria-label="Name"
      aria-invalid={empty || undefined}
      aria-required
      value={empty ? '' : element.name}
      onFocus={() => setVisit(++visits)}
      onBlur={() => setEmpty(false)}
      onChange={(event) => rename(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        event.preventDefault()
        event.currentTarget.blur()
        viewportOf(editor)?.focus()
      }}
      className="h-8 text-sm font-medium"
    />
  )
}

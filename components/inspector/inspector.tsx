'use client'

import { useEditor } from '../editor/context'
import { ElementForm } from './element-form'
import { inputFor } from './inputs'
import { Inputs } from './inputs-context'
import { Overview } from './overview'
import { Several } from './several'

/** What is selected, as a form; the design as a whole where nothing is. */
export function Inspector() {
  const count = useEditor((editor) => editor.selection.size)
  const only = useEditor((editor) => (editor.selection.size === 1 ? [...editor.selection][0] : undefined))
  if (count === 0) return <Overview />
  if (only === undefined) return <Several />
  return (
    <Inputs value={inputFor}>
      <ElementForm key={only} id={only} />
    </Inputs>
  )
}

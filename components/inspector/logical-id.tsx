'use client'

import { useId } from 'react'
import type { Element } from '@/lib/design/element'
import { change } from '@/lib/design/patch'
import { useEditorStore } from '../editor/context'
import { designIn } from '../editor/store'
import { TextBox } from '../ui/text-box'

const FORM = /^[A-Za-z0-9]+$/

/** The name in a template, for those who must keep one: changing it makes AWS replace the resource. */
export function LogicalId({ element }: { element: Element }) {
  const editor = useEditorStore()
  const id = useId()
  const value = element.logicalId ?? ''
  const wrong = value !== '' && !FORM.test(value)
  const set = (logicalId: string) => {
    const now = designIn(editor.getState()).elements[element.id]
    if (now)
      editor
        .getState()
        .perform(
          `Set logical id of ${now.name}`,
          change(now, { logicalId: logicalId || undefined }),
          `logical id ${element.id}`,
        )
  }
  return (
    <details className="text-xs">
      <summary className="cursor-default font-medium text-ink-soft">Advanced</summary>
      <div className="mt-2 flex flex-col gap-0.5">
        <label htmlFor={id} className="font-medium text-ink-soft">
          Logical id
        </label>
        <TextBox
          id={id}
          aria-describedby={`${id}-help`}
          aria-invalid={wrong || undefined}
          value={value}
          placeholder="Made from the name"
          onChange={(event) => set(event.target.value)}
        />
        {wrong && <p className="text-error">“{value}” may hold letters and digits only.</p>}
        <p id={`${id}-help`} className="text-ink-faint">
          Its name in a template. A stack that knows it by another one would replace it.
        </p>
      </div>
    </details>
  )
}

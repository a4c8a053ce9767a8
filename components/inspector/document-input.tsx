'use client'

import { useState } from 'react'
import { TextArea } from '../ui/text-box'
import type { InputProps } from './input'
import { ariaOf } from './input'
import { useEdit } from './use-edit'

const parse = (text: string): { readonly value?: unknown; readonly problem?: string } => {
  if (text.trim() === '') return {}
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

/** JSON as text. While it is not yet JSON it stays in the box, and the document before it in the design. */
export function DocumentInput(props: InputProps<'document'>) {
  const { element, path, field, value } = props
  const { visit, set } = useEdit(element, path, field.label)
  const [draft, setDraft] = useState<string>()
  const text = draft ?? (value === undefined ? '' : JSON.stringify(value, undefined, 2))
  const { problem } = draft === undefined ? {} : parse(draft)
  const aria = ariaOf(props)
  return (
    <>
      <TextArea
        {...aria}
        aria-invalid={problem !== undefined || aria['aria-invalid']}
        rows={Math.min(16, Math.max(4, text.split('\n').length))}
        value={text}
        placeholder="{ }"
        onFocus={visit}
        onBlur={() => problem === undefined && setDraft(undefined)}
        onChange={(event) => {
          const parsed = parse(event.target.value)
          setDraft(event.target.value)
          if (parsed.problem === undefined) set(parsed.value)
        }}
        className="font-mono text-xs"
      />
      {problem !== undefined && (
        <p role="alert" className="mt-0.5 text-xs text-error">
          Not JSON yet: {problem}.
        </p>
      )}
    </>
  )
}

'use client'

import { useState } from 'react'
import { TextBox } from '../ui/text-box'
import type { InputProps } from './input'
import { ariaOf, asText, fallbackText } from './input'
import { useEdit } from './use-edit'

const NUMBER = /^-?\d+$/

/** A whole number. Text that is none stays in the box until it is mended, and the number before it in the design. */
export function NumberInput(props: InputProps<'number'>) {
  const { element, path, field, value } = props
  const { visit, set } = useEdit(element, path, field.label)
  const [draft, setDraft] = useState<string>()
  const wrong = draft !== undefined && draft !== '' && !NUMBER.test(draft)
  const aria = ariaOf(props)
  return (
    <>
      <TextBox
        {...aria}
        inputMode="numeric"
        aria-invalid={wrong || aria['aria-invalid']}
        value={draft ?? asText(value)}
        placeholder={field.placeholder ?? fallbackText(field)}
        onFocus={visit}
        onBlur={() => !wrong && setDraft(undefined)}
        onChange={(event) => {
          const text = event.target.value.trim()
          setDraft(text)
          if (text === '') set(undefined)
          else if (NUMBER.test(text)) set(Number(text))
        }}
      />
      {wrong && (
        <p role="alert" className="mt-0.5 text-xs text-error">
          “{draft}” is not a whole number.
        </p>
      )}
    </>
  )
}

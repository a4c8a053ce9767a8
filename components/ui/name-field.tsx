'use client'

import { useRef, useState } from 'react'
import { TextBox } from './text-box'

const LONGEST = 120

/** A field for a new name. Enter or leaving it keeps the name, Escape does not; `onEnd` gets undefined when nothing changed. */
export function NameField({
  name,
  label,
  onEnd,
}: {
  name: string
  label: string
  onEnd: (name: string | undefined) => void
}) {
  const [draft, setDraft] = useState(name)
  // A field that goes away loses the focus as well: it ends once.
  const ended = useRef(false)
  const end = (text: string | undefined) => {
    if (ended.current) return
    ended.current = true
    const wanted = text?.trim()
    onEnd(wanted && wanted !== name ? wanted : undefined)
  }
  return (
    <TextBox
      autoFocus
      aria-label={label}
      value={draft}
      maxLength={LONGEST}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => end(draft)}
      onKeyDown={(event) => {
        // What gets the focus next shall not be pressed by the same key.
        if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault()
        if (event.key === 'Enter') end(draft)
        if (event.key === 'Escape') end(undefined)
        event.stopPropagation()
      }}
    />
  )
}

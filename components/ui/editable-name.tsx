'use client'

import { useState } from 'react'
import { TextBox } from './text-box'

const LONGEST = 120

/** A name that turns into a text field when clicked. Enter keeps it, Escape leaves it; an empty one is not taken. */
export function EditableName({
  name,
  label,
  onRename,
}: {
  name: string
  label: string
  onRename: (name: string) => void
}) {
  const [draft, setDraft] = useState<string>()
  const end = (text: string | undefined) => {
    const wanted = text?.trim()
    if (wanted && wanted !== name) onRename(wanted)
    setDraft(undefined)
  }
  if (draft === undefined)
    return (
      <button
        type="button"
        title="Rename"
        aria-label={`Rename ${name}`}
        onClick={() => setDraft(name)}
        className="block max-w-full truncate rounded-md px-1.5 py-0.5 text-left hover:bg-sunken"
      >
        {name}
      </button>
    )
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
        if (event.key === 'Enter') end(draft)
        if (event.key === 'Escape') end(undefined)
        event.stopPropagation()
      }}
    />
  )
}

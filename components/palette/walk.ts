import type { KeyboardEvent } from 'react'

/** Arrow keys go from one entry of the palette to the next, so that nobody has to press Tab fifty times. */
export function walk(event: KeyboardEvent<HTMLElement>) {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (by === 0) return
  const entries = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button')]
  const at = entries.indexOf(document.activeElement as HTMLElement)
  const next = at < 0 ? undefined : entries[at + by]
  if (!next) return
  event.preventDefault()
  next.focus()
}

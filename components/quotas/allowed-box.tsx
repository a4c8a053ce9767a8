'use client'

import { useState } from 'react'
import { inFigures } from '@/lib/rules/quotas/rule-of'
import { TextBox } from '../ui/text-box'

/** What we have of a limit. Enter or leaving sets it, Escape takes it back. */
export function AllowedBox({
  label,
  allowed,
  most,
  granted,
  onSet,
}: {
  label: string
  allowed: number
  most: number | undefined
  granted: boolean
  onSet: (value: number) => void
}) {
  const [draft, setDraft] = useState(String(allowed))
  const [shown, setShown] = useState(allowed)
  if (shown !== allowed) {
    setShown(allowed)
    setDraft(String(allowed))
  }
  const problem = problemOf(draft, most)
  const commit = () => {
    if (problem !== undefined) return setDraft(String(allowed))
    if (Number(draft) !== allowed) onSet(Number(draft))
  }
  return (
    <TextBox
      inputMode="numeric"
      aria-label={label}
      aria-invalid={problem !== undefined}
      title={problem ?? (granted ? 'Granted to the account' : 'The AWS default')}
      value={draft}
      onChange={(event) => setDraft(event.target.value.replaceAll(/[,\s]/g, ''))}
      onFocus={(event) => event.target.select()}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit()
        if (event.key === 'Escape') setDraft(String(allowed))
      }}
      className={`h-6.5 text-right tabular-nums ${granted ? 'font-semibold' : ''}`}
    />
  )
}

function problemOf(draft: string, most: number | undefined): string | undefined {
  if (!/^\d{1,7}$/.test(draft)) return 'Give a whole number.'
  return most !== undefined && Number(draft) > most ? `AWS gives ${inFigures(most)} at most.` : undefined
}

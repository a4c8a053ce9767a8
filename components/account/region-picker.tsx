'use client'

import { useState } from 'react'
import { REGIONS } from '@/lib/elements/region/regions'
import { TextBox } from '../ui/text-box'

const CODE = /^[a-z]{2,}(-[a-z]+)+-\d+$/

/** Several Regions by code. One that is not listed can be typed. */
export function RegionPicker({
  chosen,
  onChange,
}: {
  chosen: readonly string[]
  onChange: (regions: readonly string[]) => void
}) {
  const [query, setQuery] = useState('')
  const typed = query.trim().toLowerCase()
  const listed = [...new Set<string>([...REGIONS, ...chosen])].sort()
  const found = listed.filter((code) => code.includes(typed))
  const fresh = CODE.test(typed) && !listed.includes(typed)
  const toggle = (code: string) =>
    onChange(chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code])
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-medium">Regions</legend>
      <TextBox
        aria-label="Search Regions"
        placeholder="Search, such as eu-west"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          const only = found.length === 1 ? found[0] : fresh ? typed : undefined
          if (only === undefined) return
          toggle(only)
          setQuery('')
        }}
      />
      <div className="mt-2 grid h-40 grid-cols-[repeat(auto-fill,minmax(140px,1fr))] content-start gap-x-3 overflow-auto rounded-md border border-line bg-surface p-2">
        {[...found, ...(fresh ? [typed] : [])].map((code) => (
          <label key={code} className="flex h-7 items-center gap-2 rounded px-1 hover:bg-sunken">
            <input
              type="checkbox"
              checked={chosen.includes(code)}
              onChange={() => toggle(code)}
              className="accent-accent"
            />
            <span className="font-mono text-xs">{code}</span>
          </label>
        ))}
        {found.length === 0 && !fresh && (
          <p className="col-span-full p-1 text-ink-faint">
            No Region is called so. A whole code, such as eu-west-1, can be typed.
          </p>
        )}
      </div>
      <p className="mt-1 min-h-5 text-xs text-ink-faint" aria-live="polite">
        {chosen.length === 0 ? 'Choose at least one.' : `Chosen: ${chosen.join(', ')}`}
      </p>
    </fieldset>
  )
}

'use client'

import { useState } from 'react'
import { definitions } from '@/lib/elements'
import type { Definition } from '@/lib/elements/define'
import { best } from '../ui/match'
import { PaletteItem } from './palette-item'
import { Ghost } from './ghost'

const GROUPS: Readonly<Record<Definition['group'], string>> = {
  network: 'Network',
  gateways: 'Gateways and connections',
  'direct-connect': 'Direct Connect',
  'load-balancing': 'Load balancing',
  names: 'Names and certificates',
  apis: 'APIs and sign-in',
  compute: 'Compute and storage',
  'on-premises': 'On premises',
  places: 'Places',
  annotation: 'Other',
}
const KINDS: readonly Definition[] = definitions.map((definition) => definition as unknown as Definition)

/** Every kind there is: drag one onto the canvas, or press Enter to add it to what is selected. */
export function Palette() {
  const [query, setQuery] = useState('')
  const found =
    query.trim() === '' ? KINDS : best(query, KINDS, ({ label, kind, summary }) => [label, kind, summary])
  return (
    <div className="p-2.5">
      <input
        type="search"
        aria-label="Search the palette"
        placeholder="Search kinds"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        className="h-8 w-full rounded-md border border-line bg-canvas px-2.5 placeholder:text-ink-faint"
      />
      {found.length === 0 && (
        <p className="px-1 py-4 text-ink-faint">
          No kind matches “{query}”. “Other resource” stands for any type.
        </p>
      )}
      {query.trim() === '' ? (
        Object.entries(GROUPS).map(([group, title]) => (
          <section key={group} aria-label={title} className="mt-3">
            <h2 className="px-1 pb-1 text-[11px] font-semibold tracking-wide text-ink-faint">{title}</h2>
            <Items kinds={found.filter((definition) => definition.group === group)} />
          </section>
        ))
      ) : (
        <div className="mt-2">
          <Items kinds={found} />
        </div>
      )}
      <Ghost />
    </div>
  )
}

const Items = ({ kinds }: { kinds: readonly Definition[] }) => (
  <ul className="space-y-px">
    {kinds.map((definition) => (
      <li key={definition.kind}>
        <PaletteItem definition={definition} />
      </li>
    ))}
  </ul>
)

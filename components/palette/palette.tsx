'use client'

import type { KeyboardEvent } from 'react'
import { useState } from 'react'
import { useStore } from 'zustand'
import { definitions } from '@/lib/elements'
import type { Definition, Group } from '@/lib/elements/define'
import { isDrawn } from '@/lib/elements/drawn'
import { GROUP_TITLES } from '@/lib/elements/group'
import { useEditorStore } from '../editor/context'
import { addElement } from '../editor/place'
import { Glyph } from '../ui/glyph'
import { best } from '../ui/match'
import { folds, toggleFold } from './folds'
import { Ghost } from './ghost'
import { PaletteItem } from './palette-item'
import { walk } from './walk'

const KINDS = definitions.map((definition) => definition as unknown as Definition).filter(isDrawn)
const GROUPS = Object.entries(GROUP_TITLES).flatMap(([group, title]) => {
  const kinds = KINDS.filter((definition) => definition.group === group)
  return kinds.length > 0 ? [{ group: group as Group, title, kinds }] : []
})

/** Every kind there is: drag one onto the canvas, or press Enter to add it to what is selected. */
export function Palette() {
  const editor = useEditorStore()
  const [query, setQuery] = useState('')
  const searching = query.trim() !== ''
  const found = searching ? best(query, KINDS, ({ label, kind, summary }) => [label, kind, summary]) : []
  const onSearchKey = (event: KeyboardEvent) => {
    const [first] = found
    if (event.key === 'Enter' && first) addElement(editor, first.kind)
    if (event.key === 'Escape' && searching) setQuery('')
  }
  return (
    <div onKeyDown={walk}>
      <div className="sticky top-0 z-20 bg-surface p-2.5 pb-1.5">
        <input
          type="search"
          aria-label="Search the palette"
          placeholder={`Search ${KINDS.length} kinds`}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={onSearchKey}
          className="h-8 w-full rounded-md border border-line bg-canvas px-2.5 placeholder:text-ink-faint"
        />
      </div>
      <div className="px-2.5 pb-3">
        {searching ? (
          <Items kinds={found} />
        ) : (
          GROUPS.map(({ group, title, kinds }) => (
            <Fold key={group} group={group} title={title} kinds={kinds} />
          ))
        )}
        {searching && found.length === 0 && (
          <p className="px-1 py-4 text-ink-faint">
            No kind matches “{query}”. “Other resource” stands for any type.
          </p>
        )}
      </div>
      <Ghost />
    </div>
  )
}

/** One group under its title, which stays in sight while its kinds scroll by. */
function Fold({ group, title, kinds }: { group: Group; title: string; kinds: readonly Definition[] }) {
  const open = useStore(folds, (state) => state.open.has(group))
  return (
    <section aria-label={title}>
      <h2 className="sticky top-12 z-10 bg-surface">
        <button
          type="button"
          aria-expanded={open}
          onClick={() => toggleFold(group)}
          className="flex h-7 w-full items-center gap-1 rounded-md px-1 text-left text-[11px] font-semibold tracking-wide text-ink-soft hover:bg-sunken"
        >
          <Glyph name={open ? 'down' : 'right'} size={12} />
          <span className="min-w-0 flex-1 truncate">{title}</span>
          <span className="font-normal text-ink-faint">{kinds.length}</span>
        </button>
      </h2>
      {open && <Items kinds={kinds} />}
    </section>
  )
}

const Items = ({ kinds }: { kinds: readonly Definition[] }) => (
  <ul className="pb-1.5">
    {kinds.map((definition) => (
      <li key={definition.kind}>
        <PaletteItem definition={definition} />
      </li>
    ))}
  </ul>
)

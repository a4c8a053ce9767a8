'use client'

import { useState } from 'react'
import { Tabs } from '../ui/tabs'
import { Compared } from './compared'
import { Drills } from './drills'
import type { Needed } from './earlier'
import { Exposed } from './exposed'
import { Gateways } from './gateways'
import { Pairs } from './pairs'

const VIEWS = [
  { id: 'pairs', label: 'Who reaches whom' },
  { id: 'exposed', label: 'From the internet' },
  { id: 'drills', label: 'Drills' },
  { id: 'compared', label: 'Compare' },
  { id: 'gateways', label: 'Transit gateways' },
] as const

/** The whole network at once: all pairs, what is open to the internet, what failures break, what a change does. */
export function MatrixPanel(actions: Needed) {
  const [view, setView] = useState<(typeof VIEWS)[number]['id']>('pairs')
  return (
    <section aria-label="Matrix" className="flex h-full min-h-0 flex-col">
      <div className="shrink-0 border-b border-line px-1">
        <Tabs label="Views" tabs={VIEWS} chosen={view} onChoose={setView} />
      </div>
      {view === 'pairs' && <Pairs />}
      {view === 'exposed' && <Exposed />}
      {view === 'drills' && <Drills />}
      {view === 'compared' && <Compared {...actions} />}
      {view === 'gateways' && <Gateways />}
    </section>
  )
}

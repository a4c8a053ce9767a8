'use client'

import { useDeferredValue, useMemo, useState } from 'react'
import { headRoom } from '@/lib/rules/quotas/head-room'
import { useEditor } from '../editor/context'
import { designIn } from '../editor/store'
import { Tabs } from '../ui/tabs'
import { TextBox } from '../ui/text-box'
import { QuotaList } from './quota-list'
import type { View } from './shown'
import { isNear, shown } from './shown'

const VIEWS = [
  { id: 'fullest', label: 'In use' },
  { id: 'near', label: 'Near the limit' },
  { id: 'every', label: 'Every place' },
] as const

/** How much of each AWS quota the design uses, and what the account was granted. */
export function Quotas() {
  const design = useDeferredValue(useEditor(designIn))
  const [view, setView] = useState<View>('fullest')
  const [text, setText] = useState('')
  const rooms = useMemo(() => headRoom(design), [design])
  const listed = useMemo(() => shown(rooms, view, text), [rooms, view, text])
  const exceeded = rooms.filter(({ isExceeded }) => isExceeded).length
  const near = rooms.filter(isNear).length - exceeded
  return (
    <section aria-label="Quotas" className="@container flex h-full min-h-0 flex-col">
      <div className="flex shrink-0 items-center gap-3 border-b border-line pr-2 pl-1">
        <Tabs label="Listed quotas" tabs={VIEWS} chosen={view} onChoose={setView} />
        <p role="status" className="hidden truncate text-xs text-ink-soft @xl:block">
          {exceeded > 0 && <span className="font-medium text-error">{exceeded} exceeded. </span>}
          {near > 0 && `${near} near the limit.`}
        </p>
        <TextBox
          type="search"
          aria-label="Filter quotas"
          placeholder="Filter by words"
          value={text}
          onChange={(event) => setText(event.target.value)}
          className="ml-auto h-6 max-w-44"
        />
      </div>
      {rooms.length === 0 ? (
        <p className="max-w-prose px-3 py-4 text-ink-soft">
          Nothing in this design counts towards an AWS quota yet. Once something does, this lists how much of
          it is left, and takes what your account was granted: “we have 20 Elastic IPs here”.
        </p>
      ) : listed.length === 0 ? (
        <p className="px-3 py-4 text-ink-soft">
          {text.trim() === '' ? 'No quota is near its limit.' : 'No quota passes the filter.'}
        </p>
      ) : (
        <QuotaList rooms={listed} />
      )}
    </section>
  )
}

'use client'

import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import type { Id } from '@/lib/design/element'
import type { MatrixBy } from '@/lib/trace/matrix'
import { matrixCsv, pairsJson } from '@/lib/trace/matrix-text'
import { useEditor, useEditorStore } from '../editor/context'
import { designIn } from '../editor/store'
import { readPorts } from '../editor/tracing/question'
import { tracesOf } from '../editor/tracing/traces'
import { useAsked } from '../editor/tracing/use-asked'
import { Button } from '../ui/button'
import { download, fileNameOf } from '../ui/file-name'
import { Select } from '../ui/select'
import { TextBox } from '../ui/text-box'
import { Grid } from './grid'
import { shownIn } from './shown'
import { Working } from './working'

const BY: Readonly<Record<MatrixBy, string>> = {
  subnet: 'Subnets',
  interface: 'Interfaces',
  group: 'Security groups',
}

/** Who reaches whom: subnets by routes and ACLs alone, interfaces and groups by everything. */
export function Pairs() {
  const editor = useEditorStore()
  const [by, setBy] = useState<MatrixBy>('subnet')
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const [port, setPort] = useState('')
  const [dense, setDense] = useState(false)
  const asked = useAsked(
    'matrix',
    useMemo(() => ({ of: { by } }), [by]),
  )
  const elements = useEditor((state) => designIn(state).elements)
  const name = useCallback((id: Id) => elements[id]?.name ?? id, [elements])
  const ports = useMemo(() => (port.trim() === '' ? undefined : readPorts(port)), [port])
  const bad = port.trim() !== '' && !ports
  const filter = useDeferredValue(useMemo(() => ({ from, to, ports, dense }), [from, to, ports, dense]))
  const matrix = asked.answer
  const shown = useMemo(() => matrix && shownIn(matrix, filter, name), [matrix, filter, name])
  const open = (start: Id, goal: Id) => {
    const one =
      port.trim() === '' || bad ? { protocol: 'any' as const } : { protocol: 'tcp' as const, ports: port }
    tracesOf(editor).ask({ from: { element: start }, to: { element: goal }, ...one })
    editor.getState().set({ dock: 'trace' })
  }
  const file = (extension: string) => fileNameOf(`${editor.getState().name} matrix`, extension)
  return (
    <>
      <div className="flex min-h-10 shrink-0 flex-wrap items-center gap-2 border-b border-line px-3 py-1.5">
        <Select
          aria-label="Rows and columns"
          className="!w-36"
          value={by}
          onChange={(event) => setBy(event.target.value as MatrixBy)}
        >
          {Object.entries(BY).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </Select>
        <TextBox
          className="!w-32"
          aria-label="Only from"
          placeholder="Only from…"
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        />
        <TextBox
          className="!w-32"
          aria-label="Only to"
          placeholder="Only to…"
          value={to}
          onChange={(event) => setTo(event.target.value)}
        />
        <TextBox
          className="!w-24"
          aria-label="Only port"
          placeholder="Port"
          aria-invalid={bad}
          value={port}
          onChange={(event) => setPort(event.target.value)}
        />
        <label className="flex items-center gap-1.5 text-xs text-ink-soft">
          <input type="checkbox" checked={dense} onChange={(event) => setDense(event.target.checked)} />
          Leave out empty rows
        </label>
        {matrix && !asked.busy && <Legend />}
        <Working asked={asked} />
        {matrix && (
          <span className="ml-auto flex items-center gap-1">
            <Button
              look="quiet"
              className="text-xs"
              onClick={() => download(file('csv'), matrixCsv(matrix, name), 'text/csv')}
            >
              CSV
            </Button>
            <Button
              look="quiet"
              className="text-xs"
              onClick={() => download(file('json'), JSON.stringify(pairsJson(matrix), null, 2))}
            >
              JSON
            </Button>
          </span>
        )}
      </div>
      {!matrix || !shown ? (
        <p className="px-3 py-4 text-ink-soft">{asked.busy ? 'Asking everyone for everyone…' : ''}</p>
      ) : matrix.rows.length === 0 ? (
        <p className="px-3 py-4 text-ink-soft">Nothing to ask yet: {EMPTY[matrix.by]}</p>
      ) : shown.rows.length === 0 || shown.columns.length === 0 ? (
        <p className="px-3 py-4 text-ink-soft">Nothing passes the filter.</p>
      ) : (
        <Grid matrix={matrix} shown={shown} ports={filter.ports} name={name} onOpen={open} />
      )}
    </>
  )
}

const TONES = [
  ['bg-good/25', 'passes'],
  ['bg-info-soft', 'over the internet'],
  ['bg-warning-soft', 'no way back'],
  ['bg-sunken', 'not known'],
] as const

/** What the colours mean. */
const Legend = () => (
  <ul className="hidden items-center gap-2.5 text-[11px] text-ink-faint xl:flex">
    {TONES.map(([look, words]) => (
      <li key={words} className="flex items-center gap-1">
        <span aria-hidden className={`size-2.5 rounded-[3px] border border-line ${look}`} />
        {words}
      </li>
    ))}
  </ul>
)

const EMPTY: Readonly<Record<MatrixBy, string>> = {
  subnet: 'draw a subnet.',
  interface: 'draw an instance, or anything else with an address.',
  group: 'give an instance a security group.',
}

'use client'

import Link from 'next/link'
import { useState } from 'react'
import { Button } from '../ui/button'
import { Glyph } from '../ui/glyph'
import { TextBox } from '../ui/text-box'
import { ThemeButton } from '../ui/theme-button'
import { Toast } from '../ui/toast'
import type { HomeActions, Listed, ReadyCard } from './actions'
import { DesignCard } from './design-card'
import { FileDrop } from './file-drop'
import { Gallery } from './gallery'
import { ImportDialog } from './import-dialog'
import { ImportReport } from './import-report'
import { useFreshList } from './use-fresh-list'
import { useHome } from './use-home'

/** A search field appears once there are more designs than one sees at a glance. */
const MANY = 8

/** The list of designs, and the ways to get another one. */
export function Home({
  designs,
  ready,
  actions,
}: {
  designs: readonly Listed[]
  ready: readonly ReadyCard[]
  actions: HomeActions
}) {
  const home = useHome(designs, actions)
  const [query, setQuery] = useState('')
  const [choosing, setChoosing] = useState(false)
  useFreshList()
  const wanted = query.trim().toLowerCase()
  const shown = designs.filter(({ name }) => name.toLowerCase().includes(wanted))
  return (
    <FileDrop onFiles={(files) => void home.importFiles(files)}>
      <header className="flex h-11 items-center justify-between border-b border-line bg-surface px-4">
        <span className="text-sm font-semibold">Groundplan</span>
        <nav aria-label="Product" className="flex items-center gap-1">
          <Link
            href="/reference"
            className="flex h-7 items-center gap-1.5 rounded-md px-2 font-medium text-ink-soft hover:bg-sunken hover:text-ink"
          >
            <Glyph name="book" /> Reference
          </Link>
          <ThemeButton />
        </nav>
      </header>
      <main className="mx-auto max-w-6xl px-6 py-8">
        <div className="mb-5 flex flex-wrap items-center gap-2">
          <h1 className="mr-auto text-xl font-semibold">Designs</h1>
          {designs.length > MANY && (
            <div className="w-56">
              <TextBox
                type="search"
                aria-label="Search designs"
                placeholder="Search designs"
                value={query}
                onChange={(event) => setQuery(event.target.value)}
              />
            </div>
          )}
          <Button disabled={home.busy} onClick={home.startImport}>
            <Glyph name="file" /> Import
          </Button>
          <Button disabled={home.busy} onClick={() => setChoosing(true)}>
            <Glyph name="copy" /> Ready designs
          </Button>
          <Button look="primary" disabled={home.busy} onClick={() => void home.create()}>
            <Glyph name="plus" /> New design
          </Button>
          <input {...home.input} aria-label="File to open" className="hidden" />
        </div>
        {designs.length === 0 ? (
          <Empty />
        ) : shown.length === 0 ? (
          <p className="text-ink-soft">No design is named like “{query.trim()}”.</p>
        ) : (
          <ul aria-label="Designs" className="grid grid-cols-[repeat(auto-fill,minmax(240px,1fr))] gap-4">
            {shown.map((design) => (
              <DesignCard key={design.id} design={design} home={home} />
            ))}
          </ul>
        )}
      </main>
      <Gallery
        open={choosing}
        ready={ready}
        busy={home.busy}
        onChoose={(card) => void home.createFrom(card)}
        onClose={() => setChoosing(false)}
      />
      <ImportDialog
        open={home.importing}
        busy={home.busy}
        problem={home.notice?.tone === 'error' ? home.notice.text : undefined}
        onPick={home.pick}
        onFiles={(files) => void home.importFiles(files)}
        onClose={home.stopImport}
      />
      <ImportReport report={home.report} onClose={home.goOn} />
      <Toast notice={home.importing ? undefined : home.notice} onClose={home.quiet}>
        {home.undo && (
          <Button className="h-6 px-2" onClick={() => void home.undo?.()}>
            Undo
          </Button>
        )}
      </Toast>
    </FileDrop>
  )
}

const Empty = () => (
  <div className="rounded-xl border border-dashed border-line-strong px-6 py-16 text-center">
    <p className="text-base font-semibold">No designs yet</p>
    <p className="mt-1 text-ink-soft">
      Start a new one, or drop a design file, a CloudFormation template or a folder of AWS answers on this
      page.
    </p>
  </div>
)

'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import type { Result } from '@/lib/design/result'
import { failed } from '@/lib/design/result'
import type { ImportReport } from '@/lib/import/report'
import type { HomeActions, Listed, ReadyCard } from './actions'
import type { GivenFile } from './given-files'
import { chosenFiles } from './given-files'

/** Bytes of all files of one import. */
const LARGEST = 32 * 1024 * 1024

type Notice = { readonly text: string; readonly tone: 'info' | 'error' }

export type Home = ReturnType<typeof useHome>

/** What can be done in the list of designs, and the line about what came of it. */
export function useHome(designs: readonly Listed[], actions: HomeActions) {
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const [notice, setNotice] = useState<Notice>()
  const [removed, setRemoved] = useState<Listed>()
  const [report, setReport] = useState<ImportReport>()
  const [importing, setImporting] = useState(false)

  const say = (text: string, tone: Notice['tone'] = 'info') => setNotice({ text, tone })
  /** The value of an action, or undefined once its trouble was told. */
  const attempt = async <T>(work: Promise<Result<T>>): Promise<{ value: T } | undefined> => {
    setBusy(true)
    setNotice(undefined)
    setRemoved(undefined)
    const result = await work.catch(() => failed('The server does not answer. Is it still running?'))
    setBusy(false)
    if (result.ok) return { value: result.value }
    say(result.message, 'error')
    return undefined
  }
  const goTo = (id: string) => router.push(`/design/${id}`)

  const importFiles = async (files: readonly GivenFile[]) => {
    const size = files.reduce((sum, { file }) => sum + file.size, 0)
    // An empty file would not even be sent.
    if (size === 0) return say(`“${files[0]!.path}” is empty. Choose one that holds something.`, 'error')
    if (size > LARGEST)
      return say(
        `“${files[0]!.path}”${files.length > 1 ? ' and the others have' : ' has'} ${Math.round(size / 1024 / 1024)} MB; up to 32 MB can be imported at once.`,
        'error',
      )
    const form = new FormData()
    for (const { path, file } of files) {
      form.append('path', path)
      form.append('file', file)
    }
    const done = await attempt(actions.importFiles(form))
    if (!done) return
    setImporting(false)
    if (done.value.isPlain) goTo(done.value.id)
    else setReport(done.value)
  }

  return {
    busy,
    notice,
    report,
    importing,
    importFiles,
    startImport: () => {
      setNotice(undefined)
      setImporting(true)
    },
    stopImport: () => setImporting(false),
    quiet: () => setNotice(undefined),
    pick: () => input.current?.click(),
    goOn: () => {
      if (report) goTo(report.id)
      setReport(undefined)
    },
    input: {
      ref: input,
      type: 'file',
      multiple: true,
      accept: '.json,.yaml,.yml,.template,.txt,.zip',
      onChange: (event: React.ChangeEvent<HTMLInputElement>) => {
        const files = chosenFiles(event.target.files)
        // The same file may be chosen again after it was mended.
        event.target.value = ''
        if (files.length > 0) void importFiles(files)
      },
    },
    create: async () => {
      const done = await attempt(actions.createDesign({ name: freeName('Untitled', designs) }))
      if (done) goTo(done.value.id)
    },
    createFrom: async ({ id, name }: ReadyCard) => {
      const done = await attempt(actions.createFromReady({ ready: id, name: freeName(name, designs) }))
      if (done) goTo(done.value.id)
    },
    rename: async (design: Listed, name: string) => {
      if (await attempt(actions.renameDesign({ id: design.id, name }))) router.refresh()
    },
    duplicate: async (design: Listed) => {
      const name = freeName(`Copy of ${design.name}`.slice(0, 110), designs)
      if (!(await attempt(actions.duplicateDesign({ id: design.id, name })))) return
      say(`“${design.name}” was duplicated.`)
      router.refresh()
    },
    remove: async (design: Listed) => {
      if (!(await attempt(actions.removeDesign({ id: design.id })))) return
      say(`“${design.name}” was deleted.`)
      setRemoved(design)
      router.refresh()
    },
    undo:
      removed &&
      (async () => {
        if (!(await attempt(actions.restoreDesign({ id: removed.id })))) return
        say(`“${removed.name}” is back.`)
        router.refresh()
      }),
  }
}

/** The name, with a number behind it when it is taken. */
function freeName(name: string, designs: readonly Listed[]): string {
  const taken = new Set(designs.map((design) => design.name))
  let free = name
  for (let number = 2; taken.has(free); number++) free = `${name} ${number}`
  return free
}

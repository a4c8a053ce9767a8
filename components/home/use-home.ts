'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import type { Result } from '@/lib/design/result'
import { failed } from '@/lib/design/result'
import type { HomeActions, Listed, OpenedFile, ReadyCard } from './actions'

const LARGEST_FILE = 32 * 1024 * 1024

type Notice = { readonly text: string; readonly tone: 'info' | 'error' }

export type Home = ReturnType<typeof useHome>

/** What can be done in the list of designs, and the line about what came of it. */
export function useHome(designs: readonly Listed[], actions: HomeActions) {
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const [notice, setNotice] = useState<Notice>()
  const [removed, setRemoved] = useState<Listed>()
  const [opened, setOpened] = useState<OpenedFile>()

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

  const open = async (file: File) => {
    if (file.size > LARGEST_FILE)
      return say(
        `“${file.name}” has ${Math.round(file.size / 1024 / 1024)} MB; up to 32 MB can be opened.`,
        'error',
      )
    const text = await file.text().catch(() => undefined)
    if (text === undefined) return say(`“${file.name}” cannot be read. Is it a file?`, 'error')
    const done = await attempt(actions.openFile({ fileName: file.name, text }))
    if (!done) return
    if (done.value.problems.length > 0) setOpened(done.value)
    else goTo(done.value.id)
  }

  return {
    busy,
    notice,
    opened,
    open,
    quiet: () => setNotice(undefined),
    pick: () => input.current?.click(),
    goOn: () => {
      if (opened) goTo(opened.id)
      setOpened(undefined)
    },
    input: {
      ref: input,
      type: 'file',
      accept: '.json,.yaml,.yml,.template,.txt',
      onChange: (event: React.ChangeEvent<HTMLInputElement>) => {
        const file = event.target.files?.[0]
        // The same file may be chosen again after it was mended.
        event.target.value = ''
        if (file) void open(file)
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

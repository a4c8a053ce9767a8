'use client'

import { useEffect, useState } from 'react'
import type { Design } from '@/lib/design/element'
import type { Result } from '@/lib/design/result'
import { failed } from '@/lib/design/result'
import { openDesign } from '@/lib/elements/open'
import type { Actions, Revision } from '../editor/actions'
import { useEditorStore } from '../editor/context'
import { Select } from '../ui/select'
import { formatTime } from '../ui/time'

export type Needed = Pick<Actions, 'listRevisions' | 'loadRevision'>

const SILENT = failed('The server does not answer. Try again.')

/** Chooses the design that this one is compared with: an earlier version, or a design file. */
export function Earlier({
  listRevisions,
  loadRevision,
  onChoose,
}: Needed & { onChoose: (chosen: Result<{ name: string; design: Design }>) => void }) {
  const id = useEditorStore().getState().designId
  const [revisions, setRevisions] = useState<readonly Revision[]>([])
  useEffect(() => {
    let wanted = true
    void listRevisions({ id })
      .catch(() => SILENT)
      .then((result) => wanted && result.ok && setRevisions(result.value))
    return () => {
      wanted = false
    }
  }, [id, listRevisions])
  const open = (text: string, name: string) => {
    const opened = openDesign(text)
    onChoose(opened.ok ? { ok: true, value: { name, design: opened.value.design } } : opened)
  }
  const load = async (rev: number) => {
    const revision = revisions.find((one) => one.rev === rev)
    const loaded = await loadRevision({ id, rev }).catch(() => SILENT)
    if (!loaded.ok) return onChoose(loaded)
    open(loaded.value.text, `the version of ${formatTime(revision?.savedAt ?? '')}`)
  }
  return (
    <>
      <Select
        aria-label="Compare with"
        className="!w-56"
        defaultValue=""
        onChange={(event) => void load(Number(event.target.value))}
      >
        <option value="" disabled>
          Compare with a version…
        </option>
        {revisions.map(({ rev, savedAt, note }) => (
          <option key={rev} value={rev}>
            {formatTime(savedAt)}
            {note && ` · ${note}`}
          </option>
        ))}
      </Select>
      <label className="inline-flex h-7 cursor-pointer items-center rounded-md border border-line bg-surface px-2.5 text-[13px] font-medium focus-within:outline-2 focus-within:outline-accent hover:bg-sunken">
        or a design file…
        <input
          type="file"
          accept=".json,application/json"
          className="sr-only"
          onChange={(event) => {
            const [file] = event.target.files ?? []
            if (file) void file.text().then((text) => open(text, file.name))
          }}
        />
      </label>
    </>
  )
}

'use client'

import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { Element } from '@/lib/design/element'
import { change } from '@/lib/design/patch'
import { useEditorStore } from '../editor/context'
import { designIn } from '../editor/store'
import { Button } from '../ui/button'
import { IconButton } from '../ui/icon-button'
import { TextBox } from '../ui/text-box'
import { focusRow } from './focus-row'

type Entry = readonly [key: string, value: string]

/** Tags as AWS keeps them. A key that is empty or there twice waits in the form until it is neither. */
export function Tags({ element }: { element: Element }) {
  const editor = useEditorStore()
  const [draft, setDraft] = useState<readonly Entry[]>()
  const entries = draft ?? Object.entries(element.tags ?? {})
  const problem = problemOf(entries)
  const set = (next: readonly Entry[]) => {
    const now = designIn(editor.getState()).elements[element.id]
    const waits = problemOf(next) !== undefined
    setDraft(waits ? next : undefined)
    if (now && !waits)
      editor
        .getState()
        .perform(
          `Set tags of ${now.name}`,
          change(now, { tags: next.length > 0 ? Object.fromEntries(next) : undefined }),
          `tags ${now.id}`,
        )
  }
  const replace = (index: number, entry: Entry) => set(entries.map((old, at) => (at === index ? entry : old)))
  return (
    <section aria-label="Tags" data-rows className="flex flex-col gap-1">
      <h2 className="text-xs font-medium text-ink-soft">Tags</h2>
      {entries.map(([key, value], index) => (
        <div key={index} data-row={index} className="flex items-center gap-1">
          <TextBox
            aria-label={`Key of tag ${index + 1}`}
            value={key}
            placeholder="Key"
            onChange={(event) => replace(index, [event.target.value, value])}
          />
          <TextBox
            aria-label={`Value of tag ${index + 1}`}
            value={value}
            placeholder="Value"
            onChange={(event) => replace(index, [key, event.target.value])}
          />
          <IconButton
            small
            glyph="close"
            label={`Remove tag ${key || index + 1}`}
            onClick={() => set(entries.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      {problem && entries.some(([key]) => key !== '') && <p className="text-xs text-error">{problem}</p>}
      <div>
        <Button
          look="quiet"
          className="-ml-2"
          disabled={problem !== undefined}
          onClick={(event) => {
            flushSync(() => setDraft([...entries, ['', '']]))
            focusRow(event.currentTarget, entries.length, 'input')
          }}
        >
          + Add tag
        </Button>
      </div>
    </section>
  )
}

function problemOf(entries: readonly Entry[]): string | undefined {
  const keys = entries.map(([key]) => key)
  const twice = keys.find((key, at) => keys.indexOf(key) !== at)
  if (twice !== undefined) return `“${twice}” is there twice. Give each tag a key of its own.`
  return keys.includes('') ? 'Give the tag a key.' : undefined
}

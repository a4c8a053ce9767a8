'use client'

import { useEffect, useId, useRef } from 'react'
import type { Place } from '@/lib/trace/query'
import { useEditor, useEditorStore } from '../editor/context'
import { designIn } from '../editor/store'
import type { End } from '../editor/tracing/traces'
import { useTraced, useTraces } from '../editor/tracing/traces'
import { Combobox } from '../ui/combobox'
import { Glyph } from '../ui/glyph'
import { KindIcon } from '../ui/icon'
import { IconButton } from '../ui/icon-button'
import type { EndOption } from './ends'
import { placeOfText } from '@/lib/trace/place-of-text'
import { endOptions, labelOf } from './ends'

const WORDS = {
  from: {
    label: 'From',
    placeholder: 'An element, the internet, an address',
    pick: 'Click the start on the canvas',
  },
  to: {
    label: 'To',
    placeholder: 'An element, an address, a name, a URL',
    pick: 'Click the end on the canvas',
  },
} as const

/** One end of the question: searched, typed, or clicked on the canvas. */
export function EndPicker({ end }: { end: End }) {
  const id = useId()
  const editor = useEditorStore()
  const design = useEditor(designIn)
  const traces = useTraces()
  const place = useTraced((traced) => traced.question[end])
  const armed = useTraced((traced) => traced.armed === end)
  const { label, placeholder, pick } = WORDS[end]
  useEffect(() => {
    if (!armed) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      event.preventDefault()
      traces.arm(undefined)
    }
    addEventListener('keydown', onKey, true)
    return () => removeEventListener('keydown', onKey, true)
  }, [armed, traces])
  const choose = (chosen: Place) => traces.ask({ [end]: chosen })
  const other = useTraced((traced) => traced.question[end === 'from' ? 'to' : 'from'])
  const ref = useRef<HTMLDivElement>(null)
  const search = (query: string) =>
    endOptions(designIn(editor.getState()), editor.getState().selection, query)
  return (
    <div ref={ref} data-end={end} className="relative flex min-w-40 flex-1 items-center">
      <label htmlFor={id} className="pointer-events-none absolute left-2 w-8 text-xs text-ink-faint">
        {label}
      </label>
      <span className="pointer-events-none absolute left-11">
        <PlaceIcon place={place} />
      </span>
      <Combobox
        id={id}
        text={labelOf(design, place)}
        label={label}
        placeholder={armed ? 'Click on the canvas…' : placeholder}
        search={search}
        onChoose={(option) => {
          choose((option as EndOption).place)
          // Once this box knows that something was chosen: leaving it must not read what was typed.
          if (!other)
            setTimeout(() =>
              boxes(ref.current)
                .find((box) => box.id !== id)
                ?.focus(),
            )
        }}
        onLeave={(query) => {
          const typed = query === undefined ? undefined : placeOfText(query)
          if (typed) choose(typed)
        }}
        className="h-8 pr-8 pl-17 text-ellipsis"
      />
      <IconButton
        label={pick}
        glyph="target"
        small
        aria-pressed={armed}
        onClick={() => traces.arm(armed ? undefined : end)}
        className="absolute right-1.5 aria-pressed:bg-accent aria-pressed:text-accent-ink"
      />
    </div>
  )
}

/** Both boxes of the question. */
const boxes = (within: HTMLElement | null) => [
  ...(within?.parentElement?.querySelectorAll<HTMLInputElement>('[data-end] input') ?? []),
]

function PlaceIcon({ place }: { place: Place | undefined }) {
  const kind = useEditor((state) =>
    place && 'element' in place ? designIn(state).elements[place.element]?.kind : undefined,
  )
  if (kind !== undefined) return <KindIcon kind={kind} size={18} />
  return (
    <span className={place ? 'text-ink-soft' : 'text-ink-faint/50'}>
      <Glyph name="globe" size={16} />
    </span>
  )
}

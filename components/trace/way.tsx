'use client'

import type { KeyboardEvent } from 'react'
import { useRef } from 'react'
import { useEditor } from '../editor/context'
import { designIn } from '../editor/store'
import type { Section } from '../editor/tracing/stops'
import { internetIn, sectionsOf } from '../editor/tracing/stops'
import type { Answered } from '../editor/tracing/traces'
import { useTraces } from '../editor/tracing/traces'
import { StopLine } from './stop-line'

/** The way, stop by stop: each connection there and back. Arrows walk the stops, Enter flies to the element. */
export function Way({ answered: { trace, question } }: { answered: Answered }) {
  const internet = useEditor((state) => internetIn(designIn(state), question))
  const traces = useTraces()
  const list = useRef<HTMLDivElement>(null)
  const sections = sectionsOf(trace)
  const isChain = sections.some(({ leg }) => leg > 0)
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const stops = [...(list.current?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])]
    const at = stops.findIndex((stop) => stop.contains(document.activeElement))
    if (step === undefined || at < 0) return
    event.preventDefault()
    const next = stops[Math.max(0, Math.min(stops.length - 1, at + step))]
    next?.querySelector('button')?.focus()
  }
  return (
    <div ref={list} onKeyDown={walk} onMouseLeave={() => traces.point(undefined)}>
      {sections.map((section) => (
        <section key={titleOf(section, isChain)} aria-label={titleOf(section, isChain)} className="mb-2">
          <h3 className="sticky top-0 z-10 bg-surface py-1 text-xs font-semibold text-ink-soft">
            {titleOf(section, isChain)}
          </h3>
          <ol>
            {section.stops.map((stop, index) => (
              <StopLine key={stop.number} stop={stop} before={section.stops[index - 1]} internet={internet} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

const titleOf = ({ leg, phase, assumed }: Section, isChain: boolean) => {
  const way = phase === 'forward' ? 'There' : 'Back'
  const words = isChain ? `Connection ${leg + 1}: ${way.toLowerCase()}` : way
  return assumed ? `${words}, if it came to that` : words
}

'use client'

import type { ReactNode } from 'react'
import { formatFlow } from '@/lib/net/flow'
import type { Hop } from '@/lib/trace/answer'
import type { Stop } from '../editor/tracing/stops'
import { useTraced, useTraces } from '../editor/tracing/traces'
import { Glyph } from '../ui/glyph'
import { CodeLink } from './code-link'
import { ElementLink } from './element-link'

/** One element on the way: its number on the canvas, what happens there and why, and the packet where it changes. */
export function StopLine({
  stop,
  before,
  isFirst,
}: {
  stop: Stop
  before: Stop | undefined
  isFirst: boolean
}) {
  const traces = useTraces()
  const pointed = useTraced((traced) => traced.stop === stop.number)
  const isStopped = stop.blockers.length > 0
  const said = flowOf(before?.hops.at(-1))
  return (
    <li
      data-stop={stop.number}
      onMouseEnter={() => traces.point(stop.number)}
      onFocus={() => traces.point(stop.number)}
      className={`relative flex gap-2 rounded-md py-0.5 pr-1 pl-1 ${pointed ? 'bg-sunken' : ''}`}
    >
      <span aria-hidden className="absolute top-0 bottom-0 left-[13px] w-px bg-line-strong" />
      <Number
        tone={
          isStopped ? (stop.blockers.every(({ unknown }) => unknown) ? 'bg-info' : 'bg-error') : undefined
        }
      >
        {isStopped ? <Glyph name="close" size={11} /> : stop.number}
      </Number>
      <div className="min-w-0 flex-1">
        {stop.element === undefined ? (
          <span className="inline-flex items-center gap-1.5 font-medium">
            <Glyph name="globe" size={15} /> {isFirst ? 'Outside' : 'Internet'}
          </span>
        ) : (
          <ElementLink id={stop.element} />
        )}
        <ul className="leading-[17px] text-ink-soft">
          {stop.hops.map((hop, index) => (
            <li key={index}>
              {hop.because}
              {hop.by && hop.by.element !== stop.element && (
                <span className="ml-1.5 text-xs">
                  <ElementLink id={hop.by.element} icon={13} />
                </span>
              )}
              {hop.notes?.map((code) => (
                <span key={code} className="ml-1.5">
                  <CodeLink code={code} />
                </span>
              ))}
              <Packet flow={flowOf(hop)} before={index > 0 ? flowOf(stop.hops[index - 1]) : said} />
            </li>
          ))}
          {stop.blockers.map((blocker) => (
            <li key={blocker.code + blocker.because} className={blocker.unknown ? 'text-info' : 'text-error'}>
              {blocker.because}
            </li>
          ))}
        </ul>
      </div>
    </li>
  )
}

const flowOf = (hop: Hop | undefined) => (hop?.flow ? formatFlow(hop.flow) : undefined)

function Packet({ flow, before }: { flow: string | undefined; before: string | undefined }) {
  if (flow === undefined || flow === before) return null
  return (
    <span className="block truncate font-mono text-[11px] text-ink-faint" title={flow}>
      {flow}
    </span>
  )
}

const Number = ({
  tone = 'bg-surface border border-line-strong text-ink-soft',
  children,
}: {
  tone?: string | undefined
  children: ReactNode
}) => (
  <span
    aria-hidden
    className={`relative mt-0.5 flex size-[19px] shrink-0 items-center justify-center rounded-full text-[10.5px] font-semibold tabular-nums ${tone} ${tone.includes('border') ? '' : 'text-white dark:text-black'}`}
  >
    {children}
  </span>
)

'use client'

import type { Id } from '@/lib/design/element'
import type { Blocker, Hop } from '@/lib/trace/answer'
import type { Stop } from '../editor/tracing/stops'
import { useTraced, useTraces } from '../editor/tracing/traces'
import { Glyph } from '../ui/glyph'
import { CodeLink } from './code-link'
import { ElementLink } from './element-link'
import { usePacketWords } from './packet-words'

/** One element on the way: its number on the canvas, what happens there and why, and the packet where it changes. */
export function StopLine({
  stop,
  before,
  internet,
}: {
  stop: Stop
  before: Stop | undefined
  /** What stands for the internet in the drawing. */
  internet: Id | undefined
}) {
  const traces = useTraces()
  const pointed = useTraced((traced) => traced.stop === stop.number)
  const { number, hops, blockers, element = internet } = stop
  const isAssumed = blockers.length === 0 && hops.every(({ assumed }) => assumed)
  const wordsOf = usePacketWords()
  const flows = [wordsOf(before?.hops.at(-1)), ...hops.map(wordsOf)]
  const line = (hop: Hop, index: number) => {
    const at = hops.indexOf(hop)
    return <HopLine key={index} hop={hop} flow={flows[at + 1] === flows[at] ? undefined : flows[at + 1]} />
  }
  return (
    <li
      data-stop={number}
      onMouseEnter={() => traces.point(number)}
      onFocus={() => traces.point(number)}
      className={`relative flex gap-2 rounded-md py-0.5 pr-1 pl-1 ${pointed ? 'bg-sunken' : ''}`}
    >
      <span
        aria-hidden
        className={`absolute top-0 bottom-0 left-[13px] border-l border-line-strong ${isAssumed ? 'border-dashed' : ''}`}
      />
      <Badge number={number} blockers={blockers} />
      <div className="min-w-0 flex-1">
        {element === undefined ? (
          <span className="inline-flex items-center gap-1.5 font-medium">
            <Glyph name="globe" size={15} /> The internet
          </span>
        ) : (
          <ElementLink id={element} icon={18} />
        )}
        <ul className="leading-[17px] text-ink-soft">
          {hops.filter(({ assumed }) => !assumed).map(line)}
          {blockers.map((blocker) => (
            <li key={blocker.code + blocker.because} className={blocker.unknown ? 'text-info' : 'text-error'}>
              {blocker.because}
            </li>
          ))}
          {hops.filter(({ assumed }) => assumed).map(line)}
        </ul>
      </div>
    </li>
  )
}

/** What happens, the entry that decided it, and the packet if it changed. */
function HopLine({ hop, flow }: { hop: Hop; flow: string | undefined }) {
  const { because, by, element, notes, assumed } = hop
  return (
    <li className={assumed ? 'text-ink-faint italic' : ''}>
      {assumed && <span className="not-italic">Otherwise: </span>}
      {because}
      {by && by.element !== element && (
        <span className="ml-1.5 text-xs">
          <ElementLink id={by.element} icon={13} />
        </span>
      )}
      {notes?.map((code) => (
        <CodeLink key={code} code={code} className="ml-1.5" />
      ))}
      {flow !== undefined && (
        <span className="block truncate font-mono text-[11px] text-ink-faint not-italic" title={flow}>
          {flow}
        </span>
      )}
    </li>
  )
}

const BADGE =
  'relative mt-0.5 flex size-[19px] shrink-0 items-center justify-center rounded-full text-[10.5px] font-semibold tabular-nums'

function Badge({ number, blockers }: { number: number; blockers: readonly Blocker[] }) {
  if (blockers.length === 0)
    return (
      <span aria-hidden className={`${BADGE} border border-line-strong bg-surface text-ink-soft`}>
        {number}
      </span>
    )
  const isKnown = blockers.some(({ unknown }) => !unknown)
  return (
    <span
      role="img"
      aria-label={isKnown ? 'Stopped here' : 'Not known from here'}
      className={`${BADGE} text-white dark:text-black ${isKnown ? 'bg-error' : 'bg-info'}`}
    >
      <Glyph name={isKnown ? 'close' : 'question'} size={11} />
    </span>
  )
}

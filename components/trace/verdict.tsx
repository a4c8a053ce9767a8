'use client'

import type { Design } from '@/lib/design/element'
import type { Trace, Verdict as Word } from '@/lib/trace/answer'
import { formatFlow } from '@/lib/net/flow'
import { sentence } from '@/lib/elements/words'
import type { Question } from '../editor/tracing/question'
import { nameOf, trafficOf } from '../editor/tracing/question'
import type { GlyphName } from '../ui/glyph'
import { Glyph } from '../ui/glyph'
import { IconButton } from '../ui/icon-button'

const LOOK: Readonly<Record<Word, { word: string; glyph: GlyphName; colour: string; ground: string }>> = {
  REACHABLE: { word: 'Reachable', glyph: 'check', colour: 'text-good', ground: 'bg-good' },
  REACHABLE_WITH_WARNINGS: {
    word: 'Reachable, with warnings',
    glyph: 'check',
    colour: 'text-warning',
    ground: 'bg-warning',
  },
  NOT_REACHABLE: { word: 'Not reachable', glyph: 'close', colour: 'text-error', ground: 'bg-error' },
  UNKNOWN: { word: 'Not known', glyph: 'question', colour: 'text-info', ground: 'bg-info' },
}

/** The answer in one word and one sentence. */
export function Verdict({
  design,
  question,
  answer,
  busy,
  onShow,
}: {
  design: Design
  question: Question
  answer: Trace
  busy: boolean
  /** Fly to the whole way. */
  onShow: () => void
}) {
  const { word, glyph, colour, ground } = LOOK[answer.verdict]
  const isPart = answer.partial && answer.passed.length > 0
  return (
    <div
      role="status"
      aria-label="Verdict"
      data-verdict={answer.verdict}
      className="flex items-start gap-2.5"
    >
      <span
        className={`flex size-8 shrink-0 items-center justify-center rounded-full text-white dark:text-black ${ground}`}
      >
        <Glyph name={glyph} size={18} />
      </span>
      <div className="min-w-0 flex-1">
        <p className={`text-base leading-5 font-semibold ${colour}`}>
          {isPart ? `${word}, in part` : word}
          {busy && <span className="ml-2 text-xs font-normal text-ink-faint">tracing…</span>}
        </p>
        <p className="text-ink-soft">{wordsFor(design, question, answer)}</p>
        {isPart && (
          <ul aria-label="What passes" className="mt-0.5 font-mono text-xs text-ink-soft">
            {answer.passed.slice(0, 3).map((flow, index) => (
              <li key={index}>{formatFlow(flow)}</li>
            ))}
          </ul>
        )}
      </div>
      <IconButton label="Show the whole way on the canvas" glyph="way" onClick={onShow} />
    </div>
  )
}

function wordsFor(design: Design, question: Question, { verdict, blockers, partial, mtu }: Trace): string {
  const [from, to] = [nameOf(design, question.from!), nameOf(design, question.to!)]
  const asked = `${trafficOf(question)} from ${from} to ${to}`
  const count = blockers.length
  const limit = mtu === undefined ? '' : ` Packets of up to ${mtu.toLocaleString('en')} bytes fit.`
  switch (verdict) {
    case 'NOT_REACHABLE':
      return `${sentence(asked)} is stopped${count > 1 ? `; ${count} things stand in the way` : ''}.`
    case 'UNKNOWN':
      return `${sentence(asked)} depends on what nobody has told.`
    default:
      return partial
        ? `Of ${asked} only this passes, and is answered:`
        : `${sentence(asked)} arrives, and the answer comes back.${limit}`
  }
}

import type { Design } from '@/lib/design/element'
import { done } from '@/lib/design/result'
import type { Kept } from '@/lib/trace/promise'
import { keep } from '@/lib/trace/promise'
import { answerJson } from './answer-json'
import { defineVerb } from './define'
import { openAny } from './open'

/**
 * `promise --json` prints { promises: [{ element, awsId?, name, sentence, kept: true | false | "unknown", because, trace? }], counts:
 * { kept, broken, unknown } }; the trace is the one that decided, as `trace --json` prints it.
 */
export const keepPromises = defineVerb({
  name: 'promise',
  usage: 'groundplan promise <design> [--allow-unknown] [--json]',
  summary: 'Asks every promise of a design anew; one that is broken, or of which nobody knows, ends with 1.',
  options: { 'allow-unknown': { type: 'boolean' } },
  takes: 1,
  run: async ([path = ''], { 'allow-unknown': allowUnknown = false }) => {
    const opened = await openAny(path)
    if (!opened.ok) return opened
    const { design, problems } = opened.value
    const found = keep(design)
    const count = (kept: Kept['kept']) => found.filter((one) => one.kept === kept).length
    const counts = { kept: count(true), broken: count(false), unknown: count('unknown') }
    const isBad = counts.broken > 0 || (counts.unknown > 0 && !allowUnknown)
    return done({
      code: isBad ? 1 : 0,
      json: { promises: found.map((one) => outward(design, one)), counts },
      text: [...found.map(inWords), summary(counts)].join('\n') + '\n',
      notices: problems,
    })
  },
})

function outward(design: Design, { promise, sentence, kept, because, trace }: Kept) {
  const { id, awsId, name } = promise
  return {
    element: id,
    ...(awsId !== undefined && { awsId }),
    name,
    sentence,
    kept,
    because,
    ...(trace && { trace: answerJson(design, trace) }),
  }
}

const WORDS = { true: 'kept', false: 'broken', unknown: 'unknown' } as const

function inWords({ promise, sentence, kept, because, trace }: Kept): string {
  const [code] = kept === true ? [] : (trace?.codes ?? [])
  const more = [promise.name, code, because].filter(Boolean).join(' · ')
  return `${`${WORDS[`${kept}`]}:`.padEnd(9)}${sentence}\n    ${more}`
}

const summary = ({ kept, broken, unknown }: Readonly<Record<'kept' | 'broken' | 'unknown', number>>) =>
  kept + broken + unknown === 0
    ? 'The design makes no promise.'
    : `${kept} kept, ${broken} broken, ${unknown} unknown`

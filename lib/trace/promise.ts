import type { Design } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import { aroundOf } from '@/lib/elements/around'
import { sentenceOf } from '@/lib/elements/promise/sentence'
import { read } from '@/lib/elements/read'
import type { Trace } from './answer'
import type { Place, Query } from './query'
import { questionsOf } from './questions'
import { trace as ask } from './trace'
import { nameOf } from './world'

type Promised = ElementOf<'promise'>

/** Whether a promise holds in a design. `query` and `trace` are what decided, where something could be asked. */
export type Kept = {
  readonly promise: Promised
  readonly kept: boolean | 'unknown'
  /** The promise in words. */
  readonly sentence: string
  readonly because: string
  readonly query?: Query
  readonly trace?: Trace
}

/** Every promise of a design, in its order, kept or broken. */
export const keep = (design: Design, down?: Query['down']): readonly Kept[] =>
  ofKind(Object.values(design.elements), 'promise').map((promise) => keepOne(design, promise, down))

/**
 * One promise. Broken when one of its questions is answered otherwise, or when an end of it is gone; unknown when an answer
 * could not be found. With `down` it is asked as if these elements were out of order.
 */
export function keepOne(design: Design, promise: Promised, down?: Query['down']): Kept {
  const about = { promise, sentence: sentenceOf(promise, aroundOf(design)) }
  const questions = questionsOf(design, promise)
  if ('broken' in questions) return { ...about, kept: false, because: questions.broken }
  let doubt: Kept | undefined
  let good: Kept | undefined
  for (const question of questions.queries) {
    const query = down ? { ...question, down } : question
    const trace = ask(design, query)
    const kept = judge(promise, query, trace)
    const found = { ...about, kept, because: because(design, promise, query, trace, kept), query, trace }
    if (kept === false) return found
    if (kept === 'unknown') doubt ??= found
    else good ??= found
  }
  const none = { ...about, kept: 'unknown' as const, because: 'Nothing is there that could be asked.' }
  return doubt ?? good ?? none
}

/** The question that a promise asks first, to be shown as any other; undefined where an end is gone. */
export function queryOf(design: Design, promise: Promised): Query | undefined {
  const questions = questionsOf(design, promise)
  return 'queries' in questions ? questions.queries[0] : undefined
}

const isReached = ({ verdict }: Trace) => verdict === 'REACHABLE' || verdict === 'REACHABLE_WITH_WARNINGS'

/** Is TLS asked for where only a URL says what is spoken? */
const isMute = ({ tlsEverywhere, to }: Query) => tlsEverywhere === true && !('url' in to)

function judge(promise: Promised, query: Query, trace: Trace): Kept['kept'] {
  if (trace.verdict === 'UNKNOWN') return 'unknown'
  if (read(promise, 'expects') === 'unreachable') return !isReached(trace)
  if (!isReached(trace) || trace.partial) return false
  return isMute(query) ? 'unknown' : true
}

function because(design: Design, promise: Promised, query: Query, trace: Trace, kept: Kept['kept']): string {
  const way = `from ${placeWords(design, query.from)} to ${placeWords(design, query.to)}`
  if (!isReached(trace)) {
    const why = trace.blockers[0]?.because ?? 'There is no way.'
    if (kept === true) return why
    return kept === 'unknown' ? `Nobody knows the way ${way}: ${why}` : `No way ${way}: ${why}`
  }
  if (kept === 'unknown')
    return 'Only of a URL can be told whether it is TLS. Lead the promise to https:// and the name.'
  const isPart = trace.partial && read(promise, 'expects') !== 'unreachable'
  const lost = trace.warnings.at(-1)
  return isPart
    ? `Only a part of it passes ${way}.${lost ? ` ${lost.because}` : ''}`
    : `The way ${way} is open.`
}

function placeWords(design: Design, place: Place): string {
  if ('internet' in place) return 'the internet'
  if ('element' in place) return nameOf(design, place.element)
  return 'address' in place ? place.address : 'name' in place ? place.name : place.url
}

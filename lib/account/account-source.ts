import type { Call } from '@/lib/elements/sdk'
import { split } from './calls'
import type { Channel } from './channel'
import type { Ask } from './clients'
import type { Notice, ReadEvent, ReadRequest } from './event'
import { explain } from './explain'
import { askAll } from './pages'
import type { Source } from './source'
import { GLOBAL } from './source'

type Reading = {
  readonly request: ReadRequest
  readonly ask: Ask
  readonly regions: readonly string[]
  readonly note: (notice: Notice) => void
  readonly channel: Channel<ReadEvent>
  readonly signal: AbortSignal
}

/** Answers of a live account: every page of a call, each call once, however many kinds read its answer. */
export function accountSource({ request, ask, regions, note, channel, signal }: Reading): Source {
  const answers = new Map<string, Promise<Readonly<Record<string, unknown>>>>()
  const regionFor = (call: Call, region: string) => (region === GLOBAL ? globalRegion(call, regions) : region)
  return {
    ask: (call, region, input) => {
      const key = `${call} ${region} ${JSON.stringify(input)}`
      const answer = answers.get(key) ?? askAll(ask, call, regionFor(call, region), input)
      answers.set(key, answer)
      return answer
    },
    fail: (error, call, region) => {
      if (signal.aborted) return undefined
      const { reason, message, ends } = explain(error, request, regionFor(call, region), call)
      if (ends === 'everything') return message
      note({ reason, message, region, call })
      return undefined
    },
    progress: (call, region, items, done) =>
      channel.send({ type: 'progress', region, call, items, done }),
  }
}

/** Domains are registered in one Region only; other services without Regions answer in all of them. */
const globalRegion = (call: Call, regions: readonly string[]): string =>
  split(call).service === 'route53domains' ? 'us-east-1' : regions[0]!

import type { Call } from '@/lib/elements/sdk'
import { readable, split } from './calls'
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
  const running = new Map<string, Map<string, { items: number; done: boolean }>>()
  const regionFor = (call: Call, region: string) => (region === GLOBAL ? globalRegion(call, regions) : region)
  return {
    ask: async (call, region, input) => {
      const key = `${call} ${region} ${JSON.stringify(input)}`
      const answer = answers.get(key) ?? askAll(ask, call, regionFor(call, region), input)
      answers.set(key, answer)
      return [await answer]
    },
    fail: (error, call, region) => {
      if (signal.aborted) return undefined
      const { reason, message, ends } = explain(error, request, regionFor(call, region), call)
      if (ends === 'everything') return message
      note({ reason, message, region, call })
      return undefined
    },
    // Several kinds may read one answer: the call is done when the last of them is.
    progress: (call, region, kind, items, done) => {
      const key = `${call} ${region}`
      const states = running.get(key) ?? new Map<string, { items: number; done: boolean }>()
      running.set(key, states.set(kind, { items, done }))
      const all = [...states.values()]
      const isDone = all.length === readersOf(call) && all.every((state) => state.done)
      const sum = all.reduce((sum, state) => sum + state.items, 0)
      channel.send({ type: 'progress', region, call, items: sum, done: isDone })
    },
  }
}

const readersOf = (call: Call): number => readable.filter(({ live }) => live.call === call).length

/** Domains are registered in one Region only; other services without Regions answer in all of them. */
const globalRegion = (call: Call, regions: readonly string[]): string =>
  split(call).service === 'route53domains' ? 'us-east-1' : regions[0]!

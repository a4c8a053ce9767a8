import { setMaxListeners } from 'node:events'
import type { Channel } from './channel'
import { createChannel } from './channel'
import { accountSource } from './account-source'
import type { Ask, Patience } from './clients'
import { createAsk, PATIENCE } from './clients'
import { WHERE, WHO } from './calls'
import { compose } from './compose'
import type { Notice, ReadEvent, ReadRequest } from './event'
import { explain } from './explain'
import { foldDefaults } from './fold'
import { tellLeft, withinRegions } from './left'
import { readAll } from './read-all'
import { REGIONS } from '@/lib/elements/region/regions'

const CANCELLED = 'Reading was cancelled; nothing was changed.'

/**
 * Read an account: who we are, which Regions there are, then every readable kind in every Region, in parallel.
 * Only describing calls are made. What a call could not answer is a notice beside the result.
 *
 * Shape: events as it goes; the last is `result` or `failed`. Elements have no boxes: laying out is for the caller.
 * Fails: never throws; `failed` carries the one line to show.
 */
export async function* readAccount(
  request: ReadRequest & { readonly signal?: AbortSignal; readonly patience?: Partial<Patience> },
): AsyncGenerator<ReadEvent, void> {
  const stop = new AbortController()
  // Every request in flight listens to it.
  setMaxListeners(0, stop.signal)
  const abort = () => stop.abort()
  request.signal?.addEventListener('abort', abort)
  if (request.signal?.aborted) abort()
  const patience = { ...PATIENCE, ...request.patience }
  const { ask, close } = createAsk(request, patience, stop.signal)
  const channel = createChannel<ReadEvent>()
  const work = readIt(request, ask, channel, stop.signal, hurried(patience))
    .catch((error: unknown) => explain(error, request, homeOf(request)).message)
    .then((message) => {
      if (stop.signal.aborted) channel.send({ type: 'failed', message: CANCELLED })
      else if (message !== undefined) channel.send({ type: 'failed', message })
      channel.close()
    })
  try {
    yield* channel.listen()
  } finally {
    request.signal?.removeEventListener('abort', abort)
    abort()
    await work
    close()
  }
}

/** Any Region will do to ask who we are; one that surely exists is best. */
const homeOf = ({ regions }: ReadRequest): string =>
  regions.find((region) => (REGIONS as readonly string[]).includes(region)) ?? 'us-east-1'

/** The first call shows whether anybody is there at all, and must not take long to. */
const hurried = ({ attempts, answer }: Patience) => ({
  attempts: Math.min(attempts, 2),
  answer: Math.min(answer, 10_000),
})

/** Undefined when it went well, else why nothing came. */
async function readIt(
  request: ReadRequest,
  ask: Ask,
  channel: Channel<ReadEvent>,
  signal: AbortSignal,
  hurry: Partial<Patience>,
): Promise<string | undefined> {
  const notices: Notice[] = []
  const note = (notice: Notice) => {
    if (notices.some(({ message }) => message === notice.message)) return
    notices.push(notice)
    channel.send({ type: 'notice', notice })
  }
  const home = homeOf(request)
  let accountId: string | undefined
  try {
    accountId = (await ask(WHO, home, {}, hurry)).Account
  } catch (error) {
    if (signal.aborted) return CANCELLED
    const trouble = explain(error, request, home, request.roleArn === undefined ? WHO : undefined)
    if (trouble.ends !== 'call') return trouble.message
    note({ reason: trouble.reason, message: trouble.message, region: home, call: WHO })
  }
  const regions = await existing(request, ask, home, note)
  if (regions.length === 0) return notices.at(-1)?.message ?? 'Choose at least one Region to read.'

  const all = await readAll(regions, accountSource({ request, ask, regions, note, channel, signal }))
  if (typeof all === 'string') return all
  const found = all.map((one) => withinRegions(one, regions))
  const composed = compose({ accountId, regions, found })
  tellLeft(found).forEach(note)
  composed.notices.forEach(note)
  const { design, notices: folded } = foldDefaults(composed)
  folded.forEach(note)
  if (!signal.aborted) channel.send({ type: 'result', design, notices })
  return undefined
}

/** The Regions asked for that exist; when AWS will not say, all of them. */
async function existing(
  request: ReadRequest,
  ask: Ask,
  home: string,
  note: (notice: Notice) => void,
): Promise<readonly string[]> {
  const asked = [...new Set(request.regions)]
  try {
    const answer = await ask(WHERE, home, {})
    const names = new Set((answer.Regions ?? []).map(({ RegionName }) => RegionName))
    for (const region of asked.filter((region) => !names.has(region)))
      note({
        reason: 'region',
        region,
        message: `Region ${region} does not exist or is not enabled for this account; it was left out. Check its code, such as eu-west-1.`,
      })
    return asked.filter((region) => names.has(region))
  } catch (error) {
    const { reason, message } = explain(error, request, home, WHERE)
    if (reason !== 'denied') throw error
    note({ reason, message, region: home, call: WHERE })
    return asked
  }
}

import type { Call } from '@/lib/elements/sdk'
import type { Readable } from './calls'
import type { Channel } from './channel'
import type { Ask } from './clients'
import type { Notice, ReadEvent, ReadRequest } from './event'
import { explain } from './explain'
import type { Seen, Sighting } from './seen'

type Reading = {
  readonly request: ReadRequest
  readonly note: (notice: Notice) => void
  readonly channel: Channel<ReadEvent>
  readonly signal: AbortSignal
}
type Props = Readonly<Record<string, unknown>>

/** The largest page that every call accepts. */
const PAGE = 100

/**
 * All items of one kind in one Region: every page, then the details of each item.
 * Fails: a text when nothing at all can be read any more; else what came, with a notice of what did not.
 */
export async function readKind(
  definition: Readable,
  region: string,
  ask: Ask,
  { request, note, channel, signal }: Reading,
): Promise<Pick<Sighting, 'seen' | 'elsewhere'> | string> {
  const { call, details = [] } = definition.live
  const seen: Seen[] = []
  const elsewhere: Sighting['elsewhere'][number][] = []
  let fatal: string | undefined

  const guarded = async (call: Call, task: () => Promise<void>) => {
    try {
      await task()
    } catch (error) {
      if (signal.aborted) return
      const { reason, message, ends } = explain(error, request, region, call)
      if (ends === 'everything') fatal = message
      else note({ reason, message, region, call })
    }
  }
  const progress = (done: boolean) =>
    channel.send({ type: 'progress', region, call, items: seen.length, done })

  progress(false)
  await guarded(call, async () => {
    for await (const answer of pages(definition, region, ask)) {
      // AWS leaves an empty list out.
      const items: readonly unknown[] | undefined = definition.live.items(answer as never)
      for (const item of items ?? []) {
        const one = read(definition, region, item)
        if (one) seen.push(one)
        const carried = definition.live.elsewhere?.(item as never) ?? {}
        for (const [awsId, props] of Object.entries(carried)) elsewhere.push({ region, awsId, props })
      }
      progress(false)
    }
  })
  for (const detail of details)
    await guarded(detail.call, async () => {
      const completed = seen.map(async (one, index) => {
        const answers = detail.inputs(one.item as never).map((input) => ask(detail.call, region, input))
        const props = (await Promise.all(answers)).map((answer) => detail.props(answer as never))
        seen[index] = { ...seen[index]!, props: Object.assign({}, seen[index]!.props, ...props) as Props }
      })
      const failed = (await Promise.allSettled(completed)).find(({ status }) => status === 'rejected')
      if (failed) throw (failed as PromiseRejectedResult).reason
    })
  progress(true)
  return fatal ?? { seen, elsewhere }
}

async function* pages({ live }: Readable, region: string, ask: Ask) {
  let token: string | undefined
  do {
    const page = { ...live.input, MaxResults: PAGE, ...(token !== undefined && { NextToken: token }) }
    const answer = (await ask(live.call, region, page)) as { readonly NextToken?: string }
    yield answer
    if (answer.NextToken === token) return
    token = answer.NextToken
  } while (token)
}

function read(definition: Readable, region: string, item: unknown): Seen | undefined {
  const { id, skip, parent, props } = definition.live
  const awsId = id(item as never)
  if (awsId === undefined || skip?.(item as never)) return undefined
  return { definition, region, awsId, item, props: props(item as never), parent: parent?.(item as never) }
}

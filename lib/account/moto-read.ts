import type { ReadEvent } from './event'
import { readAccount } from './read'

/** For tests: read to the end, or say why there is no result. */
export async function read(endpointUrl: string, regions: readonly string[] = ['eu-west-1']) {
  const events: ReadEvent[] = []
  for await (const event of readAccount({ regions, endpointUrl, patience: { attempts: 2, answer: 20_000 } }))
    events.push(event)
  const last = events.at(-1)!
  if (last.type !== 'result') throw new Error(`No result, but ${JSON.stringify(last)}`)
  return { events, design: last.design, notices: last.notices }
}

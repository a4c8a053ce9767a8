import type { Call } from '@/lib/elements/sdk'
import type { Readable } from './calls'
import { follow } from './follow'
import type { Found, Seen } from './seen'
import type { Source } from './source'

type Members = Readonly<Record<string, unknown>>

/**
 * All items of one kind in one Region, then the details of each. `owners` are what a call is made for each of.
 * Fails: a text when nothing at all can be read any more; else what came. A mapping that breaks costs its item only.
 */
export async function readKind(
  definition: Readable,
  region: string,
  source: Source,
  owners: readonly Seen[],
): Promise<Found | string> {
  const { live } = definition
  const found = { seen: [] as Seen[], elsewhere: [] as Found['elsewhere'][number][], left: [] as Left[] }
  let fatal: string | undefined
  const guarded = async (call: Call, task: () => Promise<void>) => {
    try {
      await task()
    } catch (error) {
      fatal ??= source.fail(error, call, region)
    }
  }

  const take = async (own: Members, among: number, owner?: Seen) => {
    for (const answer of await source.ask(live.call, region, { ...live.input, ...own }, among)) {
      // AWS leaves an empty list out, and a file may hold anything in its place.
      const items: unknown = live.items(answer as never, owner?.awsId)
      for (const item of Array.isArray(items) ? (items as unknown[]) : []) takeItem(item, owner)
    }
    source.progress?.(live.call, region, definition.kind, found.seen.length, false)
  }
  const takeItem = (item: unknown, owner?: Seen) => {
    try {
      const one = readItem(definition, region, item, owner)
      if (typeof one === 'string') {
        found.left.push({ definition, region, item, why: one })
        return
      }
      const carried = Object.entries(live.elsewhere?.(item as never) ?? {})
      found.seen.push(one)
      found.elsewhere.push(...carried.map(([awsId, props]) => ({ region: one.region, awsId, props })))
    } catch {
      found.left.push({ definition, region, item, why: 'broken' })
    }
  }
  source.progress?.(live.call, region, definition.kind, 0, false)
  const asked = live.per
    ? owners.map((owner) => ({ input: live.per!.input(owner.item as never), owner }))
    : (await follow(live.via ?? [], region, source, guarded)).map((input) => ({ input, owner: undefined }))
  await settled(asked.map(({ input, owner }) => guarded(live.call, () => take(input, asked.length, owner))))
  for (const detail of live.details ?? [])
    await guarded(detail.call, () => complete(detail, found.seen, region, source))
  source.progress?.(live.call, region, definition.kind, found.seen.length, true)
  return fatal ?? found
}

type Left = Found['left'][number]

/** One item as its kind reads it, or why it is not drawn. */
function readItem(definition: Readable, region: string, item: unknown, owner?: Seen): Seen | Left['why'] {
  const { id, skip, parent, props, per } = definition.live
  const home = definition.live.region?.(item as never) ?? region
  const own = id(item as never)
  if (skip?.(item as never)) return 'folded'
  if (typeof own !== 'string' || own === '') return 'nameless'
  const awsId = per && owner && !isUnique(own, owner) ? `${owner.awsId}/${own}` : own
  const inside = parent?.(item as never) ?? (per ? owner?.awsId : undefined)
  return { definition, region: home, awsId, item, props: props(item as never), parent: inside }
}

/** An ARN, an id that AWS gives only once, or one that names its owner; a mere name is used again under the next owner. */
const isUnique = (id: string, owner: Seen): boolean =>
  /^arn:|-[0-9a-f]{8,}$/.test(id) || id.includes(owner.awsId)

type Detail = NonNullable<Readable['live']['details']>[number]

/** The details of every item, in parallel. The first that fails is told when all have ended; the others are kept. */
async function complete(detail: Detail, seen: Seen[], region: string, source: Source): Promise<void> {
  const inputs = seen.map(({ item }) => attempt(() => detail.inputs(item as never)) ?? [])
  const among = inputs.filter((own) => own.length > 0).length
  await settled(
    seen.map(async ({ awsId }, index) => {
      const answers = await Promise.all(
        inputs[index]!.map((input) => source.ask(detail.call, region, input as Members, among)),
      )
      const known = answers.flat().map((answer) => attempt(() => detail.props(answer as never, awsId)) ?? {})
      seen[index] = { ...seen[index]!, props: Object.assign({}, seen[index]!.props, ...known) as Members }
    }),
  )
}

/** Waits for all; throws what the first failed with. */
async function settled(tasks: readonly Promise<unknown>[]): Promise<void> {
  const failed = (await Promise.allSettled(tasks)).find(({ status }) => status === 'rejected')
  if (failed) throw (failed as PromiseRejectedResult).reason
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

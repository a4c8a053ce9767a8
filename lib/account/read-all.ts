import type { Readable } from './calls'
import { readable } from './calls'
import { readKind } from './read-kind'
import type { Found } from './seen'
import type { Source } from './source'
import { GLOBAL } from './source'

const byKind: ReadonlyMap<string, Readable> = new Map(readable.map((one) => [one.kind, one]))

const ownersOf = ({ live }: Readable): readonly Readable[] =>
  [live.per?.kind ?? []].flat().flatMap((kind) => byKind.get(kind) ?? [])

/** Its answers belong to no Region, or it is read for each of such. */
export const isGlobal = (definition: Readable): boolean =>
  definition.live.once === true || ownersOf(definition).some(isGlobal)

/** Every readable kind in every Region, in parallel; what is read for each item of another kind waits for that. */
export async function readAll(
  regions: readonly string[],
  source: Source,
): Promise<readonly Found[] | string> {
  const running = new Map<string, Promise<Found | string>>()
  const start = (definition: Readable, region: string): Promise<Found | string> => {
    const key = `${region} ${definition.kind}`
    const read = running.get(key) ?? afterOwners(definition, region)
    running.set(key, read)
    return read
  }
  const afterOwners = async (definition: Readable, region: string) => {
    const owners = await Promise.all(ownersOf(definition).map((owner) => start(owner, region)))
    const seen = owners.flatMap((owner) => (typeof owner === 'string' ? [] : owner.seen))
    return readKind(definition, region, source, seen)
  }
  const all = await Promise.all(
    [...regions, GLOBAL].flatMap((region) =>
      readable.filter((one) => isGlobal(one) === (region === GLOBAL)).map((one) => start(one, region)),
    ),
  )
  return all.find((one) => typeof one === 'string') ?? all.filter((one) => typeof one !== 'string')
}

import type { Id } from '@/lib/design/element'
import type { Seen } from './seen'
import { GLOBAL } from './source'

/** Which element an AWS id means. */
export type Directory = {
  /** The id of the element that stands for what was seen. */
  readonly idOf: (one: Seen) => Id
  /**
   * What an answer means by an id: in its own Region, under the same owner, outside all Regions, or in the one other
   * Region that has it. Where several kinds go by one name, `kinds` says which is meant.
   */
  readonly find: (from: Place, awsId: string, kinds?: readonly string[]) => Id | undefined
  /** Remember what was only mentioned. Gives its element id. */
  readonly add: (region: string, awsId: string, kind: string) => Id
}

type Place = Pick<Seen, 'region' | 'parent'>
type Entry = { readonly id: Id; readonly kind: string; readonly region: string }

/** AWS ids are the ids of the elements, unless two Regions or two kinds use the same one. */
export function createDirectory(seen: readonly Seen[]): Directory {
  const byAwsId = new Map<string, Entry[]>()
  const taken = new Set<Id>()
  const add = (region: string, awsId: string, kind: string): Id => {
    const entries = byAwsId.get(awsId) ?? []
    byAwsId.set(awsId, entries)
    const known = entries.find((entry) => entry.region === region && entry.kind === kind)
    if (known) return known.id
    const id = [awsId, `${kind}/${awsId}`, `${region}/${awsId}`, `${region}/${kind}/${awsId}`].find(
      (id) => !taken.has(id),
    )!
    taken.add(id)
    entries.push({ id, kind, region })
    return id
  }
  for (const { region, awsId, definition } of seen) add(region, awsId, definition.kind)

  const find: Directory['find'] = ({ region, parent }, awsId, kinds) => {
    const all = [...(byAwsId.get(awsId) ?? []), ...(byAwsId.get(`${parent}/${awsId}`) ?? [])]
    const fitting = kinds ? all.filter(({ kind }) => kinds.includes(kind)) : all
    const found = fitting.length > 0 ? fitting : all
    const here =
      found.find((entry) => entry.region === region) ?? found.find((entry) => entry.region === GLOBAL)
    if (here) return here.id
    // A name may be used in every Region; an id or an ARN is given once.
    return found.length === 1 && (region === GLOBAL || /^arn:|-[0-9a-f]{8,}/.test(awsId))
      ? found[0]!.id
      : undefined
  }
  return { idOf: ({ region, awsId, definition }) => add(region, awsId, definition.kind), find, add }
}

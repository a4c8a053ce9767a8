import { isRecord } from '@/lib/design/record'
import type { Call } from '@/lib/elements/sdk'
import { split } from '../calls'
import type { Source } from '../source'
import { GLOBAL } from '../source'
import { answersOf, callsWith, idsIn, listedBy } from './catalog'
import type { Reply } from './replies'

type Members = Readonly<Record<string, unknown>>
type Placed = Reply & { readonly region: string }

/** Answers out of files, and which members of them were never asked for. */
export function dumpSource(replies: readonly Placed[]): {
  readonly source: Source
  readonly isUsed: (reply: Reply, member: string) => boolean
} {
  const used = new Map<Reply, Set<string>>()
  const ask: Source['ask'] = async (call, region, input, among) => {
    const names = answersOf(call)
    return replies.flatMap((reply) => {
      if (region !== GLOBAL && reply.region !== region) return []
      const parts = [...names].flatMap((name) => {
        if (!Object.hasOwn(reply.members, name) || !isAnswerTo(reply, name, call)) return []
        const part = partFor(reply, name, input, among)
        return part === undefined ? [] : [[name, part] as const]
      })
      if (parts.length === 0) return []
      used.set(reply, new Set([...(used.get(reply) ?? []), ...parts.map(([name]) => name)]))
      const others = Object.entries(reply.members).filter(([name]) => !names.has(name))
      return [Object.fromEntries([...others, ...parts])]
    })
  }
  return {
    source: { ask, fail: () => undefined, isWhole: true },
    isUsed: (reply, member) => used.get(reply)?.has(member) === true,
  }
}

/** Several calls answer with "Items" or "Attributes": the file's name says which, or what is in them does. */
function isAnswerTo({ file, members }: Reply, name: string, call: Call): boolean {
  const calls = callsWith(name)
  const said = calls.filter((one) => file.toLowerCase().includes(commandOf(one)))
  if (said.length > 0) return said.includes(call)
  const listing = calls.filter((one) => listedBy(one).length > 0)
  const scores = new Map(listing.map((one) => [one, idsIn(one, { [name]: members[name] })] as const))
  const best = Math.max(0, ...scores.values())
  // What completes an item may stand in a list of others: the prefix lists of AWS among those of the account.
  if (best > 0) return (scores.get(call) ?? best) === best
  // What only completes an item is told apart by the item it names, not by its entries.
  return !scores.has(call) || (calls.length === 1 && isEmpty(members[name]))
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0

/** "ec2:DescribeVpcs" as the AWS CLI names it: "describe-vpcs". */
const commandOf = (call: Call): string =>
  split(call)
    .operation.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-')
    .toLowerCase()

/** What a reply says about that which the input names; everything, where the input names nothing. */
function partFor({ file, members }: Reply, name: string, input: Members, among: number): unknown {
  const value = members[name]
  const wanted = [...Object.entries(input), ...filtersOf(input)].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  if (wanted.length === 0) return value
  const told = wanted.filter(([key]) => typeof members[key] === 'string')
  if (told.length > 0) return told.every(([key, id]) => isSame(members[key], id)) ? value : undefined
  if (Array.isArray(value)) {
    const keys = wanted.filter(([key]) =>
      value.some((entry) => isRecord(entry) && typeof entry[key] === 'string'),
    )
    const about = value.filter(
      (entry) => isRecord(entry) && keys.every(([key, id]) => isSame(entry[key], id)),
    )
    if (keys.length > 0) return about.length > 0 ? about : undefined
  }
  if (wanted.some(([, id]) => file.includes(tail(id)))) return value
  return among === 1 && callsWith(name).length === 1 ? value : undefined
}

/** Filters as the members that they look at: prefix-list-name is PrefixListName. */
const filtersOf = ({ Filters: filters }: Members): readonly (readonly [string, unknown])[] =>
  (Array.isArray(filters) ? filters.filter(isRecord) : []).map(({ Name, Values }) => [
    String(Name).replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    Array.isArray(Values) && Values.length === 1 ? Values[0] : undefined,
  ])

const isSame = (said: unknown, wanted: string) => typeof said === 'string' && tail(said) === tail(wanted)

/** "/hostedzone/Z123" and "Z123" are one; of an ARN the last part, as a file name can hold no slash. */
const tail = (id: string): string => id.split('/').at(-1)!

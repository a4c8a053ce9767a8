import type { Call } from '@/lib/elements/sdk'
import type { Readable } from '../calls'
import { readable } from '../calls'

/** The members of an answer that a mapping looks at, found by letting it look at nothing. */
function membersOf(look: (answer: never) => unknown): readonly string[] {
  const looked = new Set<string>()
  const nothing = new Proxy(
    {},
    {
      get: (_, key) => {
        if (typeof key === 'string') looked.add(key)
        return undefined
      },
    },
  )
  try {
    look(nothing as never)
  } catch {
    // It wanted something to be there; what it asked for until then is known.
  }
  return [...looked]
}

const BY_CALL: ReadonlyMap<Call, ReadonlySet<string>> = (() => {
  const members = new Map<Call, Set<string>>()
  const note = (call: Call, found: readonly string[]) =>
    members.set(call, new Set([...(members.get(call) ?? []), ...found]))
  for (const { live } of readable) {
    note(
      live.call,
      membersOf((answer) => live.items(answer)),
    )
    for (const detail of live.details ?? [])
      note(
        detail.call,
        membersOf((answer) => detail.props(answer, 'any')),
      )
  }
  return members
})()

/** The members of the answer to a call that any kind reads. */
export const answersOf = (call: Call): ReadonlySet<string> => BY_CALL.get(call) ?? new Set()

/** The calls whose answers have a member of this name. */
export const callsWith = (member: string): readonly Call[] =>
  [...BY_CALL].flatMap(([call, members]) => (members.has(member) ? [call] : []))

/** Kinds whose items a call lists. */
export const listedBy = (call: Call): readonly Readable[] => readable.filter(({ live }) => live.call === call)

const bare = (name: string) => name.toLowerCase().replaceAll('_', '')

const MEMBERS: readonly string[] = [...new Set([...BY_CALL.values()].flatMap((members) => [...members]))]

/** The members that a name may mean, in any spelling of it: "vpcs", "network_acls", "DirectConnectGateways". */
export const membersLike = (name: string): readonly string[] =>
  MEMBERS.filter((member) => bare(member) === bare(name))

/** Does an answer with this member list anything that a kind reads? */
export const isList = (member: string, value: unknown): boolean =>
  callsWith(member).some((call) => idsIn(call, { [member]: value }) > 0)

/** How many items of a call an answer would have. */
export function idsIn(call: Call, answer: Readonly<Record<string, unknown>>): number {
  const counts = listedBy(call).map(({ live }) => {
    try {
      const items = live.items(answer as never) as readonly never[]
      return items.filter((item) => typeof live.id(item) === 'string').length
    } catch {
      return 0
    }
  })
  return Math.max(0, ...counts)
}

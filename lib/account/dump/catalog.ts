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

const BY_BARE_NAME: ReadonlyMap<string, string> = new Map(
  [...BY_CALL.values()].flatMap((members) => [...members].map((member) => [bare(member), member] as const)),
)

/** A member by its name in any spelling: "vpcs", "network_acls", "DirectConnectGateways". */
export const memberNamed = (name: string): string | undefined =>
  callsWith(name).length > 0 ? name : BY_BARE_NAME.get(bare(name))

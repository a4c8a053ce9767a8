import type { Element } from '@/lib/design/element'
import type { ElementOf, Kind } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import { ancestor } from '@/lib/elements/ancestor'
import type { Around } from '@/lib/elements/define'
import type { Limit, Use } from './define'

/** Elements that make up a use: those that were read from an account prove that it may have as many. */
export const of = (members: readonly Element[], more: Omit<Use, 'used' | 'proven'> = {}): Use => ({
  used: members.length,
  proven: members.filter(({ awsId }) => awsId !== undefined).length,
  ...more,
})

/** A number that stands in an element: it is proven when the element was read. */
export const inside = ({ awsId }: Element, used: number, more: Omit<Use, 'used' | 'proven'> = {}): Use => ({
  used,
  proven: awsId === undefined ? 0 : used,
  ...more,
})

/** Members by a word of theirs, without those that have none. */
export function grouped<T>(
  members: readonly T[],
  wordOf: (one: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of members) {
    const word = wordOf(one)
    if (word !== undefined) groups.set(word, [...(groups.get(word) ?? []), one])
  }
  return groups
}

type Counting = Pick<Limit, 'of' | 'uses' | 'atMost' | 'global'>
type Which<K extends Kind> = (element: ElementOf<K>, around: Around) => boolean

const total = (around: Around, kinds: readonly string[]) =>
  kinds.reduce((sum, kind) => sum + around.all(kind).length, 0)

/** Elements of some kinds in each Region. */
export const perRegion = <const K extends Kind>(
  kinds: readonly K[],
  which: Which<K> = () => true,
): Counting => ({
  of: ['region'],
  *uses(region, around) {
    yield of(
      kinds
        .flatMap((kind) => ofKind(around.all(kind), kind))
        .filter((one) => which(one, around) && ancestor(around, one, 'region') === region),
    )
  },
  atMost: (around) => total(around, kinds),
})

/** Elements of a kind directly in another. */
export const perParent = <const K extends Kind>(
  parent: Kind,
  kinds: readonly K[],
  which: Which<K> = () => true,
): Counting => ({
  of: [parent],
  *uses(element, around) {
    yield of(
      kinds.flatMap((kind) => ofKind(around.children(element.id), kind)).filter((one) => which(one, around)),
    )
  },
  atMost: (around) => total(around, kinds),
})

/** Elements of a kind in each account, or in the design where no account is drawn; told at the last of them. */
export const perAccount = (kind: Kind): Counting => ({
  of: [kind],
  global: true,
  *uses(element, around) {
    const account = ancestor(around, element, 'account')
    const inAccount = (one: Element) => ancestor(around, one, 'account') === account
    const all = around.all(kind)
    if (all.findLast(inAccount) !== element) return
    yield of(all.filter(inAccount), { holder: account?.name ?? 'This design' })
  },
  atMost: (around) => total(around, [kind]),
})

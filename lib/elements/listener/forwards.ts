import type { Id } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isKind, ofKind } from '../index'
import { rowsOf } from '../read'

type Listener = ElementOf<'listener'>
type Group = ElementOf<'target-group'>
type Values = Readonly<Record<string, unknown>>

/** A target group that a listener names, and where: "targetGroup", "rules.2.targetGroups.0.targetGroup". */
export type Forward = { readonly field: string; readonly group: Id }

/** Every target group that a listener names, by its default action or a rule, of whatever weight. */
export function forwardsOf(listener: Listener): readonly Forward[] {
  const rules = rowsOf(listener, 'rules') ?? []
  return [
    ...forwardsIn(listener.props, ''),
    ...rules.flatMap(({ at, row }) => forwardsIn((known(row) ?? {}) as Values, `rules.${at}.`)),
  ]
}

function forwardsIn(action: Values, place: string): readonly Forward[] {
  const rows = known(action.targetGroups)
  const weighted = Array.isArray(rows)
    ? rows.map((row: unknown, at) => ({
        field: `${place}targetGroups.${at}.targetGroup`,
        group: known(((known(row) ?? {}) as Values).targetGroup),
      }))
    : []
  return [{ field: `${place}targetGroup`, group: known(action.targetGroup) }, ...weighted].filter(
    (one): one is Forward => typeof one.group === 'string',
  )
}

/** The target groups of the design that a listener names, each once, at its first place. */
export function groupsOf(listener: Listener, around: Around) {
  const found = new Map<Group, string>()
  for (const { field, group } of forwardsOf(listener)) {
    const element = around.get(group)
    if (isKind(element, 'target-group') && !found.has(element)) found.set(element, field)
  }
  return [...found].map(([group, field]) => ({ group, field }))
}

/** The listeners that forward to a target group. */
export const listenersTo = (group: Group, around: Around): readonly Listener[] =>
  ofKind(around.referrers(group.id), 'listener').filter((listener) =>
    forwardsOf(listener).some((one) => one.group === group.id),
  )

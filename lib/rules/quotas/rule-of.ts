import type { Element } from '@/lib/design/element'
import type { ElementOf, Kind } from '@/lib/elements'
import { isKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import type { Complaint, Rule } from '../define'
import { defineRule } from '../define'
import type { Allowed } from './allowed'
import { allowedAt } from './allowed'
import type { Limit, Quota, Use } from './define'

/** The rule that a quota is: no place uses more than it has, and nobody says to have more than AWS gives. */
export function ruleOf({ limits, beside, ...about }: Quota): Rule {
  const kinds: readonly Kind[] = [
    ...new Set([...limits.flatMap((limit) => limit.of), ...(beside?.of ?? []), 'quota' as const]),
  ]
  const byKind = new Map(
    kinds.map((kind) => [kind as string, limits.filter((limit) => limit.of.includes(kind))] as const),
  )
  return defineRule({
    ...about,
    kind: kinds,
    *check(element, around) {
      if (isKind(element, 'quota')) yield* grantedTooMuch(limits, element)
      for (const limit of byKind.get(element.kind) ?? []) yield* exceeded(limit, element, around)
      if (beside?.of.some((kind) => kind === element.kind)) yield* beside.check(element, around)
    },
  })
}

function* exceeded(limit: Limit, element: Element, around: Around): Iterable<Complaint> {
  const allowed = allowedAt(limit, element, around)
  const [first, ...rest] = usesBeyond(limit, allowed, element, around)
  if (!first || (limit.follows && isExceeded(limit.follows, element, around))) return
  for (const use of [first, ...rest])
    yield {
      ...(use.field !== undefined && { field: use.field }),
      message: `${whoHas(limit, element, use)}; ${whatIsAllowed(limit, allowed)}. ${wayOut(limit, allowed)}`,
      ...(limit.source !== undefined && { source: limit.source }),
    }
}

/** The uses that are more than AWS allows, and more than it is known to have allowed. */
function usesBeyond(limit: Limit, allowed: Allowed, element: Element, around: Around): readonly Use[] {
  if (limit.atMost && limit.atMost(around) <= allowed.limit) return []
  return [...limit.uses(element, around)].filter(({ used, proven }) => used > Math.max(allowed.limit, proven))
}

const isExceeded = (limit: Limit, element: Element, around: Around): boolean =>
  usesBeyond(limit, allowedAt(limit, element, around), element, around).length > 0

function whoHas({ noun }: Limit, { name }: Element, { used, where, holder }: Use): string {
  const what = `${inFigures(used)} ${noun}${where === undefined ? '' : ` ${where}`}`
  return holder === undefined ? `${name} has ${what}` : `${holder} has ${what}, ${name} among them`
}

const whatIsAllowed = ({ scope, fixed }: Limit, { limit, by }: Allowed): string =>
  by
    ? `your quota is ${inFigures(limit)} for ${scope}`
    : `AWS allows ${inFigures(limit)} for ${scope}${fixed ? '' : ' by default'}`

function wayOut({ fixed, most, follows, instead }: Limit, { limit }: Allowed): string {
  if (fixed || (most !== undefined && limit >= most))
    return `AWS does not raise it${fixed ? '' : ' further'}: ${instead}.`
  const up = most === undefined ? '' : `, up to ${inFigures(most)}`
  return `Ask AWS for more${follows ? ` ${follows.noun}` : ''}${up}, and enter what you have under Quotas; or ${instead}.`
}

/** A grant that AWS does not give is a slip of the keyboard. */
function* grantedTooMuch(limits: readonly Limit[], quota: ElementOf<'quota'>): Iterable<Complaint> {
  const value = read(quota, 'value')
  const limit = limits.find(({ key }) => key === read(quota, 'limit'))
  if (!limit || value === undefined) return
  const top = limit.fixed ? limit.value : limit.most
  if (top === undefined || value <= top) return
  yield {
    field: 'value',
    message: `${quota.name} says ${inFigures(value)} ${limit.noun} for ${limit.scope}; AWS gives ${inFigures(top)} at most. Enter what Service Quotas shows.`,
  }
}

export const inFigures = (count: number): string => count.toLocaleString('en')

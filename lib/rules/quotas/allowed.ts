import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { within } from '@/lib/elements/ancestor'
import type { Around } from '@/lib/elements/define'
import { applied } from '@/lib/elements/quota/applied'
import { read } from '@/lib/elements/read'
import type { Limit } from './define'

export type Allowed = {
  readonly limit: number
  /** The element that says what the account was granted. */
  readonly by?: ElementOf<'quota'>
}

/** What a limit comes to at an element: what the account was granted, else the AWS default. */
export function allowedAt(limit: Limit, element: Element, around: Around): Allowed {
  const by = limit.fixed ? undefined : applied(around, keyOf(limit), regionOf(limit, element, around))
  const value = by && read(by, 'value')
  return by && value !== undefined ? { limit: value, by } : { limit: limit.value }
}

/** The key under which a design says what was granted. */
export const keyOf = (limit: Limit): string => (limit.follows ?? limit).key

/** The Region for which AWS grants a limit of an element. */
export const regionOf = (limit: Limit, element: Element, around: Around) =>
  limit.global ? undefined : within(around, element, 'region')?.id

import type { Design, Element, Id } from '@/lib/design/element'
import { aroundOf } from '@/lib/elements/around'
import { allowedAt, keyOf, regionOf } from './allowed'
import type { Limit, Quota, Use } from './define'
import { quotas } from './list'

/** How full one limit is in one place. */
export type Room = {
  /** Tells this place and limit from all others. */
  readonly id: string
  readonly limit: Limit
  /** The element that has it, or the last of those that count. */
  readonly element: Id
  /** "net", "ireland, in eu-west-1a" */
  readonly place: string
  readonly used: number
  readonly allowed: number
  /** What was read from the account is more than the number allowed: it has a higher one, which nobody said. */
  readonly proven: boolean
  readonly isExceeded: boolean
  /** The element that says what the account was granted. */
  readonly by?: Id
  /** Under what the grant is kept: the key, and the Region where AWS grants it for one. */
  readonly key: string
  readonly region?: Id
  readonly source: string
}

/** Every limit that the design uses, the fullest first. */
export function headRoom(design: Design): readonly Room[] {
  const around = aroundOf(design)
  const rooms = quotas.flatMap((quota) =>
    quota.limits.flatMap((limit) =>
      limit.of
        .flatMap((kind) => around.all(kind))
        .flatMap((element) =>
          [...limit.uses(element, around)].flatMap((use, at) =>
            use.used > 0 ? [roomOf(quota, limit, element, use, at)] : [],
          ),
        ),
    ),
  )
  return rooms.sort((a, b) => fullness(b) - fullness(a))

  function roomOf(quota: Quota, limit: Limit, element: Element, use: Use, at: number): Room {
    const { limit: allowed, by } = allowedAt(limit, element, around)
    const region = regionOf(limit, element, around)
    const isOver = use.used > allowed
    return {
      id: `${limit.key} ${element.id} ${at}`,
      limit,
      element: element.id,
      place: [use.holder ?? element.name, use.where].filter(Boolean).join(', '),
      used: use.used,
      allowed,
      proven: isOver && use.proven >= use.used,
      isExceeded: isOver && use.proven < use.used,
      ...(by && { by: by.id }),
      key: keyOf(limit),
      ...(region !== undefined && { region }),
      source: limit.source ?? quota.source,
    }
  }
}

/** What is exceeded comes first, then by share. */
const fullness = ({ used, allowed, isExceeded }: Room): number =>
  (isExceeded ? 1_000 : 0) + used / Math.max(allowed, 1)

import type { Id } from '@/lib/net/end'
import type { Refusal } from '@/lib/net/move'
import type { Flow } from '@/lib/net/flow'
import { addressesIn, formatAddresses } from '@/lib/net/flow'
import { formatPrefix } from '@/lib/net/prefix'
import { holdsAll } from '@/lib/net/ranges'
import type { ElementOf } from '../index'
import type { Announced } from './announced'

/** Why a site is not told of a block that the gateway of an association does hold; undefined when it holds none. */
export function notAllowed(
  one: ElementOf<'direct-connect-association'>,
  { held }: Announced,
  { family, destinations }: Flow,
): (Refusal & { readonly element: Id }) | undefined {
  const block = held.find((prefix) => prefix.family === family && holdsAll(addressesIn(prefix), destinations))
  return (
    block && {
      refuse: 'X_DX_PREFIX_NOT_ALLOWED',
      because: `${formatPrefix(block)}, which holds ${formatAddresses(family, destinations)}, is not within the allowed prefixes of ${one.name}, so the site is not told of it.`,
      element: one.id,
      field: 'allowedPrefixes',
    }
  )
}

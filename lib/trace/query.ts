import type { Id } from '@/lib/design/element'
import type { Family } from '@/lib/net/flow'
import type { Ranges } from '@/lib/net/ranges'

/** Where a question starts or ends: an element; the internet as a whole; an address or block; a name; a URL (destination only). */
export type Place =
  | { readonly element: Id }
  | { readonly internet: true }
  | { readonly address: string }
  | { readonly name: string }
  | { readonly url: string }

/**
 * "Can X reach Y?" Sets where nothing is said: any port, any protocol. A URL brings its own protocol, port and name.
 * `sourcePorts` are 1024-65535 unless said.
 */
export type Query = {
  readonly from: Place
  readonly to: Place
  readonly protocols?: Ranges
  readonly ports?: Ranges
  readonly sourcePorts?: Ranges
  readonly family?: Family
  /** For a URL: what is sent besides it. */
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Claims of a bearer token. */
  readonly token?: Readonly<Record<string, unknown>>
  /** Every hop must be encrypted: a plain one is a failure. */
  readonly tlsEverywhere?: boolean
  /** Elements that are taken to be out of order: a drill. */
  readonly down?: ReadonlySet<Id>
}

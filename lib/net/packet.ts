import type { Code, End, Id } from './end'
import type { Flow } from './flow'

/** Whose groups a packet's source has, while the fabric preserves them; or the element that dropped them, and why a reference fails. */
export type Membership = { readonly of: readonly Id[] } | { readonly lost: Id; readonly code: Code }

/** What a client says over the connection, where the question goes beyond ports. */
export type Talk = {
  /** TLS, or plain text. */
  readonly tls: boolean
  /** The name asked: SNI and the name on the certificate. */
  readonly name?: string
  /** Who checks the certificate of the server: with the public roots, with those that API Gateway trusts, or nobody. */
  readonly trusts: 'public' | 'api-gateway' | 'nobody'
  /** Also certificates that no public authority signed pass (a client that was given the root). */
  readonly alsoTrusts?: readonly Id[]
  /** Versions that the client knows; '1.2' and '1.3' when absent. */
  readonly tlsVersions?: readonly string[]
  /** Whoever signed the certificate passes; name and dates are still checked. */
  readonly anyIssuer?: true
  /** It shows a certificate of its own when asked for one. */
  readonly shows?: true
  /** Every hop must be encrypted: a plain one is refused. What opens a further connection hands it on. */
  readonly everyHop?: true
  /** Who speaks, for the message: the partner, the balancer. */
  readonly speaker: Id | undefined
  /** Its name, for the message. */
  readonly called?: string
  readonly http?: Http
}

export type Http = {
  readonly method: string
  /** Host header. */
  readonly host?: string
  /** With its query, as it is asked. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** Claims of the bearer token, already decoded; absent without one. */
  readonly token?: Readonly<Record<string, unknown>>
}

/** A packet (a set of them) on its way, with what it carries. */
export type Packet = {
  readonly flow: Flow
  /** Whose address the source is now; absent when it is merely an address. A translation changes it. */
  readonly from: End | undefined
  readonly to: End | undefined
  readonly groups: Membership
  /** It answers a packet that passed before. */
  readonly reply: boolean
  /** Where it was last: the zone and the network it came out of. */
  readonly zone: string | undefined
  readonly network: Id | undefined
  /** The attachment, gateway or link that it came through last. */
  readonly via: Id | undefined
  readonly talk: Talk | undefined
  /** Answers that come back to `to` whatever the tables say: a balancer that kept the client's address waits for them. */
  readonly bound?: true
}

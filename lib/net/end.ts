import type { KnownCode } from './code'
import type { Addresses, Family } from './flow'

export type Id = string

/** A name of lib/net/code.ts: those of AWS's Reachability Analyzer, and ours with X_. */
export type Code = KnownCode

/** Addresses by family; an end may have both. */
export type Both = { readonly [F in Family]?: Addresses }

type EndAbout = {
  /** Unique in the design; the element's id where it has one end only. */
  readonly id: string
  readonly element: Id
  readonly addresses: Both
  /**
   * The addresses are its very own. False: it will get one (or a few) of them, and nobody knows yet which; an answer that
   * depends on which is UNKNOWN.
   */
  readonly fixed: boolean
}

/** A public address that stands for a private one, one to one. `fixed` as above; `by` is the element that gives it. */
export type PublicAddress = {
  readonly privately?: Addresses
  readonly publicly: Addresses
  readonly fixed: boolean
  readonly by: Id
  /** Nobody knows whether there is one, for this reason: an answer that needs it is UNKNOWN. */
  readonly doubt?: string
}

/** An interface on a segment of a network: of an instance, a load balancer node, an endpoint, a NAT gateway. */
export type Interface = EndAbout & {
  readonly fact: 'interface'
  readonly network: Id
  /** What it is attached to, where that is another element: it is an end of that one, too. */
  readonly carrier?: Id
  /** Absent only for what belongs to a network without standing on one of its segments. */
  readonly segment?: Id
  readonly zone?: string
  readonly publics?: readonly PublicAddress[]
  /** Stateful filters on it; absent: nothing filters it. An empty list lets nothing pass. */
  readonly groups?: readonly Id[]
  /** Only packets from or to its own addresses pass (source/destination check). */
  readonly strict: boolean
  /** Why it does not work, if it does not. */
  readonly down?: string
  /** It takes packets for others at this door of its element (a NAT gateway, an appliance). */
  readonly forwards?: string
  /** It cannot open connections (an endpoint). */
  readonly mute?: string
  /** What is known of the filters is not all: an answer that needs them is UNKNOWN, for this reason. */
  readonly unsure?: string
}

/** Something with public addresses outside all networks: an API, a bucket, a queue. `lists` are names of prefix lists that hold it. */
export type Service = EndAbout & {
  readonly fact: 'service'
  readonly lists: readonly string[]
  readonly region?: string
  /** What clients ask for to reach it: in a network that answers the name itself they get to somebody else. */
  readonly name?: string
}

/** Addresses behind a door: hosts of a data centre. A packet to them comes to door `in` of `behind`; one from them starts at its door `out`. */
export type Outside = EndAbout & { readonly fact: 'outside'; readonly behind: Id }

/** Where a packet can start and end. */
export type End = Interface | Service | Outside

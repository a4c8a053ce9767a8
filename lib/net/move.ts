import type { Code, Id, Interface } from './end'
import type { Flow } from './flow'
import type { Remark } from './network'
import type { Packet } from './packet'

/** Where a packet goes next. */
export type Stop =
  /** A door of an element; the walker finds it among the facts. */
  | { readonly door: string; readonly of: Id }
  /** To whom it is addressed inside this network: filter of the segment inbound, then the interface. */
  | { readonly deliver: Id }
  /** Out of a segment: its filter outbound, then its table. */
  | { readonly leave: Id }
  /** Out of an interface: its filters outbound, then its segment. */
  | { readonly out: Interface }
  /** A look into a table only; `local` delivers in this network. */
  | { readonly lookup: Id; readonly network: Id }
  /** Onto the internet. */
  | { readonly internet: true }
  /** It is where it was meant to be. */
  | { readonly arrived: true }

export type Warning = {
  readonly code: Code
  readonly element: Id
  readonly because: string
  readonly field?: string
}

/**
 * Why a packet does not pass. `packet` is the part that is refused, all of it when absent. `field` is the place in `element` (or in the
 * element of the door). With `otherwise` the walker goes on as if it had passed, to find what else is in the way.
 */
export type Refusal = {
  readonly refuse: Code
  readonly because: string
  readonly element?: Id
  readonly field?: string
  readonly packet?: Packet
  readonly otherwise?: Extract<Move, { readonly go: Stop }>
  /** Nobody knows whether it passes: the answer is UNKNOWN, and `because` says what is missing. */
  readonly unknown?: true
  /** Further codes on parts that one would have expected to work: MORE_SPECIFIC_ROUTE on a route. */
  readonly details?: readonly Remark[]
}

/** What a door does with a packet. Several moves fork it; the packets of the moves should be disjoint. */
export type Move =
  | {
      readonly go: Stop
      /** As it leaves; unchanged when absent. */
      readonly packet?: Packet
      readonly because: string
      /** Informational codes: NGW_SOURCE_ADDRESS_REASSIGN. */
      readonly notes?: readonly Code[]
      readonly warning?: Warning
      /** Bytes that fit here; the path's is the least. */
      readonly mtu?: number
    }
  | Refusal

/** One connection that an element opens to serve another: it starts at an interface, or at a stop where it has none. */
export type Leg = {
  readonly packet: Packet
  /** Set: leaves this interface with its filters; else it starts at `start`. */
  readonly out?: Interface
  readonly start?: Stop
  /** What it goes through before it starts, where no door stands for that: a private link. */
  readonly through?: { readonly element: Id; readonly because: string }
  readonly because: string
  readonly notes?: readonly Code[]
}

/** Why a server, or a name, does not help. `unknown`: nobody knows whether it would. */
export type Denial = {
  readonly refuse: Code
  readonly because: string
  readonly element?: Id
  readonly field?: string
  readonly unknown?: true
}

export type Way =
  /** `takes`: the part of the client's packets that goes this way (the port of one listener); all of them when absent. */
  { readonly leg: Leg; readonly takes?: Flow; readonly warnings?: readonly Warning[] } | Denial

/**
 * What an element does with a connection that reached one of its ends. `done` is the end of it; `ways` are alternatives (targets,
 * zones) of which one must work: a way is its legs, or a refusal.
 */
export type Served =
  | {
      readonly done: true
      readonly because: string
      /** The part of the client's packets that it takes; all of them when absent. */
      readonly takes?: Flow
      readonly notes?: readonly Code[]
      readonly warnings?: readonly Warning[]
    }
  | (Denial & { readonly details?: readonly Remark[] })
  | { readonly ways: readonly Way[]; readonly because: string; readonly warnings?: readonly Warning[] }

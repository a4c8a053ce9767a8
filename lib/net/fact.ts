import type { Id, Interface, Outside, Service } from './end'
import type { Move, Served } from './move'
import type { Filter, Internet, Network, Segment, Table, Uplink } from './network'
import type { Packet } from './packet'
import type { Answer, Asker, Here } from './world'

/*
 * What elements do to packets, in words that know no cloud. An element yields facts; the walker (lib/trace) knows
 * nothing else. Element ids are plain texts here.
 */

/** A way through an element, by the name of its door. */
export type Door = {
  readonly fact: 'door'
  readonly element: Id
  readonly door: string
  /** It must see both directions of a connection. */
  readonly watches?: true
  readonly pass: (packet: Packet, here: Here) => readonly Move[]
}

/** What answers at an end: without one, whatever arrives has arrived. `packet.to` is the end that was reached. */
export type Server = {
  readonly fact: 'server'
  readonly element: Id
  readonly serve: (packet: Packet, here: Here) => Served
}

/**
 * Names that an element answers. `suffix` is the domain, lower case without a final dot: all names in it are asked of this element,
 * the longest suffix first. `networks` limits it to clients in them, and such a source comes before all public ones.
 */
export type Names = {
  readonly fact: 'names'
  readonly element: Id
  readonly suffix: string
  /** Only this very name, not those below it. */
  readonly exact?: true
  readonly networks?: readonly Id[]
  /** The same for clients in these data centres. */
  readonly sites?: readonly Id[]
  /** Asked before all others, whatever their suffix: what says how a network asks at all. */
  readonly first?: true
  /** Why this asker, whom it does not answer, gets nothing; asked where nobody else answers. */
  readonly elsewhere?: (
    name: string,
    asker: Asker,
  ) => Extract<Answer, { readonly refuse: string }> | undefined
  /** Undefined: not one of mine, ask the next. */
  readonly answer: (name: string, asker: Asker, here: Here) => Answer | undefined
}

export type Fact =
  | Internet
  | Network
  | Segment
  | Filter
  | Table
  | Interface
  | Service
  | Outside
  | Uplink
  | Door
  | Server
  | Names

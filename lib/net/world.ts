import type { End, Id, Interface } from './end'
import type { Addresses, Family } from './flow'
import type { Denial, Leg, Warning } from './move'
import type { Filter, Network, Segment, Table, Uplink } from './network'
import type { Packet } from './packet'

/** Who asks for a name, and from where. */
export type Asker = {
  /** The network whose resolver is asked; absent: a client on the internet. */
  readonly network?: Id
  /** The data centre that the client is in. */
  readonly site?: Id
  readonly family: Family
}

/** What a name leads to: ends, or addresses that belong to none that is known. Warnings say what was left out. */
export type Answer =
  | {
      readonly ends: readonly End[]
      /** The ends are met at their public addresses. */
      readonly publicly?: true
      readonly addresses?: readonly { readonly family: Family; readonly addresses: Addresses }[]
      /** And what these names lead to. */
      readonly others?: readonly string[]
      readonly because: string
      readonly element?: Id
      readonly warnings?: readonly Warning[]
    }
  /** The name is another name for this one; a public one is asked anew, as CNAME. */
  | { readonly again: string; readonly because: string; readonly element?: Id }
  | Denial

/** A name followed to its end: what every step said, and ends with addresses, or why there are none. */
export type Resolved = {
  readonly steps: readonly { readonly element?: Id; readonly because: string }[]
  readonly ends: readonly End[]
  /** Ends that are met at their public addresses; none of them is in `ends`. */
  readonly publicly: readonly End[]
  readonly addresses: readonly { readonly family: Family; readonly addresses: Addresses }[]
  readonly warnings: readonly Warning[]
  readonly refusal?: Denial
}

/** What doors, servers and names may ask of the rest of the design. */
export type World = {
  readonly network: (id: Id | undefined) => Network | undefined
  readonly segment: (id: Id | undefined) => Segment | undefined
  readonly filter: (id: Id | undefined) => Filter | undefined
  readonly table: (id: Id | undefined) => Table | undefined
  readonly uplink: (network: Id | undefined) => Uplink | undefined
  /** Ends of an element, in its order. */
  readonly endsOf: (element: Id | undefined) => readonly End[]
  readonly interfacesOf: (element: Id | undefined) => readonly Interface[]
  readonly interfacesIn: (network: Id) => readonly Interface[]
  /** The interface of a network that has this address for its own. */
  readonly interfaceAt: (network: Id, family: Family, addresses: Addresses) => Interface | undefined
  /** Who has this public address: an interface through its uplink, or a service. */
  readonly publicEnd: (family: Family, addresses: Addresses) => End | undefined
  readonly hasDoor: (element: Id, door: string) => boolean
  /** The health of an end is asked by walking: can `packet` make its way from `out`? */
  readonly reaches: (leg: Leg) => boolean | undefined
  readonly resolve: (name: string, asker: Asker) => Resolved
}

/** The world as a door sees it while a packet passes. */
export type Here = {
  readonly world: World
  /** For a reply: the packet as it came to this element on its way there; undefined when it did not pass here. */
  readonly session: (element: Id) => Packet | undefined
  /** The segment that the packet left last. */
  readonly segment?: Id
}

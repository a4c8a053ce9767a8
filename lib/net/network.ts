import type { Both, Code, Id } from './end'
import type { Addresses, Family } from './flow'
import type { Ranges } from './ranges'

/** What holds segments and routes between them: a VPC. */
export type Network = {
  readonly fact: 'network'
  readonly element: Id
  readonly blocks: Both
  readonly region?: string
  readonly account?: string
}

/** A subnet: it belongs to one network and one zone; a stateless filter on its border; a table for what leaves it. */
export type Segment = {
  readonly fact: 'segment'
  readonly element: Id
  readonly network: Id
  readonly blocks: Both
  readonly zone?: string
  /** Absent: lets everything pass. */
  readonly filter?: Id
  readonly table?: Id
}

/** The far side of a filter line: addresses, members of a group, or what a named prefix list holds. */
export type Peer =
  | { readonly family: Family; readonly addresses: Addresses }
  | { readonly group: Id }
  | { readonly list: string }

/** One line of a filter. `field` is its place in the element: "securityGroupIngress.2". */
export type Line = {
  readonly allow: boolean
  readonly protocols: Ranges
  readonly ports: Ranges
  /** The far side: source inbound, destination outbound. */
  readonly peer: Peer
  readonly field?: string
  /** The line in words: "entry 100 allows tcp 443 from 0.0.0.0/0". */
  readonly says: string
  /** Set when a value in it is not known: it may match or not. */
  readonly unknown?: string
}

/**
 * Lines that admit or refuse. Stateful: all lines of all groups of an interface count, any that allows will do, and answers
 * pass by themselves. Stateless: the first that matches decides, in the order given, in each direction anew.
 */
export type Filter = {
  readonly fact: 'filter'
  readonly element: Id
  readonly stateful: boolean
  /** What to call it in messages, where it is not the element itself: "the default security group of net". */
  readonly called?: string
  readonly inbound: readonly Line[]
  readonly outbound: readonly Line[]
}

/** Where a route leads: delivered in its own network, thrown away, or handed to a door of an element. */
export type Target =
  | { readonly local: true }
  | { readonly blackhole: string }
  | { readonly of: Id; readonly door: string }
  | { readonly unknown: string }

/**
 * One route. The longest prefix wins; among equals the lower `rank` (0 local, 1 static, 2 prefix list, 3 and up learned).
 * A learned route that lies inside a local one never wins.
 */
export type Route = {
  /** Absent for a prefix list whose addresses nobody knows: it takes what is in the list by name, and beats every block. */
  readonly prefix?: { readonly family: Family; readonly addresses: Addresses; readonly length: number }
  readonly list?: string
  /** Of a list: the only family that it takes. */
  readonly family?: Family
  readonly rank: number
  readonly target: Target
  readonly field?: string
  readonly says: string
}

/** A code about one element or a field of it, in words. */
export type Remark = {
  readonly code: Code
  readonly element: Id
  readonly field?: string
  readonly because: string
}

export type Table = {
  readonly fact: 'table'
  readonly element: Id
  readonly routes: readonly Route[]
  /** Its own names for codes of VPC route tables: TGW_RTB_BAD_STATE_ROUTE for BAD_STATE_ROUTE. */
  readonly codes?: Partial<Readonly<Record<Code, Code>>>
}

/** The way between a network and the internet: packets from outside come to door `in` of the element. */
export type Uplink = { readonly fact: 'uplink'; readonly element: Id; readonly network: Id }

/** An element that stands for the internet, or for some addresses of it. */
export type Internet = { readonly fact: 'internet'; readonly element: Id; readonly addresses?: Both }

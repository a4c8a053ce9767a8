import type { Addresses, Family, Flow } from './flow'
import type { Ranges } from './ranges'

/*
 * What elements do to packets, in words that know no cloud. An element yields facts; the walker (lib/trace) knows
 * nothing else. Element ids are plain texts here.
 */

export type Id = string

/** A name of lib/net/code.ts: those of AWS's Reachability Analyzer, and ours with X_. */
export type Code = string

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
  readonly rank: number
  readonly target: Target
  readonly field?: string
  readonly says: string
}

export type Table = {
  readonly fact: 'table'
  readonly element: Id
  readonly routes: readonly Route[]
  /** Its own names for codes of VPC route tables: TGW_RTB_BAD_STATE_ROUTE for BAD_STATE_ROUTE. */
  readonly codes?: Readonly<Record<Code, Code>>
}

/** The way between a network and the internet: packets from outside come to door `in` of the element. */
export type Uplink = { readonly fact: 'uplink'; readonly element: Id; readonly network: Id }

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

/** A code about one element or a field of it, in words. */
export type Remark = {
  readonly code: Code
  readonly element: Id
  readonly field?: string
  readonly because: string
}
export type Warning = {
  readonly code: Code
  readonly element: Id
  readonly because: string
  readonly field?: string
}

/** A way through an element, by the name of its door. */
export type Door = {
  readonly fact: 'door'
  readonly element: Id
  readonly door: string
  /** It must see both directions of a connection. */
  readonly watches?: true
  readonly pass: (packet: Packet, here: Here) => readonly Move[]
}

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
  | {
      readonly refuse: Code
      readonly because: string
      readonly element?: Id
      readonly field?: string
      readonly unknown?: true
      readonly details?: readonly Remark[]
    }
  | { readonly ways: readonly Way[]; readonly because: string; readonly warnings?: readonly Warning[] }

export type Way =
  /** `takes`: the part of the client's packets that goes this way (the port of one listener); all of them when absent. */
  | { readonly leg: Leg; readonly takes?: Flow; readonly warnings?: readonly Warning[] }
  | {
      readonly refuse: Code
      readonly because: string
      readonly element?: Id
      readonly field?: string
      readonly unknown?: true
    }

/** What answers at an end: without one, whatever arrives has arrived. `packet.to` is the end that was reached. */
export type Server = {
  readonly fact: 'server'
  readonly element: Id
  readonly serve: (packet: Packet, here: Here) => Served
}

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
  | {
      readonly refuse: Code
      readonly because: string
      readonly element?: Id
      readonly field?: string
      readonly unknown?: true
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
  /** Undefined: not one of mine, ask the next. */
  readonly answer: (name: string, asker: Asker, here: Here) => Answer | undefined
}

/** An element that stands for the internet, or for some addresses of it. */
export type Internet = { readonly fact: 'internet'; readonly element: Id; readonly addresses?: Both }

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

/** A name followed to its end: what every step said, and ends with addresses, or why there are none. */
export type Resolved = {
  readonly steps: readonly { readonly element?: Id; readonly because: string }[]
  readonly ends: readonly End[]
  /** Ends that are met at their public addresses; none of them is in `ends`. */
  readonly publicly: readonly End[]
  readonly addresses: readonly { readonly family: Family; readonly addresses: Addresses }[]
  readonly warnings: readonly Warning[]
  readonly refusal?: Extract<Answer, { readonly refuse: Code }>
}

/** The world as a door sees it while a packet passes. */
export type Here = {
  readonly world: World
  /** For a reply: the packet as it came to this element on its way there; undefined when it did not pass here. */
  readonly session: (element: Id) => Packet | undefined
  /** The segment that the packet left last. */
  readonly segment?: Id
}

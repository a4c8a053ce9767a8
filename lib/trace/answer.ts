import type { Id } from '@/lib/design/element'
import type { Patch } from '@/lib/design/patch'
import type { Code } from '@/lib/net/end'
import type { Warning } from '@/lib/net/move'
import type { Remark } from '@/lib/net/network'
import type { Membership } from '@/lib/net/packet'
import type { Flow } from '@/lib/net/flow'

export type Verdict = 'REACHABLE' | 'REACHABLE_WITH_WARNINGS' | 'NOT_REACHABLE' | 'UNKNOWN'
export type Phase = 'forward' | 'return'

/** One step of the way: what happened at an element, and why. */
export type Hop = {
  /** Absent on the internet, and for addresses outside the design. */
  readonly element: Id | undefined
  /** The entry that decided, where it stands in another element (a security group, a route table). */
  readonly by?: { readonly element: Id; readonly field?: string }
  readonly phase: Phase
  /** Connections in order: 0 is that of the client, further ones are opened by what terminates it. */
  readonly leg: number
  readonly because: string
  /** The packets as they leave it, where they are walked. */
  readonly flow?: Flow
  /** Whom the packets are from and to, where these are elements. */
  readonly from?: Id
  readonly to?: Id
  readonly groups?: Membership
  readonly notes?: readonly Code[]
  /** The packet was blocked before; it would go on so. */
  readonly assumed?: true
}

/** A change that takes a blocker away; applied to a copy and walked again before it is offered. */
export type Fix = { readonly label: string; readonly patch: Patch; readonly verdict: Verdict }

/** What stands in the way, with the packet as seen there. */
export type Blocker = {
  readonly code: Code
  readonly element: Id | undefined
  readonly field?: string
  /** Where the packet was, if that is not the element: the interface whose group refuses, the subnet whose ACL does. */
  readonly at?: Id
  readonly phase: Phase
  readonly leg: number
  readonly because: string
  readonly flow?: Flow
  readonly from?: Id
  readonly to?: Id
  /** Nobody knows: what is missing stands in `because`. */
  readonly unknown?: true
  readonly details?: readonly Remark[]
  readonly fixes: readonly Fix[]
}

/** The answer to a query. `codes` are those of blockers and notes, the primary first. */
export type Trace = {
  readonly verdict: Verdict
  readonly codes: readonly Code[]
  readonly blockers: readonly Blocker[]
  readonly hops: readonly Hop[]
  readonly warnings: readonly Warning[]
  /** What of the question passes both ways, as it was asked; empty when nothing does. */
  readonly passed: readonly Flow[]
  /** Some of what was asked does not pass, though nobody denied it by name: "only from 203.0.113.0/24". */
  readonly partial: boolean
  /** Bytes; the least on the path, where known. */
  readonly mtu?: number
}

import type { Patch } from '@/lib/design/patch'
import type { Code, End } from '@/lib/net/end'
import type { Fact } from '@/lib/net/fact'
import type { Packet } from '@/lib/net/packet'
import type { World } from '@/lib/net/world'
import type { Around } from './define'
import type { ElementOf, Kind } from './index'

/** What stops a packet at an element, as its mends see it. */
export type Trouble = {
  readonly code: Code
  /** The packets that are stopped, as seen there. */
  readonly packet: Packet
  /** The place in the element, "routes.2". */
  readonly field?: string
  readonly phase: 'forward' | 'return'
  /** The ends of the connection that is being walked, before any translation. */
  readonly from?: End
  readonly to?: End
}

/** A change that may take the trouble away, with the words for the button. */
export type Mend = { readonly label: string; readonly patch: Patch }

/** What a kind does to packets; kept apart from its definition, so that a drawing loads without it. */
export type Behaviour<K extends Kind = Kind> = {
  readonly kind: K
  /** In words that know no cloud. An element whose values are not known says so in its facts and never guesses. */
  readonly facts: (self: ElementOf<K>, around: Around) => Iterable<Fact>
  /** A drill takes it away: a gateway alone, a line together with the lines that name it as theirs. */
  readonly fails?: 'gateway' | 'line'
  /** Smallest changes first; the tracer applies each to a copy, walks again and offers those that help. */
  readonly mends?: (self: ElementOf<K>, trouble: Trouble, around: Around, world: World) => Iterable<Mend>
}

export const defineBehaviour = <const K extends Kind>(behaviour: Behaviour<K>): Behaviour =>
  behaviour as unknown as Behaviour

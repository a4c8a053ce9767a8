import type { Element } from '@/lib/design/element'
import type { ElementOf, Kind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import type { Complaint, Rule } from '../define'

/** How much of a limit is used in one place. */
export type Use = {
  readonly used: number
  /** How many of these AWS is known to have accepted, since they were read from an account. */
  readonly proven: number
  /** More of the place: "in eu-west-1a". */
  readonly where?: string
  /** Who has it, where that is more than the element: an account. */
  readonly holder?: string
  readonly field?: string
}

/** One number that AWS sets, and how much of it a design uses. */
export type Limit = {
  /** How the design file names it; it never changes. */
  readonly key: string
  /** "Elastic IPs per Region" */
  readonly label: string
  /** What is counted: "Elastic IPs". */
  readonly noun: string
  /** What it is counted for: "a Region". */
  readonly scope: string
  /** What AWS allows by default. */
  readonly value: number
  /** As high as AWS raises it, where its page says so. */
  readonly most?: number
  /** AWS does not raise it. */
  readonly fixed?: true
  /** It is raised together with another limit, and never apart; where both are exceeded only that one is told. */
  readonly follows?: Limit
  /** It is one number for an account, not one for each Region. */
  readonly global?: true
  /** What else can be done, after "or": "share NAT gateways". */
  readonly instead: string
  /** The kinds of element at which it is counted. */
  readonly of: readonly Kind[]
  readonly uses: (element: Element, around: Around) => Iterable<Use>
  /** No more than this is used at any place: told without counting each. */
  readonly atMost?: (around: Around) => number
  readonly source?: string
}

/** A row of the table of documented rules that speaks of quotas. The rule is made of it. */
export type Quota = Pick<Rule, 'id' | 'severity' | 'title' | 'why' | 'source' | 'examples'> & {
  readonly limits: readonly Limit[]
  /** What the page says beside the numbers. */
  readonly beside?: {
    readonly of: readonly Kind[]
    readonly check: (element: Element, around: Around) => Iterable<Complaint>
  }
}

export const defineQuota = (quota: Quota): Quota => quota

type Stated<K extends Kind> = Omit<Limit, 'of' | 'uses'> & {
  readonly of: K | readonly K[]
  readonly uses: (element: ElementOf<K>, around: Around) => Iterable<Use>
}

/** A limit with its counting typed by the kinds it is counted at. */
export const limitOf = <const K extends Kind>({ of, ...rest }: Stated<K>): Limit =>
  ({ ...rest, of: [of].flat() }) as unknown as Limit

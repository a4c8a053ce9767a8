import type { Design, Element, Id } from '@/lib/design/element'
import type { Patch } from '@/lib/design/patch'
import type { ElementOf, Kind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import type { Trace } from '@/lib/trace/answer'
import type { Query } from '@/lib/trace/query'

export type Severity = 'error' | 'warning' | 'info'

/** A change that mends a finding, with the words for the button: "Use 10.0.2.0/24". */
export type Fix = { readonly label: string; readonly patch: Patch }

/**
 * What a rule says of one element. `field` is the place: "cidrBlock", "routes.2.target"; absent means the element.
 * The message names the element, the value and the way out.
 */
export type Complaint = {
  readonly field?: string
  readonly message: string
  /** The AWS page of this case, where it is another than that of the rule. */
  readonly source?: string
  /** How bad this case is, where it is another than what the rule says of the rest. */
  readonly severity?: Severity
  readonly fix?: () => Fix | undefined
}

/** A complaint with the rule and the element that it is about. It holds no design: it stays true while others change. */
export type Finding = {
  readonly field?: string
  readonly message: string
  readonly fixable: boolean
  readonly rule: string
  readonly severity: Severity
  readonly title: string
  /** What its rule is listed under: "NAT gateway". */
  readonly system: string
  readonly source: string
  readonly element: Id
  readonly waived: boolean
}

/** A small design that shows the rule; `bad` must bring its finding, `good` must be silent for every rule. */
export type Example = { readonly says: string; readonly design: () => Design }

/** What a rule looks at: elements of one kind, of several, or every element of a kind that we know. */
export type Subject = Kind | readonly Kind[] | '*'

type Subjects<S extends Subject> = S extends '*'
  ? Element
  : S extends Kind
    ? ElementOf<S>
    : S extends readonly (infer K extends Kind)[]
      ? ElementOf<K>
      : never

/** Asks the tracer "can X reach Y?". Only REACHABLE and NOT_REACHABLE are answers: UNKNOWN is a reason to be silent. */
export type Reach = (query: Query) => Trace

/** What a good design obeys. Source of the statement: the AWS page in `source`. */
export type Rule<S extends Subject = Subject> = {
  readonly id: string
  readonly severity: Severity
  readonly title: string
  /** Why it matters, in one or two sentences. */
  readonly why: string
  readonly source: string
  readonly kind: S
  /** The title of its system, which lists it. */
  readonly system?: string
  readonly check: (element: Subjects<S>, around: Around, reach: Reach) => Iterable<Complaint>
  readonly examples: { readonly good: readonly Example[]; readonly bad: readonly Example[] }
}

export const defineRule = <const S extends Subject>(rule: Rule<S>): Rule => rule as unknown as Rule

/** The rules of one system, in the order in which findings of one element are shown. */
export type System = { readonly id: string; readonly title: string; readonly rules: readonly Rule[] }

export const defineSystem = (system: System): System => ({
  ...system,
  rules: system.rules.map((rule) => ({ ...rule, system: system.title })),
})

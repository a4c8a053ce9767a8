import type { Element, Id } from '@/lib/design/element'
import { definitionOf } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'

/** What the writer of one template knows. */
export type Scope = {
  readonly around: Around
  readonly region?: string
  /** The logical id of an element of this template. */
  readonly logicalIdOf: (id: Id) => string | undefined
  /** Is there a resource of this name? */
  readonly has: (logicalId: string) => boolean
  /** The title of the template that holds an element. */
  readonly templateOf: (id: Id) => string | undefined
  /** The name under which an element of another template is spoken of. */
  readonly afar: (element: Element) => string
  readonly complain: (problem: string) => void
}

/** One resource being written: who it is, for problems, and whom it names. */
export type Writing = {
  readonly scope: Scope
  readonly subject: string
  readonly named: Set<Element>
}

/** An element as a problem names it: Subnet "public-a". */
export const subjectOf = (element: Element): string =>
  `${definitionOf(element.kind)?.label ?? element.kind} "${element.name}"`

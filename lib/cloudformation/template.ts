import type { Id } from '@/lib/design/element'

export type Properties = Readonly<Record<string, unknown>>

/** One resource as CloudFormation takes it. */
export type Resource = Properties & { readonly Type: string; readonly Properties?: Properties }

/**
 * One CloudFormation template: what belongs to one source, or to one account and Region.
 * Shape: `fileName` has no extension; `logicalIds` names the resources of each element, its own first;
 * `problems` are one line each, naming what could not be written and the way out.
 */
export type Template = {
  readonly title: string
  readonly fileName: string
  readonly account?: string
  readonly region?: string
  readonly body: Properties & { readonly Resources: Readonly<Record<string, Resource>> }
  readonly logicalIds: ReadonlyMap<Id, readonly string[]>
  readonly problems: readonly string[]
  /** The text that it came from with the changes made in it; `body` then holds all of it. */
  readonly edited?: Edited
}

/** A text in its own format and under its own file ending, such as ".template"; `linesOf` finds a resource in it. */
export type Edited = {
  readonly format: Format
  readonly ending: string
  readonly text: string
  readonly linesOf: (logicalId: string) => Lines | undefined
}

/** Lines of a text, counted from 1, both ends inclusive. */
export type Lines = readonly [from: number, to: number]

export type Format = 'yaml' | 'json'

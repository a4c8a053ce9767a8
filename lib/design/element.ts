declare const idBrand: unique symbol

/** The name of one element inside one design; never shown as the element's name. */
export type Id = string & { readonly [idBrand]?: true }

/** A place on the canvas in pixels, relative to the parent's top left corner. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/**
 * A CloudFormation intrinsic kept verbatim, with the value it is known to have, if any.
 * `property` says which property it was written to where a field stands for several.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html
 */
export type Expression<T = unknown> = {
  readonly expression: Readonly<Record<string, unknown>>
  readonly value?: T
  readonly property?: string
}

/** One entry of a list field. `logicalId` is kept when the row is a resource of its own in a template. */
export type Row = { readonly logicalId?: string } & Readonly<Record<string, unknown>>

/** A finding that somebody decided to live with. */
export type Waiver = { readonly reason: string; readonly author: string; readonly date: string }

/**
 * One record of a design. `props` are the fields of its kind; any of them may be missing, since an
 * unfinished design is a design.
 */
export type Element = {
  readonly id: Id
  readonly kind: string
  readonly name: string
  readonly parent?: Id
  readonly props: Readonly<Record<string, unknown>>
  readonly tags?: Readonly<Record<string, string>>
  readonly box?: Box
  readonly collapsed?: boolean
  /** The source that it came from: a key of the design's `sources`. Without one it belongs to the source around it. */
  readonly template?: string
  readonly logicalId?: string
  /** Logical ids of the further resources that this element becomes in a template, by field. */
  readonly logicalIds?: Readonly<Record<string, string>>
  readonly awsId?: string
  readonly waivers?: Readonly<Record<string, Waiver>>
}

/**
 * The text of an imported template under its file name, as it was; it never changes while the design lives.
 * `fields` are the words with which it was read, by kind: a later reader that knows more must not take what it finds
 * in the text, and not in the design, for something that was deleted.
 * `conditions` are those that do not surely hold, by the logical ids of the resources under them; empty for one that does
 * not hold by default.
 */
export type Source = {
  readonly name: string
  readonly text: string
  readonly fields?: Readonly<Record<string, string>>
  readonly conditions?: Readonly<Record<string, string>>
}

/** A network as drawn: a flat map of records, and the templates that some of them came from. */
export type Design = {
  readonly elements: Readonly<Record<Id, Element>>
  readonly sources?: Readonly<Record<string, Source>>
}

export const EMPTY_DESIGN: Design = { elements: {} }

export function isExpression(value: unknown): value is Expression {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'expression')) return false
  const { expression } = value as { readonly expression: unknown }
  return typeof expression === 'object' && expression !== null
}

/** The value that is known now: the literal, or what an expression resolved to; else undefined. */
export function known<T>(value: T | Expression<T> | undefined): T | undefined {
  return isExpression(value) ? (value.value as T | undefined) : (value as T | undefined)
}

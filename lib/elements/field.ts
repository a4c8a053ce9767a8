import type { Element, Expression, Row } from '@/lib/design/element'
import { isExpression } from '@/lib/design/element'
import { parseAddress, parsePrefix } from '@/lib/net/prefix'

/**
 * What every field says of itself.
 * `aws` is the CloudFormation property: the key in PascalCase when absent; false when the field is ours alone;
 * a table when one field stands for several properties, by the kind referred to or the family of a block; false in it
 * where a template has no way to name that kind.
 * A property may be a path: `Matcher.HttpCode` is a member of another property, `Attributes[stickiness.type]` the
 * value of one entry in a list of keys and values, `Types[0]` the first entry of a list.
 * Several fields may share one property: the first that is set writes it, and a reference that finds no element of
 * its kinds there leaves it to the next.
 */
export type About = {
  readonly label: string
  readonly help: string
  readonly aws?: string | false | Readonly<Record<string, string | false>>
  /** The attribute of the element referred to that is written, by its kind where they differ; what others name it by when absent. */
  readonly attribute?: string | Readonly<Record<string, string>>
  /** The reference stands inside a longer text. */
  readonly wrap?: Wrap
  /** Kinds that may be named across accounts and Regions: a template asks for what stands in another by a parameter. */
  readonly afar?: readonly string[]
  readonly unit?: string
  readonly placeholder?: string
  /** Seldom given: a column of its own only where a row has it. */
  readonly rare?: boolean
  /** A value of another form may be a secret: no message repeats it. */
  readonly secret?: true
  /** What AWS assumes when nothing is said. */
  readonly fallback?: unknown
  /** Beside these other values AWS needs none here, though it is required else. */
  readonly unneeded?: (props: Readonly<Record<string, unknown>>) => boolean
  /** What a line drawn from one element to another means, in words: "Associate {self} with {to}", "{field of the row}". */
  readonly connect?: string
  /** How a picture draws the reference where that is not the usual: one element by a line, a list of them by none. */
  readonly line?: Line
}

/**
 * `from`: the way of the traffic leads from what is named to the element; `none`: no line unless one of both is chosen;
 * `mark`: the same, and a mark of what is named on the border.
 */
export type Line = 'to' | 'from' | 'none' | 'mark'

/** How a reference stands in a longer text, such as `integrations/${id}`: put in, and taken out of every form that people write; undefined for any other. */
export type Wrap = {
  readonly out: (reference: unknown) => unknown
  readonly in: (value: unknown) => unknown
}

type Shape =
  | { readonly type: 'text'; readonly pattern?: RegExp; readonly lines?: number }
  | { readonly type: 'number'; readonly min?: number; readonly max?: number }
  | { readonly type: 'flag' }
  | { readonly type: 'choice'; readonly options: readonly string[]; readonly open?: boolean }
  /** `subnet`: the block of a subnet, of which AWS keeps five addresses. */
  | { readonly type: 'cidr'; readonly family: 4 | 6 | 'any'; readonly subnet?: boolean }
  | { readonly type: 'address'; readonly family: 4 | 6 | 'any' }
  | { readonly type: 'zone' }
  | { readonly type: 'ref'; readonly to: readonly string[] }
  | { readonly type: 'refs'; readonly to: readonly string[] }
  | { readonly type: 'list'; readonly of: Field }
  | {
      readonly type: 'rows'
      readonly fields: Fields
      /** One row in words: "route", "inbound rule". */
      readonly row: string
      /** What a new row holds; `to` is the kind of the element that a line was drawn to, `self` the one that gets the row. */
      readonly fresh?: (
        rows: readonly Row[],
        to?: string,
        self?: Element,
      ) => Readonly<Record<string, unknown>>
    }
  | { readonly type: 'document' }

declare const valueType: unique symbol

export type Field<T = unknown> = Shape & About & { readonly required: boolean; readonly [valueType]?: T }
export type FieldType = Shape['type']
export type Fields = Readonly<Record<string, Field>>
export type ValueOf<F> = F extends { readonly [valueType]?: infer T } ? Exclude<T, undefined> : never

/** Field values of an element or a row: literal or expression, and any of them may be missing. */
export type PropsOf<F extends Fields> = {
  readonly [K in keyof F]?: ValueOf<F[K]> | Expression<ValueOf<F[K]>>
}
export type RowOf<F extends Fields> = PropsOf<F> & { readonly logicalId?: string }

const field = <T>(shape: Shape, about: About): Field<T> => ({ ...shape, ...about, required: true })

export const text = (about: About & { pattern?: RegExp; lines?: number }) =>
  field<string>(
    {
      type: 'text',
      ...(about.pattern && { pattern: about.pattern }),
      ...(about.lines && { lines: about.lines }),
    },
    about,
  )

export const integer = (about: About & { min?: number; max?: number }) =>
  field<number>({ type: 'number', ...about }, about)

export const flag = (about: About) => field<boolean>({ type: 'flag' }, about)

/** One of a few values. */
export const choice = <const O extends string>(options: readonly O[], about: About) =>
  field<O>({ type: 'choice', options }, about)

/** One of a few usual values, or any other that is typed. */
export const suggestion = (options: readonly string[], about: About) =>
  field<string>({ type: 'choice', options, open: true }, about)

/** A CIDR block as text. */
export const cidr = (about: About & { family?: 4 | 6 | 'any'; subnet?: boolean }) =>
  field<string>({ type: 'cidr', family: about.family ?? 4, ...(about.subnet && { subnet: true }) }, about)

/** One address as text. */
export const address = (about: About & { family?: 4 | 6 | 'any' }) =>
  field<string>({ type: 'address', family: about.family ?? 4 }, about)

/** An Availability Zone by name, such as eu-west-1a. Templates name it by its place in Fn::GetAZs. */
export const zone = (about: About) => field<string>({ type: 'zone' }, about)

/** The id of another element, of one of the kinds given. */
export const ref = (to: string | readonly string[], about: About) =>
  field<string>({ type: 'ref', to: [to].flat() }, about)

/** The ids of other elements. */
export const refs = (to: string | readonly string[], about: About) =>
  field<readonly string[]>({ type: 'refs', to: [to].flat() }, about)

export const list = <T>(of: Field<T>, about: About) => field<readonly T[]>({ type: 'list', of }, about)

export const rows = <F extends Fields>(
  fields: F,
  about: About & {
    row: string
    fresh?: (rows: readonly Row[], to?: string, self?: Element) => PropsOf<NoInfer<F>>
  },
) =>
  field<readonly RowOf<F>[]>(
    { type: 'rows', fields, row: about.row, ...(about.fresh && { fresh: about.fresh }) },
    about,
  )

/** JSON that AWS defines elsewhere, such as a policy; kept as it is. */
export const document = (about: About) => field<unknown>({ type: 'document' }, about)

export const optional = <T>(of: Field<T>): Field<T> => ({ ...of, required: false })

/** The CloudFormation property that a field is written to; undefined when it is ours alone. */
export function awsName(key: string, field: Field, variant?: string): string | undefined {
  if (field.aws === false) return undefined
  if (typeof field.aws === 'string') return field.aws
  if (field.aws) return (variant !== undefined && field.aws[variant]) || undefined
  return key.charAt(0).toUpperCase() + key.slice(1)
}

/** All the properties that a field may be written to, with the variant that each stands for. */
export function awsNames(key: string, field: Field): readonly { property: string; variant?: string }[] {
  if (typeof field.aws === 'object')
    return Object.entries(field.aws).flatMap(([variant, property]) =>
      property === false ? [] : [{ property, variant }],
    )
  const property = awsName(key, field)
  return property === undefined ? [] : [{ property }]
}

const article = (family: 4 | 6 | 'any') => (family === 'any' ? 'an IPv4 or IPv6' : `an IPv${family}`)

/**
 * What is wrong with the form of one literal value, in words for the person who typed it.
 * Whether it fits the rest of the design is for rules to say.
 */
export function formProblem(field: Field, value: unknown): string | undefined {
  if (value === undefined || value === '') return undefined
  switch (field.type) {
    case 'text':
      if (typeof value !== 'string') return 'Give a text.'
      return field.pattern && !field.pattern.test(value)
        ? `${field.secret ? 'The value' : `"${clip(value)}"`} is not of the form ${field.placeholder ?? field.pattern.source}.`
        : undefined
    case 'zone':
      return typeof value === 'string' ? undefined : 'Give a zone such as eu-west-1a.'
    case 'number': {
      const { min = -Infinity, max = Infinity } = field
      if (typeof value !== 'number' || !Number.isInteger(value))
        return `"${clip(String(value))}" is not a whole number.`
      return value < min || value > max ? `${value} is outside ${min} to ${max}.` : undefined
    }
    case 'flag':
      return typeof value === 'boolean' ? undefined : 'Choose yes or no.'
    case 'choice':
      if (typeof value !== 'string') return 'Choose one of the values.'
      return field.open || field.options.includes(value)
        ? undefined
        : `"${clip(value)}" is none of ${field.options.join(', ')}.`
    case 'cidr': {
      const prefix = typeof value === 'string' ? parsePrefix(value) : undefined
      const example = field.family === 6 ? '2001:db8::/56' : '10.0.0.0/16'
      if (!prefix) return `"${clip(String(value))}" is not a CIDR block; write it like ${example}.`
      return field.family !== 'any' && prefix.family !== field.family
        ? `"${clip(String(value))}" is not ${article(field.family)} block.`
        : undefined
    }
    case 'address': {
      const at = typeof value === 'string' ? parseAddress(value) : undefined
      if (!at) return `"${clip(String(value))}" is not an address.`
      return field.family !== 'any' && at.family !== field.family
        ? `"${clip(String(value))}" is not ${article(field.family)} address.`
        : undefined
    }
    case 'ref':
      return typeof value === 'string' ? undefined : 'Choose an element.'
    case 'refs':
    case 'rows':
      return Array.isArray(value) ? undefined : 'Give a list.'
    case 'list': {
      if (!Array.isArray(value)) return 'Give a list.'
      return value
        .map((entry) => (isExpression(entry) ? undefined : formProblem(field.of, entry)))
        .find((problem) => problem !== undefined)
    }
    case 'document':
      return undefined
  }
}

const clip = (value: string) => (value.length > 60 ? `${value.slice(0, 57)}…` : value)

import type { Answer, Call } from './sdk'

/** What one item of an answer becomes. */
export type Read = {
  readonly id: string
  readonly parent?: string
  readonly props: Readonly<Record<string, unknown>>
  readonly elsewhere?: Readonly<Record<string, unknown>>
}

/** An answer in the shape of AWS's own, and what it must be read as. Deleted items are in no `reads`. */
export type Fixture = {
  readonly call: Call
  readonly answer: unknown
  readonly reads: readonly Read[]
  /** The call is named where a kind is completed by several. */
  readonly details?: readonly (readonly [
    answer: unknown,
    props: Readonly<Record<string, unknown>>,
    call?: Call,
  ])[]
  /** The AWS id of the element that the call was made for, or that the details complete. */
  readonly of?: string
}

export type Body<C extends Call> = Omit<Answer<C>, '$metadata'>

export const fixtureOf = <C extends Call>(
  call: C,
  answer: Body<C>,
  reads: readonly Read[],
  details?: Fixture['details'],
  of?: string,
): Fixture => ({ call, answer, reads, ...(details && { details }), ...(of !== undefined && { of }) })

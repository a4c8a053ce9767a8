import type { parseArgs, ParseArgsConfig } from 'node:util'
import type { Result } from '@/lib/design/result'

type Options = NonNullable<ParseArgsConfig['options']>
type Values<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true }>
>['values']

/**
 * What a command found: `json` is printed with --json, `text` without. `notices` go to stderr, one line each.
 * `code` is 1 when a design has findings, 0 when all is good.
 */
export type Answer = {
  readonly code: 0 | 1
  readonly json: unknown
  readonly text: string
  readonly notices?: readonly string[]
}

/** One thing that the command line can do. A failure is bad use or bad input: one line, exit code 2. */
export type Verb = {
  readonly name: string
  readonly usage: string
  readonly summary: string
  readonly options: Options
  /** How many arguments it takes besides its options: so many, or any number from the least on. */
  readonly takes: number | { readonly least: number }
  readonly run: (args: readonly string[], values: Values<Options>) => Promise<Result<Answer>>
}

export const defineVerb = <const O extends Options>(
  verb: Omit<Verb, 'options' | 'run'> & {
    readonly options: O
    readonly run: (args: readonly string[], values: Values<O>) => Promise<Result<Answer>>
  },
): Verb => verb as unknown as Verb

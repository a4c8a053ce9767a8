import type { Call } from '@/lib/elements/sdk'

type Members = Readonly<Record<string, unknown>>

/** Where the answers to our calls come from: an account over HTTP, or files that hold what it once said. */
export type Source = {
  /**
   * The answers to a call, every page joined; none when the source knows none, several when files hold several.
   * `among` is how many such calls there are, each about another item: only then must a file say which it answers.
   */
  readonly ask: (call: Call, region: string, input: Members, among: number) => Promise<readonly Members[]>
  /** Files hold the last answer only: what was asked to get there is not needed. */
  readonly isWhole?: true
  /** A call that failed. Gives a text when nothing at all can be read any more. */
  readonly fail: (error: unknown, call: Call, region: string) => string | undefined
  /** Items of a kind that a call brought; `done` when it will bring no more of them. */
  readonly progress?: (call: Call, region: string, kind: string, items: number, done: boolean) => void
}

/** The place of what belongs to no Region, such as a hosted zone. */
export const GLOBAL = 'global'

/** Files do not always say where they come from. */
export const UNKNOWN = 'unknown'

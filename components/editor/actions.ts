import type { Exported } from '@/lib/cloudformation/export'
import type { Format } from '@/lib/cloudformation/template'
import type { Result } from '@/lib/design/result'

/** What is sent to keep a design: the revision it started from, and the words for what was done since. */
export type SaveInput = {
  readonly id: string
  readonly rev: number
  readonly name: string
  readonly text: string
  readonly note: string
}

/** A design as it is kept: `text` is that of a design file. */
export type KeptDesign = {
  readonly id: string
  readonly rev: number
  readonly name: string
  readonly text: string
  readonly savedAt: string
}

/** What came of a save. Stale: somebody else saved first, nothing was written. */
export type SaveOutcome =
  | { readonly outcome: 'saved'; readonly rev: number; readonly savedAt: string }
  | { readonly outcome: 'stale'; readonly current: KeptDesign }
  | { readonly outcome: 'gone' }

/** One earlier state of a design; `size` is in characters of its text. */
export type Revision = {
  readonly rev: number
  readonly name: string
  readonly note: string
  readonly elements: number
  readonly size: number
  readonly savedAt: string
}

/** What the editor asks of the server. The page hands these down; a panel takes those that it needs as props. */
export type Actions = {
  /** A route behind it, not a server action: it must not wait for them, and must outlive the page. */
  readonly saveDesign: (input: SaveInput) => Promise<Result<SaveOutcome>>
  readonly createDesign: (input: { name: string; text?: string }) => Promise<Result<{ id: string }>>
  readonly restoreDesign: (input: { id: string }) => Promise<Result<null>>
  readonly listRevisions: (input: { id: string }) => Promise<Result<readonly Revision[]>>
  readonly loadRevision: (input: {
    id: string
    rev: number
  }) => Promise<Result<{ text: string; name: string }>>
  /** `text` is that of a design file; without a format each template is in that of its source. */
  readonly exportTemplate: (input: { text: string; format?: Format }) => Promise<Result<Exported>>
}

import type { Result } from '@/lib/design/result'
import type { ImportReport } from '@/lib/import/report'

/** One line of the list of designs. */
export type Listed = {
  readonly id: string
  readonly name: string
  readonly rev: number
  readonly elements: number
  readonly savedAt: string
}

/** A design to start from, as its card shows it. */
export type ReadyCard = { readonly id: string; readonly name: string; readonly about: string }

/** What the list of designs asks of the server. */
export type HomeActions = {
  readonly createDesign: (input: { name: string }) => Promise<Result<{ id: string }>>
  readonly createFromReady: (input: { ready: string; name: string }) => Promise<Result<{ id: string }>>
  readonly importFiles: (form: FormData) => Promise<Result<ImportReport>>
  readonly renameDesign: (input: { id: string; name: string }) => Promise<Result<null>>
  readonly duplicateDesign: (input: { id: string; name: string }) => Promise<Result<{ id: string }>>
  readonly removeDesign: (input: { id: string }) => Promise<Result<null>>
  readonly restoreDesign: (input: { id: string }) => Promise<Result<null>>
}

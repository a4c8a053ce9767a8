import type { Imported } from './import-files'

/** What became of files that were imported, without the design itself. `carried` holds the first of `left` entries. */
export type ImportReport = Pick<Imported, 'from' | 'understood' | 'carried' | 'notices' | 'problems'> & {
  readonly id: string
  readonly name: string
  readonly elements: Readonly<Record<string, number>>
  readonly left: number
  /** It came as it was drawn, and there is nothing to tell. */
  readonly isPlain: boolean
}

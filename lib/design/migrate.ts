import type { Result } from './result'
import { done, failed } from './result'

/** The version that is written. */
export const VERSION = 1

type Content = Readonly<Record<string, unknown>>

/** From each older version to the next: entry 1 turns version 1 into version 2. */
export type Migrations = Readonly<Record<number, (content: Content) => Content>>

const MIGRATIONS: Migrations = {}

/** The content of a design file as the newest version has it. Fails: no version, or a newer one. */
export function migrate(content: Content, to = VERSION, migrations = MIGRATIONS): Result<Content> {
  const version = content.groundplan
  if (version === undefined)
    return failed('The file is no Groundplan design: it does not start with "groundplan": 1.')
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return failed(
      `"groundplan" is ${JSON.stringify(version).slice(0, 40)}, which is no version of a design file.`,
    )
  if (version > to)
    return failed(
      `The file has version ${version} of the design format; this Groundplan reads up to version ${to}. Open it with a newer Groundplan.`,
    )
  let migrated = content
  for (let at = version; at < to; at++) {
    const step = migrations[at]
    if (!step) throw new Error(`no migration from version ${at} of the design file to ${at + 1}`)
    migrated = step(migrated)
  }
  return done({ ...migrated, groundplan: to })
}

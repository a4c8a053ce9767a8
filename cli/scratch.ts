import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** For tests: a folder of their own, gone after them. */
export function scratchFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'groundplan-cli-'))
  const at = (name: string) => join(folder, name)
  return {
    folder,
    at,
    file: (name: string, text: string) => {
      writeFileSync(at(name), text)
      return at(name)
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

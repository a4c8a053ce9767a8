import type { Opened } from '@/lib/design/file'
import type { Result } from '@/lib/design/result'
import { failed } from '@/lib/design/result'
import { importFiles } from '@/lib/import/import-files'
import { sortOf } from '@/lib/import/sort-of'
import { isZip } from '@/lib/import/unzip'
import { isFolder, openFile, readBytes } from './file'
import { gather } from './gather'

/**
 * A design out of whatever `import` takes, without keeping it: a design file, a template, a dump as file, folder or zip.
 * Fails: one line that begins with the path.
 */
export async function openAny(path: string): Promise<Result<Opened>> {
  if (!(await isDump(path))) return openFile(path)
  const files = await gather([path])
  const imported = files.ok ? await importFiles(files.value) : files
  return imported.ok ? imported : failed(`${path}: ${imported.message}`)
}

async function isDump(path: string): Promise<boolean> {
  if (path === '-' || (await isFolder(path))) return true
  const bytes = await readBytes(path)
  if (!bytes.ok) return false
  const text = new TextDecoder().decode(bytes.value)
  return isZip(bytes.value) || (sortOf({ path, text }) === 'answers' && isAnswer(text))
}

/** An object with lists in it, as AWS answers; what is no design should be told as that. */
function isAnswer(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !('elements' in value)
  } catch {
    return false
  }
}

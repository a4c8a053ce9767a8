import { open, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { readTemplate } from '@/lib/cloudformation/read'
import type { Opened } from '@/lib/design/file'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'
import { openDesign } from '@/lib/elements/open'

/** A file's text. Fails: it is missing, a folder, or may not be read. */
export async function readText(path: string): Promise<Result<string>> {
  try {
    return done(await readFile(path, 'utf8'))
  } catch (error) {
    return failed(`${path} ${reason(error)}.`)
  }
}

/** A file as it is. Fails: as readText does. */
export async function readBytes(path: string): Promise<Result<Uint8Array>> {
  try {
    return done(await readFile(path))
  } catch (error) {
    return failed(`${path} ${reason(error)}.`)
  }
}

/** All that is piped in. */
export async function readInput(): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** A design out of a design file or a CloudFormation template. Fails: one line that begins with the path. */
export async function openFile(path: string): Promise<Result<Opened>> {
  const text = await readText(path)
  if (!text.ok) return text
  const opened = isTemplate(path, text.value)
    ? readTemplate(text.value, { fileName: basename(path) })
    : openDesign(text.value)
  return opened.ok ? opened : failed(`${path}: ${opened.message}`)
}

/** Design files are JSON; a template is YAML, or JSON with Resources and without our version. */
const isTemplate = (path: string, text: string): boolean =>
  /\.(ya?ml|template)$/i.test(path) || (/"Resources"\s*:/.test(text) && !/"groundplan"\s*:/.test(text))

/** Writes beside the file and then renames, so that a crash leaves the old text or the new one, never half. */
export async function writeText(path: string, text: string): Promise<Result<string>> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  try {
    const file = await open(draft, 'w')
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, path)
    return done(path)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    return failed(`${path} ${reason(error)}.`)
  }
}

export const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

export const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist, or its folder does not',
  EACCES: 'may not be opened by you',
  EISDIR: 'is a folder; name a file',
  ENOTDIR: 'lies below a file; name a folder that exists',
  EROFS: 'lies on a disk that cannot be written',
  ENOSPC: 'does not fit: the disk is full',
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return REASONS[code] ?? `cannot be used (${code || String(error)})`
}

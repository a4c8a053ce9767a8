import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { DumpFile } from '@/lib/account/dump/replies'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'
import { isWanted, isZip, unzip } from '@/lib/import/unzip'
import { isFolder, readBytes, readInput } from './file'

/** The texts of all that was named: files, what is in folders and archives, and '-' for what is piped in. */
export async function gather(paths: readonly string[]): Promise<Result<readonly DumpFile[]>> {
  const files: DumpFile[] = []
  for (const path of paths) {
    const found =
      path === '-'
        ? await fromInput()
        : (await isFolder(path))
          ? await fromFolder(path)
          : await fromFile(path)
    if (!found.ok) return found
    files.push(...found.value)
  }
  return done(files)
}

async function fromInput(): Promise<Result<readonly DumpFile[]>> {
  return done([{ path: 'standard input', text: await readInput() }])
}

async function fromFile(path: string): Promise<Result<readonly DumpFile[]>> {
  const bytes = await readBytes(path)
  if (!bytes.ok) return bytes
  if (isZip(bytes.value)) return unzip(path, bytes.value)
  return done([{ path, text: new TextDecoder().decode(bytes.value) }])
}

async function fromFolder(folder: string): Promise<Result<readonly DumpFile[]>> {
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter(isWanted)
  const files: DumpFile[] = []
  for (const name of names.sort()) {
    const bytes = await readBytes(join(folder, name))
    if (!bytes.ok) return bytes
    files.push({ path: name, text: new TextDecoder().decode(bytes.value) })
  }
  return files.length > 0 ? done(files) : failed('The folder holds no JSON and no template.')
}

import type { UnzipFileInfo } from 'fflate'
import { strFromU8, unzipSync } from 'fflate'
import type { DumpFile } from '@/lib/account/dump/replies'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'

const MOST_FILES = 2_000
/** Bytes of all files of an archive together, unpacked. */
const LARGEST = 64 * 1024 * 1024

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)

/** Its texts. Fails: one line when it is broken, or unpacks to more than a network can be. */
export function unzip(name: string, bytes: Uint8Array): Result<readonly DumpFile[]> {
  let count = 0
  let size = 0
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    if (!isWanted(name)) return false
    count++
    size += originalSize
    // What is above the limit is never unpacked.
    return count <= MOST_FILES && size <= LARGEST
  }
  let files
  try {
    files = unzipSync(bytes, { filter })
  } catch {
    return failed(`${name} is no zip archive, or a broken one. Pack it again.`)
  }
  if (count > MOST_FILES) return failed(`${name} holds ${count} files; up to ${MOST_FILES} can be imported.`)
  if (size > LARGEST) return failed(`${name} unpacks to more than 64 MB. Import it in parts.`)
  const texts = Object.entries(files).map(([path, content]) => ({ path, text: strFromU8(content) }))
  return texts.length > 0 ? done(texts) : failed(`${name} holds no JSON and no template.`)
}

/** The files that an import looks at; folders, and what a Mac or an editor leaves behind, are not. */
export const isWanted = (path: string): boolean =>
  /\.(json|ya?ml|template|txt)$/i.test(path) && !/(^|\/)(__MACOSX\/|\.)/.test(path)

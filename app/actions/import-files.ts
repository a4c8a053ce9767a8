'use server'

import { z } from 'zod'
import { answer } from '@/app/answer'
import type { DumpFile } from '@/lib/account/dump/replies'
import { countByKind } from '@/lib/design/count-by-kind'
import { writeDesign } from '@/lib/design/file'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'
import type { ImportReport } from '@/lib/import/report'
import { importFiles as readFiles } from '@/lib/import/import-files'
import { isZip, unzip } from '@/lib/import/unzip'

const LARGEST = 32 * 1024 * 1024
const MOST_FILES = 2_000
const SHOWN = 500

const Input = z.object({
  paths: z.array(z.string().max(1_000)).max(MOST_FILES, `are more than ${MOST_FILES}`),
  files: z.array(z.instanceof(Blob)).max(MOST_FILES, `are more than ${MOST_FILES}`),
})

/**
 * Keep what files hold as a new design: a design file, a CloudFormation template, a dump of describe-* answers, or a zip
 * archive of such. The form has a `path` for each `file`, in the same order.
 */
export async function importFiles(data: FormData): Promise<Result<ImportReport>> {
  const input = { paths: data.getAll('path'), files: data.getAll('file') }
  return answer(Input, input, async ({ paths, files }, store) => {
    const label = nameOf(paths[0]?.split('/')[0] ?? '') || 'The file'
    const texts = await textsOf(paths, files)
    if (!texts.ok) return failed(`“${label}” was not opened. ${texts.message}`)
    const imported = await readFiles(texts.value)
    if (!imported.ok) return failed(`“${label}” was not opened. ${imported.message}`)
    const { design, name: own, carried, from, understood, notices, problems } = imported.value
    const name = nameOf(own) || nameOf(label.replace(/\.[^.]*$/, '')) || 'Untitled'
    const elements = Object.keys(design.elements).length
    const note = `Imported from ${label}`.slice(0, 200)
    const id = await store.create({ name, text: writeDesign({ name, design }), elements, note })
    const counts = countByKind(design)
    const report = { from, understood, notices, problems, carried: carried.slice(0, SHOWN) }
    const isPlain =
      from !== 'dump' && own !== '' && [carried, notices, problems].every((lines) => lines.length === 0)
    return done({ ...report, id, name, elements: counts, left: carried.length, isPlain })
  })
}

async function textsOf(
  paths: readonly string[],
  files: readonly Blob[],
): Promise<Result<readonly DumpFile[]>> {
  const size = files.reduce((sum, file) => sum + file.size, 0)
  if (size > LARGEST) return failed('The files are larger than 32 MB together. Import them in parts.')
  const texts: DumpFile[] = []
  for (const [index, file] of files.entries()) {
    const path = paths[index] ?? `file ${index + 1}`
    const bytes = new Uint8Array(await file.arrayBuffer())
    const found = isZip(bytes) ? unzip(path, bytes) : done([{ path, text: new TextDecoder().decode(bytes) }])
    if (!found.ok) return found
    texts.push(...found.value)
  }
  return done(texts)
}

const nameOf = (text: string) =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 120)

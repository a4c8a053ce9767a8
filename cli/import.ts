import { readdir } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { DumpFile } from '@/lib/account/dump/replies'
import { countByKind } from '@/lib/design/count-by-kind'
import { writeDesign } from '@/lib/design/file'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'
import type { Imported } from '@/lib/import/import-files'
import { importFiles } from '@/lib/import/import-files'
import { isWanted, isZip, unzip } from '@/lib/import/unzip'
import { defineVerb } from './define'
import { isFolder, readBytes, readInput, writeText } from './file'

/**
 * `import --json` prints { elements: { kind: count }, understood, carried: [{ logicalId, type, line, reason }], problems: [],
 * notices: [] }; for a dump `logicalId` is the file and `type` the member of the answer that has no element.
 */
export const importDesign = defineVerb({
  name: 'import',
  usage: 'groundplan import <template | dump folder | zip | dump file… | -> --out <design> [--json]',
  summary: 'Makes a design of a CloudFormation template, or of describe-* answers of the AWS CLI.',
  options: { out: { type: 'string' } },
  takes: { least: 1 },
  run: async (paths, { out }) => {
    if (out === undefined) return failed('Name the file to keep the design in with --out.')
    const files = await gather(paths)
    if (!files.ok) return files
    const [only, ...more] = paths
    const imported = await importFiles(files.value)
    if (!imported.ok) return failed(more.length === 0 ? `${only}: ${imported.message}` : imported.message)
    const { name, design, understood, carried, notices, problems } = imported.value
    const called = name || basename(only!, extname(only!)).replace(/^-?$/, 'Imported')
    const written = await writeText(out, writeDesign({ name: called, design }))
    if (!written.ok) return written
    return done({
      code: 0,
      json: { elements: countByKind(design), understood, carried, problems, notices },
      text: inWords(out, imported.value),
      notices: [...problems, ...notices],
    })
  },
})

function inWords(out: string, { design, understood, carried }: Imported): string {
  const kinds = Object.entries(countByKind(design)).map(([kind, count]) => `  ${count} ${kind}`)
  const left = carried.map(({ logicalId, type, line, reason }) => `  ${logicalId}:${line} ${type}: ${reason}`)
  return [
    `${out}: ${understood} understood, ${carried.length} carried`,
    ...kinds,
    ...(left.length > 0 ? ['carried:', ...left] : []),
    '',
  ].join('\n')
}

/** The texts of all that was named: files, what is in folders and archives, and '-' for what is piped in. */
async function gather(paths: readonly string[]): Promise<Result<readonly DumpFile[]>> {
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

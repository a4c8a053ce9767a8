import { basename, extname } from 'node:path'
import { countByKind } from '@/lib/design/count-by-kind'
import { writeDesign } from '@/lib/design/file'
import { done, failed } from '@/lib/design/result'
import type { Imported } from '@/lib/import/import-files'
import { importFiles } from '@/lib/import/import-files'
import { defineVerb } from './define'
import { writeText } from './file'
import { gather } from './gather'

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

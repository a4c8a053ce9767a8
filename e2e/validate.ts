import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from './board'

/** Judges a template as AWS's validators do: cfn-lint, and AWS's own in a program that may be given up. */
export function expectValid(fileName: string, text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'groundplan-template-'))
  const file = join(folder, fileName)
  writeFileSync(file, text)
  try {
    expect(run(join('.venv/bin/cfn-lint'), ['--non-zero-exit-code', 'error', '--', file])).toEqual('')
    expect(JSON.parse(run(process.execPath, ['lib/cloudformation/aws-validate.mjs', file]))).toEqual([])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What a program prints; when it fails, all that it said. */
function run(program: string, args: readonly string[]): string {
  try {
    return execFileSync(program, args, { encoding: 'utf8', timeout: 60_000 })
  } catch (error) {
    return `${String(error)}\n${(error as { stdout?: string }).stdout ?? ''}`
  }
}

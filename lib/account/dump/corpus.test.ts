import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Dump } from './read-dump'
import { readDump } from './read-dump'

const DUMPS = '../shared/corpus/describe-dumps'
const there = existsSync(DUMPS)

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))

const accounts: readonly (readonly [string, () => { path: string; text: string }[]])[] = there
  ? [
      ...readdirSync(`${DUMPS}/batfish`, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => [name, () => filesIn(`${DUMPS}/batfish/${name}/aws_configs`)] as const),
      ...readdirSync(`${DUMPS}/np-guard`)
        .filter((name) => name.endsWith('.json'))
        .map(
          (name) =>
            [name, () => [{ path: name, text: readFileSync(`${DUMPS}/np-guard/${name}`, 'utf8') }]] as const,
        ),
    ]
  : []

const lines: string[] = []
afterAll(() => {
  if (lines.length > 0) console.log(`objects of a file, and what became of them:\n${lines.join('\n')}`)
})

// The corpus lies beside a checkout of the project, not in it.
describe.runIf(there)('accounts that we did not write', () => {
  test('are found', () => expect(accounts.length).toBe(12))

  test.each(accounts)('%s comes in whole', async (name, files) => {
    const read = await readDump(files())
    if (!read.ok) throw new Error(read.message)
    const dump = read.value
    lines.push(...tableOf(name, dump))
    expect(dump.problems).toEqual([])
    for (const { call, broken } of dump.tally) expect(broken, call).toBe(0)
    for (const { member, reason } of dump.unread) expect(reason, member).toMatch(/\.$/)
    const parents = Object.values(dump.design.elements).flatMap(({ parent }) => parent ?? [])
    for (const parent of parents) expect(dump.design.elements).toHaveProperty([parent])
  })
})

function tableOf(name: string, { tally, unread, design, notices }: Dump): readonly string[] {
  const counts = new Map<string, number>()
  for (const { kind } of Object.values(design.elements)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const others = Object.values(design.elements).filter(({ kind }) => kind === 'other')
  return [
    `\n${name}: ${[...counts].map(([kind, count]) => `${count} ${kind}`).join(', ')}`,
    ...tally.map(
      ({ call, objects, drawn, folded }) =>
        `  ${call.padEnd(42)} ${objects} in, ${drawn} drawn, ${folded} folded`,
    ),
    ...unread.map(
      ({ file, member, objects, reason }) => `  ${file} ${member}: ${objects} not drawn. ${reason}`,
    ),
    ...others.map(({ awsId }) => `  ${awsId} is only mentioned, and stands as another resource`),
    ...notices.map(({ message }) => `  ${message}`),
  ]
}

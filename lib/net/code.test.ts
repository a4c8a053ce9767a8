import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { KnownCode } from './code'
import { CODES, isCode, meaningOf } from './code'

const all = Object.entries(CODES).flatMap(([group, codes]) =>
  Object.entries(codes).map(([code, meaning]) => [group, code, meaning] as const),
)

test('there are as many as AWS documents, and each belongs to one group', () => {
  const counts = Object.fromEntries(
    Object.entries(CODES).map(([key, codes]) => [key, Object.keys(codes).length]),
  )
  expect(counts).toMatchObject({ path: 71, configuration: 5, filter: 13, detail: 11 })
  expect(new Set(all.map(([, code]) => code)).size).toBe(all.length)
})

test.each(all)('%s: %s has a meaning of its own, in one sentence', (group, code, meaning) => {
  expect(code.startsWith('X_')).toBe(group === 'extension')
  expect(meaning).toMatch(/^[A-Z].+\.$/)
  expect(all.filter(([, , other]) => other === meaning)).toHaveLength(1)
})

test('a wrong code does not compile, and means itself', () => {
  const right: KnownCode = 'NO_ROUTE_TO_DESTINATION'
  // @ts-expect-error: there is no such code
  const wrong: KnownCode = 'NO_ROUTE_ANYWHERE'
  expect([right, wrong].map((code) => isCode(code))).toEqual([true, false])
  expect(meaningOf(wrong)).toBe('NO_ROUTE_ANYWHERE')
})

/** Codes that sources write: after `refuse:` and `code:`, and all that begin as ours do. */
const written = readdirSync('lib', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !/^net[\\/].*code/.test(file))
  .flatMap((file) =>
    [
      ...readFileSync(`lib/${file}`, 'utf8').matchAll(
        /(?:\b(?:refuse|code): '([A-Z_0-9]+)')|'(X_[A-Z_0-9]+)'/g,
      ),
    ].map(([, plain, ours]) => [plain ?? ours!, file] as const),
  )

test('every code that a source writes is one of these', () => {
  expect(written.length).toBeGreaterThan(100)
  expect(written.filter(([code]) => !isCode(code))).toEqual([])
})

const SPECIFICATION = '../shared/reference/tracing.md'

// The specification lies beside a checkout of the project, not in it.
test.runIf(existsSync(SPECIFICATION))('every code of the specification is here, and nothing else', () => {
  const [, tables = ''] = readFileSync(SPECIFICATION, 'utf8').split(/^## 8\. /m)
  const named = [...tables.split(/^## 10\. /m)[0]!.matchAll(/^\| `([A-Z0-9_]+)` \|/gm)].map(
    ([, code]) => code,
  )
  expect(named.length).toBeGreaterThan(130)
  expect(all.map(([, code]) => code).sort()).toEqual([...named].sort())
})

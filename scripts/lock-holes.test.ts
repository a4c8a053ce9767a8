import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lockHoles } from './lock-holes.mjs'

const lock = (packages: Record<string, { optionalDependencies?: Record<string, string> }>) => ({ packages })
const wants = { optionalDependencies: { fast: '1.0.0' } }

test.each([
  ['an entry at the top fills it', { '': wants, 'node_modules/fast': {} }, []],
  ['an entry beside it fills it', { 'node_modules/a': wants, 'node_modules/a/node_modules/fast': {} }, []],
  [
    'an entry above it fills it',
    { 'node_modules/a/node_modules/b': wants, 'node_modules/a/node_modules/fast': {} },
    [],
  ],
  ['no entry is a hole', { 'node_modules/@x/a': wants }, ['@x/a needs fast']],
  [
    'another package’s own entry does not fill it',
    { 'node_modules/a': wants, 'node_modules/b/node_modules/fast': {} },
    ['a needs fast'],
  ],
])('%s', (_, packages, holes) => expect(lockHoles(lock(packages))).toEqual(holes))

test('our own lock file names many optional dependencies and has no hole', () => {
  const ours = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  expect(JSON.stringify(ours).split('"optionalDependencies"').length).toBeGreaterThan(5)
  expect(lockHoles(ours)).toEqual([])
})

import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { isZip, unzip } from './unzip'

const zip = (files: Readonly<Record<string, string | Uint8Array>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [
        path,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  )

test('JSON and templates come out, with their folders; what a Mac adds stays inside', () => {
  const bytes = zip({
    'a/eu-west-1/Vpcs.json': '{}',
    '__MACOSX/a/._Vpcs.json': 'x',
    'a/.hidden.json': 'x',
    'a/README.md': 'x',
  })
  expect(isZip(bytes)).toBe(true)
  expect(unzip('a.zip', bytes)).toEqual({ ok: true, value: [{ path: 'a/eu-west-1/Vpcs.json', text: '{}' }] })
})

const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`${index}.json`, '']))

test.each<[string, Uint8Array, RegExp]>([
  ['a bomb', zip({ 'a.json': new Uint8Array(65 * 1024 * 1024) }), /more than 64 MB/],
  ['too many files', zip(many), /2001 files/],
  ['nothing to import', zip({ 'a.png': 'x' }), /holds no JSON/],
  ['half an archive', zip({ 'a.json': '{"a": 1}' }).slice(0, 40), /broken/],
])('%s is one line', (_, bytes, says) => {
  const result = unzip('a.zip', bytes)
  expect(result).toMatchObject({ ok: false, message: expect.stringMatching(says) })
})

import { afterAll, expect, test } from 'vitest'
import type { Element } from '@/lib/design/element'
import { writeDesign } from '@/lib/design/file'
import { board, put, WEB } from '@/lib/trace/scenarios/board'
import { groundplan } from './run'
import { scratchFolder } from './scratch'

const { file, remove } = scratchFolder()
afterAll(remove)

const designFile = (name: string, ...elements: Element[]) =>
  file(name, writeDesign({ name, design: board(WEB, elements) }))

const HTTPS = { protocol: 'tcp', port: '443', fromPlace: 'internet' } as const
const open = put('promise', 'open', { ...HTTPS, to: 'web' })
const shut = put('promise', 'shut', { ...HTTPS, to: 'web', expects: 'unreachable' })
const vague = put('promise', 'vague', { ...HTTPS, to: 'web', everyHopTls: true })
const lost = put('promise', 'lost', HTTPS)

test('promises that are kept end with 0', async () => {
  const { code, stdout, stderr } = await groundplan(['promise', designFile('kept.json', open)])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain('kept:    The internet must reach web on tcp 443.\n')
  expect(stdout).toMatch(/\n1 kept, 0 broken, 0 unknown\n$/)
})

test('a broken one ends with 1 and says why', async () => {
  const path = designFile('broken.json', open, shut, lost)
  const { code, stdout } = await groundplan(['promise', path])
  expect(code).toBe(1)
  expect(stdout).toContain('broken:  The internet must not reach web on tcp 443.\n    shut · ')
  expect(stdout).toContain('lost · What it leads to is gone.')
  const { stdout: json } = await groundplan(['promise', path, '--json'])
  expect(JSON.parse(json)).toMatchObject({
    promises: [
      { element: 'lost', kept: false },
      { element: 'open', kept: true, trace: { verdict: 'REACHABLE' } },
      { element: 'shut', kept: false, sentence: 'The internet must not reach web on tcp 443.' },
    ],
    counts: { kept: 1, broken: 2, unknown: 0 },
  })
})

test('one of which nobody knows ends with 1, unless that is allowed', async () => {
  const path = designFile('vague.json', vague)
  expect((await groundplan(['promise', path])).code).toBe(1)
  expect((await groundplan(['promise', path, '--allow-unknown'])).code).toBe(0)
})

test('a design without promises says so and ends with 0', async () => {
  expect(await groundplan(['promise', designFile('none.json')])).toEqual({
    code: 0,
    stdout: 'The design makes no promise.\n',
    stderr: '',
  })
})

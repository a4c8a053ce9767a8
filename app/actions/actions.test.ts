import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { POST } from '@/app/design/[id]/save/route'
import { GET } from '@/app/design/[id]/picture/route'
import { listDesigns } from '@/app/list-designs'
import { loadDesign } from '@/app/load-design'
import type { SaveOutcome } from '@/components/editor/actions'
import type { Result } from '@/lib/design/result'
import { BAD_FILES } from '@/lib/import/bad-files'
import { openStore } from '@/lib/store/open'
import { createDesign } from './create-design'
import { duplicateDesign } from './duplicate-design'
import { listRevisions } from './list-revisions'
import { loadRevision } from './load-revision'
import { importFiles } from './import-files'
import { removeDesign } from './remove-design'
import { renameDesign } from './rename-design'
import { restoreDesign } from './restore-design'

const folder = mkdtempSync(join(tmpdir(), 'groundplan-actions-'))

beforeAll(() => {
  process.env.GROUNDPLAN_DATA = folder
  delete process.env.DATABASE_URL
})
afterAll(async () => {
  await (await openStore()).close()
  rmSync(folder, { recursive: true, force: true })
})

const openFile = ({ fileName, text }: { fileName: string; text: string }) => {
  const form = new FormData()
  form.append('path', fileName)
  form.append('file', new Blob([text]))
  return importFiles(form)
}

const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.message)
  return result.value
}

const post = async (id: string, body: unknown, headers: Record<string, string> = {}) => {
  const request = new Request(`http://localhost/design/${id}/save`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  const response = await POST(request, { params: Promise.resolve({ id }) })
  return { status: response.status, result: (await response.json()) as Result<SaveOutcome> }
}

const EMPTY = '{ "groundplan": 1, "name": "x", "elements": {} }'

describe('the life of a design through the actions', () => {
  test('the first start shows the sample, once', async () => {
    const designs = valueOf(await listDesigns())
    expect(designs).toMatchObject([{ id: 'sample', rev: 1 }])
    expect(designs[0]?.elements).toBeGreaterThan(10)
    await removeDesign({ id: 'sample' })
    expect(valueOf(await listDesigns())).toEqual([])
    await restoreDesign({ id: 'sample' })
  })

  test('create, save, rename, duplicate, look back, remove and put back', async () => {
    const { id } = valueOf(await createDesign({ name: 'Plan' }))
    const text = valueOf(await loadDesign('sample'))!.text
    const { status, result } = await post(id, { rev: 1, name: 'Plan', text, note: 'Draw' })
    expect([status, result]).toMatchObject([200, { ok: true, value: { outcome: 'saved', rev: 2 } }])
    valueOf(await renameDesign({ id, name: ' Plan B ' }))
    expect(valueOf(await loadDesign(id))).toMatchObject({ name: 'Plan B', rev: 3, text })
    const copy = valueOf(await duplicateDesign({ id, name: 'Copy' }))
    expect(valueOf(await loadDesign(copy.id))).toMatchObject({ name: 'Copy', rev: 1, text })
    const notes = valueOf(await listRevisions({ id })).map(({ note }) => note)
    expect(notes).toEqual(['Rename to Plan B', 'Draw', 'New design'])
    expect(valueOf(await loadRevision({ id, rev: 2 }))).toEqual({ name: 'Plan', text })
    valueOf(await removeDesign({ id }))
    expect(valueOf(await loadDesign(id))).toBeUndefined()
    valueOf(await restoreDesign({ id }))
    expect(valueOf(await loadDesign(id))).toMatchObject({ rev: 3 })
  })

  test('a stale save is answered with what is there', async () => {
    const { id } = valueOf(await createDesign({ name: 'Plan' }))
    await post(id, { rev: 1, name: 'Theirs', text: EMPTY, note: '' })
    const { result } = await post(id, { rev: 1, name: 'Mine', text: EMPTY, note: '' })
    expect(result).toMatchObject({
      ok: true,
      value: { outcome: 'stale', current: { name: 'Theirs', rev: 2 } },
    })
  })

  test('a design file opens as a new design, drawn if it was not', async () => {
    const text =
      '{ "groundplan": 1, "name": "Net", "elements": { "a": { "kind": "vpc" }, "b": { "kind": "subnet", "parent": "a" } } }'
    const { id } = valueOf(await openFile({ fileName: 'net.json', text }))
    const kept = valueOf(await loadDesign(id))!
    expect(kept.name).toBe('Net')
    expect(kept.text.match(/"box"/g)).toHaveLength(2)
  })

  test('a CloudFormation template opens as a new design, named after its file', async () => {
    const text =
      'Resources:\n  Net:\n    Type: AWS::EC2::VPC\n    Properties:\n      CidrBlock: 10.0.0.0/16\n'
    const { id } = valueOf(await openFile({ fileName: 'net.yaml', text }))
    const kept = valueOf(await loadDesign(id))!
    expect(
      JSON.parse(kept.text).elements.Net ?? Object.values(JSON.parse(kept.text).elements)[0],
    ).toMatchObject({
      kind: 'vpc',
      props: { cidrBlock: '10.0.0.0/16' },
      box: { width: expect.any(Number) },
    })
  })

  test('the picture of a design is an SVG that may run nothing', async () => {
    const picture = (id: string) =>
      GET(new Request(`http://localhost/design/${id}/picture?theme=dark`), {
        params: Promise.resolve({ id }),
      })
    const response = await picture('sample')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await response.text()).toMatch(/^<svg/)
    for (const id of ['nowhere', '', '\u0000', '../sample', 'x'.repeat(5000)])
      expect((await picture(id)).status).toBe(404)
  })
})

test.each(BAD_FILES)('%s is told in one line, at once', async (fileName, text, says) => {
  const file = { fileName, text: text() }
  const started = performance.now()
  const result = await openFile(file)
  expect(performance.now() - started).toBeLessThan(2000)
  expect(result).toMatchObject({ ok: false, message: expect.stringContaining(says) })
  expect(!result.ok && result.message).toMatch(/^[^\n]{1,300}$/)
})

describe('junk gets one clear line', () => {
  const junk: readonly [string, () => Promise<Result<unknown>>][] = [
    ['no object', () => createDesign(null as never)],
    ['an empty name', () => createDesign({ name: '  ' })],
    ['a name of 121 characters', () => createDesign({ name: 'x'.repeat(121) })],
    ['a name with NUL', () => createDesign({ name: 'a\u0000b' })],
    ['a text that is no design', () => createDesign({ name: 'x', text: 'hello' })],
    ['an id with a path in it', () => removeDesign({ id: '../../etc' })],
    ['an id of another type', () => renameDesign({ id: 7 as never, name: 'x' })],
    ['a design that is not there', () => duplicateDesign({ id: 'nowhere', name: 'x' })],
    ['a revision that is not there', () => loadRevision({ id: 'sample', rev: 999 })],
    ['a revision of half', () => loadRevision({ id: 'sample', rev: 1.5 })],
    ['a revision beyond counting', () => loadRevision({ id: 'sample', rev: 1e300 })],
    ['a revision beyond what a database counts', () => loadRevision({ id: 'sample', rev: 2 ** 40 })],
    ['an empty file', () => openFile({ fileName: 'a.json', text: '' })],
    ['a file cut short', () => openFile({ fileName: 'a.json', text: EMPTY.slice(0, 30) })],
    ['a file of a newer version', () => openFile({ fileName: 'a.json', text: EMPTY.replace('1', '9') })],
    ['a picture', () => openFile({ fileName: 'a.png', text: '\u0089PNG\r\n\u001a\n' })],
    ['a template without sense', () => openFile({ fileName: 'a.yaml', text: 'Resources: [1, 2' })],
  ]
  test.each(junk)('%s', async (_, act) => {
    const result = await act()
    expect(result.ok).toBe(false)
    const message = result.ok ? '' : result.message
    expect(message).toMatch(/^\S[^\n]{15,}\.$/)
    expect(message.length).toBeLessThan(300)
  })

  const posts: readonly [string, number, unknown, Record<string, string>?][] = [
    ['no JSON', 400, 'hello'],
    ['a list', 200, []],
    ['no text', 200, { rev: 1, name: 'x', note: '' }],
    ['a negative revision', 200, { rev: -1, name: 'x', note: '', text: EMPTY }],
    ['a text that is no design', 200, { rev: 1, name: 'x', note: '', text: '{}' }],
    ['a form of another site', 403, 'rev=1', { 'content-type': 'text/plain' }],
    ['a script of another site', 403, {}, { 'sec-fetch-site': 'cross-site' }],
  ]
  test.each(posts)('a save with %s', async (_, wanted, body, headers) => {
    const { status, result } = await post('sample', body, headers)
    expect(status).toBe(wanted)
    expect(result.ok).toBe(false)
    expect(valueOf(await loadDesign('sample'))!.rev).toBe(1)
  })
})

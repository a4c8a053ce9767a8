import { expect, test } from 'vitest'
import { BAD_FILES, HOLLOW_FILES, ODD_FILES } from './bad-files'
import { importFiles } from './import-files'

test.each(BAD_FILES)('%s is told in one line, at once', async (path, text, says) => {
  const file = { path, text: text() }
  const started = performance.now()
  const result = await importFiles([file])
  expect(performance.now() - started).toBeLessThan(2000)
  expect(result).toMatchObject({ ok: false, message: expect.stringContaining(says) })
  expect(!result.ok && result.message).toMatch(/^[^\n]{1,300}$/)
})

test.each(ODD_FILES)('%s comes in', async (path, text, vpcs) => {
  const result = await importFiles([{ path, text }])
  if (!result.ok) throw new Error(result.message)
  const { elements, sources } = result.value.design
  expect(Object.values(elements).filter(({ kind }) => kind === 'vpc')).toHaveLength(vpcs)
  expect(Object.values(sources!).map((source) => source.text)).toEqual([text])
})

test.each(HOLLOW_FILES)('%s is refused or told, at once', async (path, text) => {
  const file = { path, text: text() }
  const started = performance.now()
  const result = await importFiles([file])
  expect(performance.now() - started).toBeLessThan(2000)
  const lines = result.ok
    ? [...result.value.problems, ...result.value.carried.map(({ reason }) => reason)]
    : [result.message]
  expect(lines).not.toEqual([])
  for (const line of lines) expect(line).toMatch(/^[^\n]{1,300}$/)
})

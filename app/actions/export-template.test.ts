import { expect, test } from 'vitest'
import { writeDesign } from '@/lib/design/file'
import { readTemplate } from '@/lib/cloudformation/read'
import { sample } from '@/lib/samples/sample'
import { exportTemplate } from './export-template'

test.each([[undefined], [null], [{}], [{ text: 7, format: 'yaml' }], [{ text: '{}', format: 'xml' }]])(
  'junk is answered with one line: %j',
  async (junk) => {
    const result = await exportTemplate(junk as never)
    expect(result).toMatchObject({ ok: false, message: expect.stringMatching(/^.+$/) })
  },
)

test('a design file that is cut short is told as such', async () => {
  const result = await exportTemplate({ text: writeDesign(sample).slice(0, 200), format: 'yaml' })
  expect(result).toMatchObject({ ok: false, message: expect.stringContaining('cut short') })
})

test('the sample leaves as one template and comes back', async () => {
  const result = await exportTemplate({ text: writeDesign(sample), format: 'yaml' })
  if (!result.ok) throw new Error(result.message)
  const [template, ...more] = result.value.templates
  expect(more).toEqual([])
  expect(template).toMatchObject({ fileName: 'shop-eu-west-1.yaml', region: 'eu-west-1' })
  expect(readTemplate(template!.text)).toMatchObject({
    ok: true,
    value: { name: sample.name, problems: [] },
  })
})

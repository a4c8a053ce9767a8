import { writeDesign } from '@/lib/design/file'
import { classicVpc } from '@/lib/samples/classic-vpc'
import { boardOn, expect, test } from './board'

const whole = writeDesign(classicVpc)
const file = (elements: string) => `{"groundplan": 1, "name": "Bad", "elements": {${elements}}}`

test.describe('a file that cannot be opened says why, in one line', () => {
  for (const [what, text, says] of [
    ['cut short', whole.slice(0, whole.length / 2), /cut short/],
    ['of a newer version', whole.replace('"groundplan": 1', '"groundplan": 99'), /newer/],
    ['with an unknown kind', file('"a": {"kind": "teapot", "name": "a", "props": {}}'), /"teapot"/],
    [
      'with a circle of parents',
      file(
        '"a": {"kind": "vpc", "name": "a", "parent": "b", "props": {}}, "b": {"kind": "vpc", "name": "b", "parent": "a", "props": {}}',
      ),
      /circle/,
    ],
    ['that is no design', '[1, 2, 3]', /no Groundplan design/],
    ['that is empty', '', /empty/],
  ] as const)
    test(what, async ({ page }) => {
      await page.goto('/')
      const designs = page.getByRole('list', { name: 'Designs' }).getByRole('listitem')
      const before = await designs.count()
      await page.getByLabel('File to open').setInputFiles({
        name: 'bad.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      })
      const notice = page.getByRole('alert', { name: 'Notice' })
      await expect(notice).toContainText(says)
      await expect(designs).toHaveCount(before)
    })
})

test('a dangling reference is opened, and told', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('File to open').setInputFiles({
    name: 'dangling.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      file(
        '"s": {"kind": "subnet", "name": "s", "props": {"cidrBlock": "10.0.0.0/24", "routeTable": "gone"}}',
      ),
    ),
  })
  await expect(page.getByText(/names "gone", which is not in the design/)).toBeVisible()
})

test('junk is answered with one line, and the open design stays as it was', async ({ board, request }) => {
  await board.open('Stays', classicVpc.design)
  const before = await board.design()
  const save = new URL(`${board.page.url()}/save`).href
  for (const [data, says] of [
    ['{', /not JSON/],
    ['[]', /not understood/],
    ['{"rev": "one"}', /not understood/],
    [JSON.stringify({ rev: 0, name: 'x', text: '{', note: '' }), /./],
  ] as const) {
    const answer = await request.post(save, { data, headers: { 'content-type': 'application/json' } })
    expect(answer.status()).toBeLessThan(500)
    expect(await answer.json()).toMatchObject({ ok: false, message: expect.stringMatching(says) })
  }
  expect(await board.design()).toEqual(before)
  const again = boardOn(board.page)
  await board.page.reload()
  await expect(again.label('shop')).toBeVisible()
  expect(await again.design()).toEqual(before)
})

test.describe('an account that cannot be read says why, and the open design stays', () => {
  for (const [what, endpoint, says] of [
    ['an endpoint that does not answer', 'http://127.0.0.1:9', /does not answer/],
    ['an endpoint that is no address', 'nowhere', /address/],
  ] as const)
    test(what, async ({ board }) => {
      await board.open('Stays', classicVpc.design)
      const before = await board.design()
      await board.read({ endpoint, regions: ['eu-west-1'] })
      const dialog = board.page.getByRole('dialog', { name: 'Read an AWS account' })
      await expect(dialog.getByRole('alert')).toContainText(says, { timeout: 40_000 })
      await board.page.keyboard.press('Escape')
      expect(await board.design()).toEqual(before)
    })
})

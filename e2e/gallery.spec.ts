import { readyDesigns } from '@/lib/samples/ready'
import { expect, test } from './board'
import { expectValid } from './validate'

test('the gallery shows every ready design with its picture, and Escape closes it', async ({
  board,
  page,
}) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Ready designs' }).click()
  const gallery = page.getByRole('dialog', { name: 'Ready designs' })
  await expect(gallery.getByRole('listitem')).toHaveCount(readyDesigns.length)
  for (const { name, about } of readyDesigns) {
    const card = gallery.getByRole('listitem', { name, exact: true })
    await card.scrollIntoViewIfNeeded()
    await expect(card.getByText(about)).toBeVisible()
    const picture = card.locator('img').first()
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
  }
  await page.keyboard.press('Escape')
  await expect(gallery).toBeHidden()
  await expect(board.canvas).toHaveCount(0)
})

test('a ready design is drawn, has no findings, and leaves as a valid template', async ({ board }) => {
  await board.startReady('Load balancer and auto scaling group')
  await expect(board.label('shop-front')).toBeVisible()
  await expect(board.label('web-group')).toBeVisible()
  await expect(board.markIn('private-a', 'web-group')).toBeVisible()
  await board.noFindings()
  const { fileName, text } = await board.template('YAML')
  expect(text).toContain('AWS::AutoScaling::AutoScalingGroup')
  expectValid(fileName, text)
})

test('a second one of the same kind gets a name of its own', async ({ board, page }) => {
  const name = 'Site-to-site VPN'
  await board.startReady(name)
  await board.startReady(name)
  await expect(page.getByRole('button', { name: /^Rename Site-to-site VPN \d+$/ })).toBeVisible()
})

import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { sample } from '@/lib/samples/sample'
import { expect, test } from './board'

/** What a person with a disability would stumble over; lesser remarks are not failures. */
async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(
    grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join('\n')}`),
  ).toEqual([])
}

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    test('the list of designs', async ({ page }) => {
      await page.goto('/')
      await expect(page.getByRole('list', { name: 'Designs' })).toBeVisible()
      await expectAccessible(page)
    })

    test('the editor, its panels and its dialogs', async ({ board, page }) => {
      await board.open('Accessible', sample.design)
      await expectAccessible(page)
      await board.select('rt-web')
      await board.drawer.getByRole('tab', { name: 'Template' }).click()
      await page.getByRole('tab', { name: 'Outline' }).click()
      await expect(board.drawer.getByRole('region', { name: /^Template \S/ })).toBeVisible()
      await expectAccessible(page)
      for (const key of ['Control+k', 'r', 'h', '?', 'a']) {
        await board.canvas.focus()
        await page.keyboard.press(key)
        await expect(page.getByRole('dialog')).toBeVisible()
        await expectAccessible(page)
        await page.keyboard.press('Escape')
        await expect(page.getByRole('dialog')).toBeHidden()
      }
    })

    test('the reference', async ({ page }) => {
      for (const path of ['/reference', '/reference/subnet', '/reference/rules/subnet-within-vpc']) {
        expect((await page.goto(path))?.status()).toBe(200)
        await expectAccessible(page)
      }
    })
  })

import { sample } from '@/lib/samples/sample'
import { expect, test } from './board'

// Pictures for people to look at, in test-results/screens.
for (const colorScheme of ['light', 'dark'] as const)
  for (const [width, height] of [
    [1440, 900],
    [1024, 700],
  ] as const)
    test.describe(`${colorScheme} at ${width} by ${height}`, () => {
      test.use({ colorScheme, viewport: { width, height } })

      test('nothing overflows, and pictures are taken', async ({ board, page }) => {
        const shot = async (name: string) => {
          await page.screenshot({ path: `test-results/screens/${name}-${colorScheme}-${width}.png` })
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
          expect(overflow, `${name} is wider than the window`).toBeLessThanOrEqual(0)
        }
        await page.goto('/')
        await expect(page.getByRole('list', { name: 'Designs' })).toBeVisible()
        await shot('home')
        await board.open('Pictures', sample.design)
        await board.fit()
        await shot('editor')
        await board.select('nat-b')
        await shot('selected')
        await board.drawer.getByRole('tab', { name: 'Template' }).click()
        await page.getByRole('tab', { name: 'Outline' }).click()
        await expect(board.drawer.getByRole('region', { name: /^Template \S/ })).toBeVisible()
        await shot('template')
        await board.canvas.focus()
        await page.keyboard.press('Control+k')
        await shot('search')
        await page.keyboard.press('Escape')
        await page.getByRole('button', { name: 'Read account' }).click()
        await shot('read')
        await page.goto('/reference')
        await shot('reference')
      })
    })

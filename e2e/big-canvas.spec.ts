import { networkOf } from '@/lib/samples/generate'
import { expect, test } from './board'

/** Elements that may be in the DOM at once, whatever the size of the design. */
const BUDGET = 400

for (const size of [3_000, 10_000])
  test(`${size} elements: at most ${BUDGET} in the DOM, near, far and on the way`, async ({
    board,
    page,
  }) => {
    await board.open(`Big ${size}`, networkOf(size))
    await expect(board.canvas.getByRole('button').first()).toBeVisible()
    const counts: number[] = []
    const count = async () => {
      const mounted = await board.mounted()
      counts.push(mounted)
      expect(mounted).toBeLessThanOrEqual(BUDGET)
    }
    await count()
    await board.fit()
    await count()
    const { x, y, width, height } = (await board.canvas.boundingBox())!
    await page.mouse.move(x + width / 2, y + height / 2)
    for (let turn = 0; turn < 12; turn++) {
      await page.mouse.wheel(0, -400)
      await page.waitForTimeout(60)
      await count()
    }
    await page.keyboard.down('Space')
    await page.mouse.down()
    for (let step = 1; step <= 10; step++) {
      await page.mouse.move(x + width / 2 - step * 40, y + height / 2 - step * 20)
      await count()
    }
    await page.mouse.up()
    await page.keyboard.up('Space')
    await expect.poll(() => board.mounted()).toBeGreaterThan(5)
    for (let turn = 0; turn < 12; turn++) {
      await page.mouse.wheel(0, 400)
      await count()
    }
    expect(Math.max(...counts)).toBeGreaterThan(5)
  })

test('an element far away in a big design is found and shown', async ({ board, page }) => {
  const design = networkOf(3_000)
  const last = Object.values(design.elements).findLast(({ kind }) => kind === 'instance')!
  await board.open('Search', design)
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill(last.name)
  await page.getByRole('dialog').getByRole('option', { name: last.name }).first().click()
  await expect(board.label(last.name)).toBeVisible()
  expect(await board.selected()).toBe(last.name)
})

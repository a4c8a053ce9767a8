import { sample } from '@/lib/samples/sample'
import { expect, test } from './board'

test('ask why the web server cannot be reached, take the fix, see it turn green', async ({ board, page }) => {
  await board.open('Shop', sample.design)
  await board.select('web')
  await board.inspector.getByRole('button', { name: 'Remove inbound rule 1' }).click()
  await board.ask({ from: 'internet', to: 'web-1', port: '443' })
  await expect(board.reach.getByRole('combobox', { name: 'From', exact: true })).toHaveValue('internet')
  await board.verdict('Not reachable')
  const blocker = board.blocker(/No inbound rule of web/)
  await expect(blocker).toContainText('ENI_SG_RULES_MISMATCH')
  await expect(board.blockedAt('web-1')).toBeVisible()
  await expect(board.blockedAt('web')).toBeVisible()

  await blocker
    .getByRole('button', { name: /^Fix: .*443/ })
    .first()
    .click()
  await board.verdict(/^Reachable/)
  await expect(board.reach.getByRole('list', { name: 'What stands in the way' })).toHaveCount(0)
  await expect(board.blockedAt('web-1')).toHaveCount(0)
  await expect(board.way).toHaveAttribute('data-way', /^REACHABLE/)
  await expect(board.way.locator('[data-piece=passed]')).toHaveCount(2)

  // The fix is a step like any other, and the answer follows the design.
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await board.verdict('Not reachable')
  await page.getByRole('button', { name: 'Redo', exact: true }).click()
  await board.verdict(/^Reachable/)

  // Away from the panel nothing is left on the canvas; back in it, all is there again.
  await board.drawer.getByRole('tab', { name: 'Findings' }).click()
  await expect(board.way).toHaveCount(0)
  await board.drawer.getByRole('tab', { name: 'Reach' }).click()
  await expect(board.way).toHaveCount(1)
})

test('both ends are clicked on the canvas; the stops of the way lead back to it', async ({ board, page }) => {
  await board.open('Shop', sample.design)
  await board.drawer.getByRole('tab', { name: 'Reach' }).click()
  await board.fit()
  await board.reach.getByRole('button', { name: 'Click the start on the canvas' }).click()
  await board.label('web-1').click()
  await board.label('app-1').click()
  const from = board.reach.getByRole('combobox', { name: 'From', exact: true })
  await expect(from).toHaveValue('web-1')
  await expect(board.reach.getByRole('combobox', { name: 'To', exact: true })).toHaveValue('app-1')
  await board.verdict('Not reachable')
  await board.ask({ port: '8080' })
  await board.verdict('Reachable')

  await board.reach.getByRole('button', { name: 'Swap the ends' }).click()
  await expect(from).toHaveValue('app-1')
  await board.verdict('Not reachable')
  await board.reach
    .getByRole('region', { name: /^There/ })
    .getByRole('button', { name: 'web-1' })
    .click()
  expect(await board.selected()).toBe('web-1')

  // Escape ends the choice, and the next click selects again.
  await board.reach.getByRole('button', { name: 'Click the end on the canvas' }).click()
  await page.keyboard.press('Escape')
  await board.fit()
  await board.select('app-2')
  await expect(from).toHaveValue('app-1')
})

test('with the keyboard alone: X, Y, W and the arrows', async ({ board, page }) => {
  await board.open('Shop', sample.design)
  await board.select('app-1')
  await board.canvas.focus()
  await page.keyboard.press('x')
  await expect(board.reach.getByRole('combobox', { name: 'From', exact: true })).toHaveValue('app-1')
  await board.select('internet')
  await board.canvas.focus()
  await page.keyboard.press('y')
  await board.verdict('Reachable')
  const there = board.reach.getByRole('region', { name: /^There/ })
  await there.getByRole('button', { name: 'app-1' }).first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect.poll(board.selected).not.toBe('internet')
  await board.canvas.focus()
  await page.keyboard.press('w')
  await expect(board.reach).toBeHidden()
})

test('a right click asks, too; a way into a closed container ends at it', async ({ board, page }) => {
  await board.open('Shop', sample.design)
  await board.label('web-1').click({ button: 'right' })
  const menu = page.getByRole('menu', { name: 'web-1' })
  await menu.getByRole('menuitem', { name: 'Trace to here' }).click()
  await expect(menu).toBeHidden()
  await board.ask({ from: '203.0.113.7' })
  await board.verdict('Reachable')
  const spots = board.way.locator('[data-spot]')
  await expect(spots.last()).toHaveAttribute('data-spot', 'web-1')
  await board.canvas.getByRole('button', { name: 'Collapse web-a' }).click()
  await expect(spots.last()).toHaveAttribute('data-spot', 'web-a')
  await board.verdict('Reachable')
})

test('what no one can know is said to be missing', async ({ board }) => {
  await board.open('Shop', sample.design)
  await board.ask({ from: 'internet', to: 'https://shop.example/' })
  await board.verdict('Not known')
  await expect(board.reach.getByRole('combobox', { name: 'Method' })).toBeVisible()
})

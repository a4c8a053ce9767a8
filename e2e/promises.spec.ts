import { sample } from '@/lib/samples/sample'
import { expect, test } from './board'

test('a broken promise of the sample is told, explained and mended', async ({ board }) => {
  await board.open('Shop', sample.design)
  const tab = board.drawer.getByRole('tab', { name: /^Promises/ })
  await expect(tab).toHaveText(/1 do not hold/)
  await tab.click()
  const list = board.drawer.getByRole('region', { name: 'Promises', exact: true })
  const broken = list.getByRole('listitem').filter({ hasText: 'And so does its twin' })
  await expect(broken).toContainText('app-2 must reach the internet on tcp 443.')
  await expect(broken).toContainText('comes back to nat-b')

  const mark = board.canvas.getByRole('button', { name: /^nat-b breaks a promise/ })
  await expect(mark).toBeVisible()
  await broken.getByRole('button', { name: 'Why?' }).click()
  await board.verdict('Not reachable')
  await board
    .blocker(/comes back to nat-b/)
    .getByRole('button', { name: /Move nat-b to web-b/ })
    .click()
  await board.verdict(/^Reachable/)
  await expect(tab).toHaveText('Promises')
  await tab.click()
  await expect(list.getByRole('status')).toHaveText('All 5 hold.')
  await expect(mark).toHaveCount(0)
})

test('an answer is kept as a promise, and breaks when the design does', async ({ board }) => {
  await board.open('Shop', sample.design)
  await board.ask({ from: 'internet', to: 'app-2', port: '8080' })
  await board.verdict('Not reachable')
  await board.reach.getByRole('button', { name: 'Promise that it stays so' }).click()
  const list = board.drawer.getByRole('region', { name: 'Promises', exact: true })
  const line = list.getByRole('listitem').filter({ hasText: /internet must not reach app-2 on tcp 8080\./i })
  await expect(line).toHaveAttribute('data-kept', 'true')

  await board.inspector.getByLabel('Promise', { exact: true }).selectOption('reachable')
  await expect(line).toHaveCount(0)
  const turned = list.getByRole('listitem').filter({ hasText: /internet must reach app-2 on tcp 8080\./i })
  await expect(turned).toHaveAttribute('data-kept', 'false')

  await board.undo()
  await expect(line).toHaveAttribute('data-kept', 'true')
})

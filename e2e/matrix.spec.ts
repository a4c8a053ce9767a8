import { NAT, board as designOf, group, host, put } from '@/lib/trace/scenarios/board'
import { expect, test } from './board'

const SHOP = designOf(
  NAT,
  group('db-sg', 'net', [5432], '10.0.0.0/16'),
  host('db', 'b', '10.0.2.20', 'db-sg'),
  put('promise', 'updates', {
    expects: 'reachable',
    fromPlace: 'element',
    from: 'app',
    toPlace: 'internet',
    protocol: 'tcp',
    port: '443',
  }),
)

test('who reaches whom at a glance, and why by a click', async ({ board }) => {
  await board.open('shop', SHOP)
  await board.drawer.getByRole('tab', { name: 'Matrix' }).click()
  const matrix = board.drawer.getByRole('region', { name: 'Matrix' })
  await matrix.getByLabel('Rows and columns').selectOption('interface')
  const grid = matrix.getByRole('grid', { name: 'Who reaches whom' })
  const row = grid.getByRole('row', { name: /^app / })
  await expect(row.getByText('5432')).toBeVisible()
  await matrix.getByLabel('Only port').fill('443')
  await expect(row.getByText('5432')).toBeHidden()
  await row.getByText('443', { exact: true }).click()
  await expect(board.drawer.getByRole('region', { name: 'Reach', exact: true })).toContainText('Reachable')
})

test('what is open to the internet, and what a failure breaks', async ({ board }) => {
  await board.open('shop', SHOP)
  await board.drawer.getByRole('tab', { name: 'Matrix' }).click()
  const matrix = board.drawer.getByRole('region', { name: 'Matrix' })
  await matrix.getByRole('tab', { name: 'From the internet' }).click()
  await expect(matrix.getByRole('listitem')).toHaveText(/web.*tcp 443/)
  await matrix.getByRole('tab', { name: 'Drills' }).click()
  await expect(matrix.getByText('2 of 2 failures break a promise')).toBeVisible()
})

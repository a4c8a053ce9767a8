import { classicVpc } from '@/lib/samples/classic-vpc'
import { expect, test } from './board'

test('five mistakes are told while they are made, and mended by their fixes', async ({ board }) => {
  await board.open('Five mistakes', classicVpc.design)
  await expect(board.errors()).toHaveText(/0$/)

  const told = async (says: RegExp) => {
    const finding = board.finding(says)
    await expect(finding).toHaveCount(1)
    await finding.getByRole('button', { name: /^Fix: / }).click()
    await expect(finding).toHaveCount(0)
    await expect(board.errors()).toHaveText(/0$/)
  }

  await board.fill('app-a', 'IPv4 CIDR block', '10.9.0.0/24')
  await told(/app-a has 10\.9\.0\.0\/24, which is outside shop/)

  await board.fill('app-b', 'IPv4 CIDR block', '10.0.0.0/24')
  await told(/overlap/)

  await board.select('nat-a')
  await board.inspector.getByRole('button', { name: 'Clear elastic ip' }).click()
  await told(/nat-a .*Elastic IP/)

  await board.select('shop')
  await board.field('DNS resolution').selectOption('No')
  await told(/DNS/)

  await board.fill('web-1', 'Private address', '10.0.0.1')
  await told(/web-1 .*10\.0\.0\.1/)

  // The fixes are steps like any other: undone, the mistake is back.
  await board.undo()
  await expect(board.finding(/web-1 .*10\.0\.0\.1/)).toHaveCount(1)
})

test('a click on a finding flies to its element, and a waiver keeps its reason', async ({ board, page }) => {
  await board.open('Waived', classicVpc.design)
  await board.fill('app-a', 'IPv4 CIDR block', '10.9.0.0/24')
  const finding = board.finding(/outside shop/)
  await board.select('igw')
  await finding.getByRole('button', { name: 'app-a', exact: true }).click()
  expect(await board.selected()).toBe('app-a')

  await finding.getByRole('button', { name: 'Waive…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Waive a finding' })
  await dialog.getByLabel('Reason').fill('Moves next week')
  await dialog.getByRole('button', { name: 'Waive', exact: true }).click()
  await expect(board.errors()).toHaveText(/0$/)
  const { elements } = await board.design()
  expect(elements['app-a']?.waivers).toMatchObject({ 'subnet-within-vpc': { reason: 'Moves next week' } })
})

import { readFileSync } from 'node:fs'
import { classicVpc } from '@/lib/samples/classic-vpc'
import { expect, test } from './board'

test('a design is renamed, duplicated, deleted, and brought back', async ({ board, page }) => {
  await board.open('Keep me', classicVpc.design)
  await page.goto('/')
  const card = (name: string) => page.getByRole('listitem', { name, exact: true })
  await card('Keep me').getByRole('button', { name: 'Rename Keep me' }).click()
  await page.getByRole('textbox', { name: 'Name of the design' }).fill('Kept')
  await page.keyboard.press('Enter')
  await expect(card('Kept')).toBeVisible()
  await card('Kept').getByRole('button', { name: 'Duplicate Kept' }).click()
  await expect(card('Copy of Kept')).toBeVisible()
  await card('Kept').getByRole('button', { name: 'Delete Kept' }).click()
  await expect(card('Kept')).toHaveCount(0)
  await page.getByRole('status', { name: 'Notice' }).getByRole('button', { name: 'Undo' }).click()
  await expect(card('Kept')).toBeVisible()
  await card('Copy of Kept').getByRole('button', { name: 'Delete Copy of Kept' }).click()
  await expect(card('Copy of Kept')).toHaveCount(0)
  await card('Kept').getByRole('link', { name: 'Kept', exact: true }).click()
  await expect(board.label('shop')).toBeVisible()
})

test('an earlier version is looked at, restored, and the restoring undone', async ({ board, page }) => {
  await board.open('History', classicVpc.design)
  const first = await board.design()
  await board.select('igw')
  await page.keyboard.press('Delete')
  await expect(board.label('igw')).toHaveCount(0)
  await board.saved()
  const second = await board.design()

  await page.getByRole('button', { name: 'History', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Earlier versions' })
  await dialog.getByRole('list', { name: 'Versions' }).getByRole('button').last().click()
  await expect(dialog.getByRole('listitem').filter({ hasText: 'comes back' })).toHaveCount(1)
  await dialog.getByRole('button', { name: 'Restore this version' }).click()
  expect(await board.design()).toEqual(first)
  await board.undo()
  expect(await board.design()).toEqual(second)
})

test('what is drawn is there after a reload', async ({ board, page }) => {
  await board.startEmpty()
  await board.drop('vpc', { at: [0.4, 0.4], as: 'stays' })
  await board.saved()
  const before = await board.design()
  await page.reload()
  await expect(board.label('stays')).toBeVisible()
  expect(await board.design()).toEqual(before)
})

test('the picture leaves as SVG and as PNG', async ({ board, page }) => {
  await board.open('Picture', classicVpc.design)
  for (const [format, begins] of [
    ['SVG', '<svg'],
    ['PNG', '\x89PNG'],
  ] as const) {
    await page.getByRole('button', { name: 'Design', exact: true }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: `Save picture as ${format}` }).click(),
    ])
    const bytes = readFileSync(await download.path())
    expect(bytes.toString('latin1').slice(0, 400)).toContain(begins)
    expect(bytes.length).toBeGreaterThan(5_000)
  }
})

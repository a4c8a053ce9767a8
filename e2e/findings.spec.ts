import { readFileSync } from 'node:fs'
import type { Log } from 'sarif'
import { classic, designOf, make } from '@/lib/rules/example'
import type { Report } from '@/lib/rules/report/report'
import type { Board } from './board'
import { expect, test } from './board'

/** Five VPCs, each with a hundred subnets outside its block. */
const stray = designOf(
  ...Array.from({ length: 5 }, (_, vpc) => [
    make('vpc', `office-${vpc}`, { cidrBlock: `10.${vpc}.0.0/16` }),
    ...Array.from({ length: 100 }, (_, subnet) =>
      make('subnet', `floor-${vpc}-${subnet}`, {
        in: `office-${vpc}`,
        cidrBlock: `172.${16 + vpc}.${subnet}.0/24`,
      }),
    ),
  ]).flat(),
)

const exported = async (board: Board, what: string): Promise<unknown> => {
  const { page } = board
  await board.drawer.getByRole('button', { name: 'Export' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: what }).click(),
  ])
  return JSON.parse(readFileSync(await download.path(), 'utf8'))
}

test('five hundred findings are sorted, searched and walked by keyboard, and leave as JSON and SARIF', async ({
  board,
}) => {
  await board.open('Offices', stray)
  const list = board.drawer.getByRole('grid', { name: 'Findings' })
  await expect(list.getByRole('button', { name: 'Errors 500' })).toBeVisible()

  await board.drawer.getByLabel('List findings').selectOption('By place')
  await expect(list.getByRole('button', { name: /office-0/, expanded: true })).toBeVisible()
  await board.drawer.getByLabel('Filter findings').fill('floor-3-77')
  await expect(list.getByRole('row').filter({ hasText: 'floor-3-77' }).first()).toBeVisible()
  await expect(list.getByRole('row').filter({ hasText: 'floor-3-76' })).toHaveCount(0)

  await list.focus()
  await board.page.keyboard.press('ArrowDown')
  await board.page.keyboard.press('Enter')
  await expect(board.inspector.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('floor-3-77')

  const report = (await exported(board, 'Findings as JSON')) as Report
  expect(report.counts.error).toBe(500)
  const log = (await exported(board, 'Findings as SARIF')) as Log
  expect(log.runs[0]!.results!.filter(({ level }) => level === 'error')).toHaveLength(500)
})

test('a waiver whose finding is gone is offered for removal', async ({ board }) => {
  const waivers = { 'subnet-within-vpc': { reason: 'Moves next week', author: 'Net', date: '2026-11-22' } }
  const waived = classic({
    ...make('subnet', 'public-a', {
      in: 'net',
      cidrBlock: '10.0.0.0/24',
      availabilityZone: 'eu-west-1a',
      routeTable: 'outward',
    }),
    waivers,
  })
  await board.open('Waived', waived)
  const idle = board.finding(/public-a has a waiver of subnet-within-vpc/)
  await expect(idle).toContainText('Moves next week')
  await idle.getByRole('button', { name: 'Remove' }).click()
  await expect(idle).toHaveCount(0)
  await board.noFindings()
  await board.undo()
  await expect(idle).toBeVisible()
})

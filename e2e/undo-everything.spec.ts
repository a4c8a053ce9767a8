import { expect, test } from './board'

test('everything that was done is undone, back to the empty canvas, and done again', async ({ board }) => {
  await board.startEmpty()
  const empty = await board.design()
  await board.drop('vpc', { at: [0.4, 0.3], as: 'shop' })
  await board.drop('subnet', { into: 'shop', as: 'front' })
  await board.drop('route-table', { into: 'shop', as: 'routes' })
  await board.drop('internet-gateway', { into: 'shop', as: 'igw' })
  await board.connect('front', 'routes')
  await board.connect('routes', 'igw')
  await board.fill('front', 'IPv4 CIDR block', '10.0.64.0/20')
  await board.moveBy('shop', 60, 40)
  await board.select('igw')
  await board.page.keyboard.press('Delete')
  await expect(board.label('igw')).toHaveCount(0)
  const drawn = await board.design()
  expect(Object.keys(drawn.elements)).toHaveLength(3)

  const undo = board.page.getByRole('button', { name: 'Undo', exact: true })
  let steps = 0
  for (; await undo.isEnabled(); steps++) await board.undo()
  expect(steps).toBeGreaterThanOrEqual(9)
  expect(steps).toBeLessThan(40)
  expect(await board.design()).toEqual(empty)
  await expect(board.canvas.getByRole('group', { name: 'Start a design' })).toBeVisible()

  const redo = board.page.getByRole('button', { name: 'Redo', exact: true })
  while (await redo.isEnabled()) await board.redo()
  expect(await board.design()).toEqual(drawn)
})

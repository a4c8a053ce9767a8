import { classicVpc } from '@/lib/samples/classic-vpc'
import { boardOn, expect, test } from './board'

test('a save from a second tab is refused and shown, and both changes can be kept', async ({
  board,
  context,
}) => {
  await board.open('Two tabs', classicVpc.design)
  const other = boardOn(await context.newPage())
  await other.page.goto(board.page.url())
  await expect(other.label('shop')).toBeVisible()

  await board.fill('app-a', 'IPv4 CIDR block', '10.0.20.0/24')
  await board.saved()
  await other.page.bringToFront()
  await other.select('web-1')
  await other.rename('front-1')

  const refused = other.page.getByRole('alert').filter({ hasText: 'changed elsewhere' })
  await expect(refused).toBeVisible()
  await expect(other.page.getByText('Not saved: changed elsewhere')).toBeVisible()
  expect((await other.design()).elements['app-a']?.props.cidrBlock).toBe('10.0.10.0/24')

  await refused.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(refused).toBeHidden()
  await other.saved()
  const merged = await other.design()
  expect(merged.elements['web-1']?.name).toBe('front-1')
  expect(merged.elements['app-a']?.props.cidrBlock).toBe('10.0.20.0/24')
})

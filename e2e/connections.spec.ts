import type { Design, Element } from '@/lib/design/element'
import { expect, test } from './board'
import { inWords } from './words'

test('two VPCs are peered by a line, and the peering goes with one of them', async ({ board, page }) => {
  await board.startEmpty()
  await board.drop('region', { at: [0.3, 0.3], as: 'ireland' })
  await board.drop('vpc', { into: 'ireland', as: 'shop' })
  await board.drop('vpc', { into: 'ireland', as: 'data' })
  await board.connect('shop', 'data')
  expect(await board.selected()).toBe('vpc-peering-1')
  const peering = 'vpc-peering vpc-peering-1 in ireland, vpc shop, peerVpc data'
  expect(inWords(await board.design())).toContain(peering)

  await board.select('data')
  await page.keyboard.press('Delete')
  await expect(board.label('vpc-peering-1')).toBeHidden()
  await board.undo()
  await expect(board.label('vpc-peering-1')).toBeVisible()
  expect(inWords(await board.design())).toContain(peering)
})

const subnet = (zone: 'a' | 'b', x: number, block: string): Element => ({
  id: `public-${zone}`,
  kind: 'subnet',
  name: `public-${zone}`,
  parent: 'shop',
  props: { cidrBlock: block, availabilityZone: `eu-west-1${zone}` },
  box: { x, y: 220, width: 280, height: 140 },
})
const list: readonly Element[] = [
  {
    id: 'shop',
    kind: 'vpc',
    name: 'shop',
    props: { cidrBlock: '10.0.0.0/16' },
    box: { x: 0, y: 0, width: 640, height: 400 },
  },
  subnet('a', 16, '10.0.1.0/24'),
  subnet('b', 328, '10.0.2.0/24'),
  {
    id: 'front',
    kind: 'application-load-balancer',
    name: 'front',
    parent: 'shop',
    props: { subnets: ['public-a', 'public-b'] },
    box: { x: 16, y: 44, width: 280, height: 120 },
  },
]
const design: Design = { elements: Object.fromEntries(list.map((element) => [element.id, element])) }

test('a load balancer shows a mark in each of its subnets, and takes a listener', async ({ board }) => {
  await board.open('Marks', design)
  await expect(board.markIn('public-a', 'front')).toBeVisible()
  expect(await board.mounted()).toBe(list.length)
  await board.markIn('public-b', 'front').click()
  expect(await board.selected()).toBe('front')
  await board.inspector.getByRole('button', { name: 'Remove public-b' }).click()
  await expect(board.markIn('public-b', 'front')).toBeHidden()
  await expect(board.markIn('public-a', 'front')).toBeVisible()
  await board.undo()
  await expect(board.markIn('public-b', 'front')).toBeVisible()

  await board.drop('listener', { into: 'front', as: 'https' })
})
